"""What every page is told."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from slated.site.pages.days import asked, today
from slated.site.pages.menu import menu

OF_A_DAY = frozenset(
    "home show calendar calendar-month scorecard lists ranking sources my-shows".split()
)
"""Pages on whose foot another day can be chosen."""


def always(request: HttpRequest) -> dict[str, Any]:
    """The day asked for where it is not today, the menu, and the address of the JSON twin."""
    try:
        day = asked(request)
    except ValueError:
        day = today()
    past = day != today()
    return {
        "as_of": day,
        "past": past,
        "keep": f"?as_of={day.isoformat()}" if past else "",
        "menu": menu(request),
        "search_url": reverse("search"),
        "twin": _twin(request),
        "today_url": _today(request),
        "day_form": _day_form(request),
    }


def _today(request: HttpRequest) -> str:
    """This page as of today, all else as asked for."""
    left = request.GET.copy()
    for name in ("as_of", "page"):
        left.pop(name, None)
    return request.path + (f"?{left.urlencode()}" if left else "")


def _day_form(request: HttpRequest) -> list[tuple[str, str]] | None:
    """What a form for another day of this page keeps; None where there is none."""
    here = request.resolver_match
    if here is None or here.url_name not in OF_A_DAY:
        return None
    kept = [(name, value) for name, values in request.GET.lists() for value in values if value]
    return [(name, value) for name, value in kept if name not in ("as_of", "page")]


def _twin(request: HttpRequest) -> str:
    asked_for = request.META.get("QUERY_STRING", "")
    path = request.path.rstrip("/") or "/slate"
    return f"{path}.json" + (f"?{asked_for}" if asked_for else "")
