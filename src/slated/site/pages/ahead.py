"""What lies ahead, a page of it at a time, as rows for the pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, QuerySet

from slated.believe import Standing
from slated.site.pages.links import release_name, show_path
from slated.site.pages.marks import MARKS
from slated.site.slate.ahead import lying_ahead
from slated.site.slate.ahead import overdue as late_by
from slated.site.slate.held import Held, fetched
from slated.site.slate.models import Span
from slated.window import english

PAGE = 40
"""Rows on one page."""
MOST_OVERDUE = 10
"""Overdue releases named beside what lies ahead."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the slate is asked for; empty means all. ``among`` picks of its spans."""

    day: date
    standings: tuple[Standing, ...] = ()
    network: str = ""
    named_list: str = ""
    page: int = 1
    among: Callable[[QuerySet[Span]], QuerySet[Span]] = lambda spans: spans


def spans(asked: Asked, standings: Collection[Standing], *, late: bool = True) -> QuerySet[Span]:
    """The slate of that day, less what is asked away; TitleError where there is no such list.

    What is overdue only with ``late``.
    """
    found = lying_ahead(
        asked.day,
        network=asked.network or None,
        named_list=asked.named_list or None,
        standings=standings,
        late=late,
    )
    return asked.among(found)


def rows(asked: Asked) -> tuple[list[dict[str, Any]], bool]:
    """One page of rows, soonest first, the undated last, and whether there are more.

    What is overdue only where it is asked for.
    """
    start = (asked.page - 1) * PAGE
    found = spans(asked, asked.standings, late=bool(asked.standings))
    held = picked(found, _SOONEST, asked.day, start, PAGE + 1)
    return [row(one) for one in held[:PAGE]], len(held) > PAGE


_SOONEST = (
    *(F("window_first").asc(nulls_last=True), F("window_last").asc(nulls_last=True)),
    "release_id",
)


def picked(
    found: QuerySet[Span], order: Sequence[Any], day: date, start: int, number: int
) -> list[Held]:
    """So many of these spans in order: sorted by themselves, then fetched with all they need."""
    some = found.order_by(*order).values("pk")[start : start + number]
    return list(fetched(Span.objects.filter(pk__in=some).order_by(*order), day))


def overdue(asked: Asked) -> list[dict[str, Any]]:
    """The releases whose window ran out last without a word, latest first.

    None that ran out over a year ago, as on the slate.
    """
    late = late_by(asked.day, network=asked.network or None, named_list=asked.named_list or None)
    found = asked.among(late)[:MOST_OVERDUE]
    return [row(one) for one in fetched(found, asked.day)]


def title_of(held: Held) -> str:
    """The title as rows have it: with its year where the catalogue knows one."""
    marks = [str(mark) for mark in (held.country, held.year) if mark]
    return f"{held.title} ({', '.join(marks)})" if marks else held.title


def row(held: Held) -> dict[str, Any]:
    """A belief as plain data."""
    belief = held.belief
    window = belief.window
    return {
        "title": title_of(held),
        "season": held.season,
        "part": held.part,
        "name": release_name(title_of(held), held.season, held.part),
        "url": show_path(held.title_id, held.title),
        "standing": belief.standing.value,
        "sign": MARKS[belief.standing].sign,
        "standing_words": MARKS[belief.standing].words,
        "when": window.edtf if window else None,
        "first": window.first.isoformat() if window and window.first else None,
        "last": window.last.isoformat() if window and window.last else None,
        "when_words": english(window),
        "stage": belief.stage.english() if belief.stage else None,
        "platform": belief.platform,
        "confidence": round(belief.confidence, 2),
        "since": belief.since.isoformat() if belief.since else None,
        "rule": belief.rule,
        "why": belief.why,
    }
