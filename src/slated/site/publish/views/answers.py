"""Answers for programs that fetch again and again."""

from __future__ import annotations

from datetime import UTC, datetime, time

from django.http import Http404, HttpResponse
from django.utils.http import http_date

from slated.site.accounts.models import User
from slated.site.pages.days import today
from slated.site.publish.links import find

KEPT = 900
"""Seconds a public calendar or feed may be kept before it is asked for again."""


def owner(token: str) -> User:
    """Whose private address it is; Http404 for any other."""
    user = find(token)
    if user is None:
        raise Http404("This private address does not work any more. Its owner can make a new one.")
    return user


def public(response: HttpResponse, modified: datetime | None) -> HttpResponse:
    """For everyone, on any site. What runs out does so at midnight, which changes it as well."""
    midnight = datetime.combine(today(), time(), UTC)
    last = max(modified or midnight, midnight)
    response["Last-Modified"] = http_date(last.timestamp())
    response["Cache-Control"] = f"public, max-age={KEPT}"
    response["Access-Control-Allow-Origin"] = "*"
    return response


def private(response: HttpResponse) -> HttpResponse:
    """For one person: never in a shared cache, asked for anew each time, in no search engine.

    By its ETag alone: what they follow changes without anything in it changing.
    """
    response["Cache-Control"] = "private, no-cache"
    response["X-Robots-Tag"] = "noindex"
    return response
