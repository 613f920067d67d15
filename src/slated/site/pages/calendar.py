"""The calendar: a month of exact days, and in the margin what is only known more coarsely."""

from __future__ import annotations

import calendar as months
from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from slated.believe import Standing
from slated.site.pages.ahead import Asked, picked, row, spans
from slated.site.pages.answer import answer
from slated.site.pages.days import FIRST, LAST, asked, bounded
from slated.site.pages.errors import bad_request
from slated.site.slate.ahead import AHEAD
from slated.site.slate.held import Held

MOST = 200
"""Releases of a month; more are said to be left out."""
SHOWN = (*AHEAD, Standing.RELEASED)


def calendar(request: HttpRequest, month: str = "") -> HttpResponse:
    """The month "2018-03", or the one of today or of ``as_of``."""
    try:
        day = asked(request)
        first = _month(month) if month else day.replace(day=1)
    except ValueError as error:
        return bad_request(request, str(error))
    last = _next(first) - timedelta(days=1)
    found = _within(day, first, last)
    exact: list[Held] = []
    margin: list[Held] = []
    for held in found:
        (exact if _is_day(held) else margin).append(held)
    page = {
        "as_of": day.isoformat(),
        "days": len(exact),
        "month": first.isoformat()[:7],
        "title": first.strftime("%B %Y"),
        "weeks": _weeks(first, [row(held) for held in exact]),
        "margin": [row(held) for held in margin],
        "more": len(found) == MOST,
        "before": _address(first - timedelta(days=1)),
        "after": _address(_next(first)),
        "today": day.isoformat(),
    }
    return answer(request, "pages/calendar.html", page)


def _month(text: str) -> date:
    try:
        return bounded(date.fromisoformat(f"{text}-01"))
    except ValueError:
        raise ValueError(
            f"{text[:20]}: a month is written 2018-03, from {FIRST.year} to {LAST.year}"
        ) from None


def _next(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1)


def _address(day: date) -> str:
    return reverse("calendar-month", args=[day.isoformat()[:7]])


def _within(day: date, first: date, last: date) -> list[Held]:
    """What may come in the month, the exactly dated and the narrow windows first."""
    found = spans(Asked(day), SHOWN).filter(window_first__lte=last, window_last__gte=first)
    return picked(found, ("-window_first", "window_last", "release_id"), day, 0, MOST)


def _is_day(held: Held) -> bool:
    window = held.belief.window
    return window is not None and window.first is not None and window.first == window.last


def _weeks(first: date, rows: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Weeks of seven days from Monday on; days of other months are empty."""
    by_day: dict[str, list[dict[str, Any]]] = {}
    for one in rows:
        by_day.setdefault(one["first"], []).append(one)
    return [
        [
            {
                "day": day.isoformat(),
                "number": day.day,
                "weekday": day.strftime("%A"),
                "inside": day.month == first.month,
                "rows": by_day.get(day.isoformat(), []) if day.month == first.month else [],
            }
            for day in week
        ]
        for week in months.Calendar().monthdatescalendar(first.year, first.month)
    ]
