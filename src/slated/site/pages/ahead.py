"""What lies ahead, as rows for the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from slated.believe import Stage, Standing
from slated.site.pages.links import release_name, show_path
from slated.site.pages.marks import AHEAD, MARKS
from slated.site.slate.models import Span
from slated.window import Window

PAGE = 40
"""Rows on one page."""
MOST_OVERDUE = 10
"""Overdue releases named beside what lies ahead."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the slate is asked for; empty means all."""

    day: date
    standings: tuple[Standing, ...] = ()
    network: str = ""
    titles: QuerySet[Any] | None = None
    page: int = 1


def spans(asked: Asked) -> QuerySet[Span]:
    """The beliefs of that day about what lies ahead, soonest first, the undated last.

    What is overdue only where it is asked for.
    """
    wanted = asked.standings or tuple(s for s in AHEAD if s is not Standing.OVERDUE)
    found = Span.objects.filter(first__lte=asked.day, standing__in=wanted)
    found = found.filter(Q(last__isnull=True) | Q(last__gte=asked.day))
    if asked.network:
        named = Q(platform__iexact=asked.network)
        found = found.filter(named | Q(release__title__network__name__iexact=asked.network))
    if asked.titles is not None:
        found = found.filter(release__title__in=asked.titles)
    order = F("window_last").asc(nulls_last=True)
    found = found.order_by(F("window_first").asc(nulls_last=True), order, "release_id")
    return found.select_related("release__title")


def rows(asked: Asked) -> tuple[list[dict[str, Any]], bool]:
    """One page of rows, and whether there are more."""
    start = (asked.page - 1) * PAGE
    found: Sequence[Span] = list(spans(asked)[start : start + PAGE + 1])
    return [row(span) for span in found[:PAGE]], len(found) > PAGE


def overdue(asked: Asked) -> list[dict[str, Any]]:
    """The releases whose window ran out last without a word, latest first."""
    late = spans(replace(asked, standings=(Standing.OVERDUE,)))
    return [row(span) for span in late.order_by("-window_last", "release_id")[:MOST_OVERDUE]]


def row(span: Span) -> dict[str, Any]:
    """A belief as plain data."""
    release, title = span.release, span.release.title
    standing = Standing(span.standing)
    window = Window.parse(span.edtf) if span.edtf else None
    return {
        "title": str(title),
        "season": release.season,
        "part": release.part,
        "name": release_name(str(title), release.season, release.part),
        "url": show_path(title.pk, title.name),
        "standing": standing.value,
        "sign": MARKS[standing].sign,
        "standing_words": MARKS[standing].words,
        "when": span.edtf,
        "first": span.window_first.isoformat() if span.window_first else None,
        "last": span.window_last.isoformat() if span.window_last else None,
        "when_words": window.english() if window else "no date yet",
        "stage": Stage(span.stage).english() if span.stage else None,
        "platform": span.platform,
        "confidence": round(span.confidence, 2),
        "since": span.since.isoformat() if span.since else None,
        "why": span.why,
    }
