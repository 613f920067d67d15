"""When a title, or a season of it, was first shown: its votes before that do not count."""

from __future__ import annotations

from datetime import date

from django.db.models import Min

from slated.site.catalogue.models import Title
from slated.site.slate.models import Span

_OUT = ("released", "dated", "windowed", "overdue", "ended", "conflicting")
"""Standings whose window tells when the release comes, or came."""


def opened(titles: list[int], season: int | None = None) -> date | None:
    """The first day on which it can have been shown, by what is believed now; None if unknown.

    ``titles`` is a title with those merged into it. For a title as a whole, the earliest of
    all its releases; where none has a date, the first day of its first year.
    """
    spans = Span.objects.filter(release__title__in=titles, last=None, standing__in=_OUT)
    if season is not None:
        spans = spans.filter(release__season=season)
    first: date | None = spans.aggregate(first=Min("window_first"))["first"]
    year = Title.objects.filter(pk__in=titles).aggregate(year=Min("start_year"))["year"]
    began = date(year, 1, 1) if year and season is None else None
    known = [day for day in (first, began) if day is not None]
    return min(known) if known else None
