"""Calendars: /calendar.ics, and a person's own at a private address."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from slated.site.pages.days import today
from slated.site.pages.errors import bad_request
from slated.site.publish.calendars import Drawn, calendar_of
from slated.site.publish.options import Options, options_of
from slated.site.publish.scope import Scope, scope_of
from slated.site.publish.views.answers import owner, private, public


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """Everything, a network, a list or a title."""
    try:
        options = options_of(request.GET)
    except ValueError as error:
        return bad_request(request, str(error))
    made = _made(request, scope_of(request.GET), options)
    return public(_answer(made), made.modified)


@require_safe
def own_calendar(request: HttpRequest, token: str) -> HttpResponse:
    """What a person follows."""
    user = owner(token)
    try:
        options = options_of(request.GET)
    except ValueError as error:
        return private(bad_request(request, str(error)))
    return private(_answer(_made(request, scope_of(request.GET, user), options)))


def _made(request: HttpRequest, scope: Scope, options: Options) -> Drawn:
    return calendar_of(scope, options, today(), request.build_absolute_uri)


def _answer(made: Drawn) -> HttpResponse:
    response = HttpResponse(made.body, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="slated.ics"'
    return response
