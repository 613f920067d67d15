"""Pages for what went wrong: they say what to do next."""

from __future__ import annotations

import sys

from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from slated.site.errors import is_busy
from slated.site.pages.answer import answer

AGAIN = 10
"""Seconds after which to try again where another writer was in the way."""


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: nothing at this address."""
    said = str(exception.args[0]) if exception and exception.args else ""
    why = said if said and not said.startswith("{") else "There is no page at this address."
    return answer(request, "pages/error.html", {"title": "Not found", "why": why}, status=404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: somebody else may."""
    why = str(exception) if exception and exception.args else "This is not for you to see or do."
    page = {"title": "Not allowed", "why": why}
    return answer(request, "pages/error.html", page, status=403)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without the token that the page had (Django's CSRF_FAILURE_VIEW)."""
    why = (
        "This form was too old, or cookies are off. Go back, load the page again and send it again."
    )
    page = {"title": "Send it again", "why": why}
    return answer(request, "pages/error.html", page, status=403)


def bad_request(request: HttpRequest, why: str) -> HttpResponse:
    """400: the address asks for what cannot be answered; ``why`` says so in one line."""
    page = {"title": "That cannot be answered", "why": why}
    return answer(request, "pages/error.html", page, status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """500: a mistake of ours; 503 where another writer kept the database locked."""
    # Who asks may be what cannot be found out just now.
    request.user = AnonymousUser()
    error = sys.exception()
    if isinstance(error, DatabaseError) and is_busy(error):
        return _busy(request)
    why = "Something went wrong on our side. It has been written to the server's log."
    return answer(
        request, "pages/error.html", {"title": "A mistake of ours", "why": why}, status=500
    )


def _busy(request: HttpRequest) -> HttpResponse:
    why = (
        "Something else is writing just now, and nothing of yours was kept. "
        "Go back and send it again in a few seconds."
    )
    page = {"title": "Busy", "why": why}
    response = answer(request, "pages/error.html", page, status=503)
    response["Retry-After"] = str(AGAIN)
    response["Cache-Control"] = "no-store"
    return response
