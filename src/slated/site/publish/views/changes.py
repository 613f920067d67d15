"""Feeds of changes: /feeds/changes.atom and .json, and a person's own at a private address."""

from __future__ import annotations

from uuid import uuid5

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from slated.site.accounts.models import User
from slated.site.pages.days import today
from slated.site.pages.errors import bad_request
from slated.site.publish.asked import Wanted, wanted
from slated.site.publish.entries import page
from slated.site.publish.feed import Feed, atom, json_feed
from slated.site.publish.origin import space
from slated.site.publish.scope import Scope, scope_of
from slated.site.publish.views.answers import owner, private, public


@require_safe
def changes(request: HttpRequest, form: str) -> HttpResponse:
    """The changes of everything, a network, a list or a title."""
    try:
        asked = wanted(request.GET)
    except ValueError as error:
        return bad_request(request, str(error))
    feed = _feed(request, scope_of(request.GET), asked)
    return public(_answer(feed, form), feed.updated)


@require_safe
def own_changes(request: HttpRequest, token: str, form: str) -> HttpResponse:
    """The changes of what a person follows."""
    user = owner(token)
    try:
        asked = wanted(request.GET)
    except ValueError as error:
        return private(bad_request(request, str(error)))
    return private(_answer(_feed(request, scope_of(request.GET, user), asked), form))


def _feed(request: HttpRequest, scope: Scope, asked: Wanted) -> Feed:
    found = page(scope, today(), kinds=asked.kinds, rumours=asked.rumours, after=asked.after)
    following = "&".join(filter(None, (scope.query(), asked.query(found.next))))
    return Feed(
        id=_id(scope, asked),
        name=scope.name(),
        home=request.build_absolute_uri(reverse("home")),
        here=request.build_absolute_uri(),
        next=request.build_absolute_uri(f"{request.path}?{following}") if found.next else None,
        entries=found.entries,
        absolute=request.build_absolute_uri,
    )


def _id(scope: Scope, asked: Wanted) -> str:
    """The id of the feed: the same for all its pages, and after its private address changed."""
    of: User | None = scope.user
    return uuid5(space(), f"feed:{of.pk if of else ''}?{scope.query()}&{asked.query()}").urn


def _answer(feed: Feed, form: str) -> HttpResponse:
    if form == "atom":
        return HttpResponse(atom(feed), content_type="application/atom+xml; charset=utf-8")
    params = {"ensure_ascii": False}
    kind = "application/feed+json; charset=utf-8"
    return JsonResponse(json_feed(feed), json_dumps_params=params, content_type=kind)
