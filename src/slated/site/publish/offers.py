"""The addresses of a calendar and its feeds, with the choices that led to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import reverse

from slated.site.alerts.kinds import WORDS, Kind
from slated.site.publish.asked import Wanted, wanted
from slated.site.publish.options import SURE, WHAT, WIDE_WORDS, Options, options_of
from slated.site.publish.scope import Scope


def offer(request: HttpRequest, scope: Scope, token: str = "") -> dict[str, Any]:
    """The addresses that the choices of a form lead to; private ones where a token is given.

    Raises ValueError, one line, for a choice that is none.
    """
    options, asked = options_of(request.GET), wanted(_without_page(request.GET))
    of = scope.query()
    calendar = _address(request, _calendar_path(token), of, options.query())
    return {
        "name": scope.name(),
        "calendar": calendar,
        "webcal": re.sub(r"^https?:", "webcal:", calendar),
        "atom": _address(request, _changes_path(token, "atom"), of, asked.query()),
        "json": _address(request, _changes_path(token, "json"), of, asked.query()),
        "choices": _choices(options, asked),
    }


def _calendar_path(token: str) -> str:
    return reverse("own-calendar-ics", args=[token]) if token else reverse("calendar-ics")


def _changes_path(token: str, form: str) -> str:
    if token:
        return reverse(f"own-changes-{form}", kwargs={"token": token})
    return reverse(f"changes-{form}")


def _address(request: HttpRequest, path: str, *queries: str) -> str:
    query = "&".join(filter(None, queries))
    return request.build_absolute_uri(f"{path}?{query}" if query else path)


def _without_page(asked: QueryDict) -> QueryDict:
    """The choices for a whole feed, from its first page on."""
    kept = asked.copy()
    kept.pop("before", None)
    return kept


def _choices(options: Options, asked: Wanted) -> dict[str, Any]:
    """The boxes of the form, those chosen marked."""
    return {
        "what": _boxes(WHAT, {options.what}),
        "sure": _boxes(SURE, {options.sure}),
        "wide": _boxes(WIDE_WORDS, {options.wide}),
        "kind": _boxes(WORDS, set(asked.kinds) or set(Kind)),
        "rumours": asked.rumours,
    }


def _boxes(words: Mapping[Any, Any], on: set[Any]) -> list[dict[str, Any]]:
    return [_box(one, words[one], one in on) for one in words]


def _box(one: StrEnum, words: Any, on: bool) -> dict[str, Any]:
    return {"value": one.value, "words": str(words), "on": on}
