"""What can be exported: rows of named columns, each table from one query."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from django.db.models import BooleanField, Case, Q, QuerySet, Value, When

from slated.site.news.models import Claim
from slated.site.slate.models import Span

Kind = Literal["whole", "number", "text", "day", "moment", "truth"]

AT_ONCE = 2000
"""Rows fetched at once."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's name, what it holds, and the field it comes from."""

    name: str
    kind: Kind
    source: str


_RELEASE = (
    Column("release", "whole", "release_id"),
    Column("name", "text", "release__title__name"),
)
_ARTICLE = "reading__version__article__"
CLAIMS = (
    Column("id", "whole", "pk"),
    *_RELEASE,
    Column("title", "text", "title"),
    Column("season", "whole", "season"),
    Column("part", "text", "part"),
    Column("event", "text", "event"),
    Column("status", "text", "status"),
    Column("when", "text", "edtf"),
    Column("when_first", "day", "first"),
    Column("when_last", "day", "last"),
    Column("when_text", "text", "when_text"),
    Column("platform", "text", "platform"),
    Column("speaker", "text", "speaker__name"),
    Column("role", "text", "role"),
    Column("venue", "text", "venue"),
    Column("credited", "text", "credited"),
    Column("evidence", "text", "evidence"),
    Column("evidence_field", "text", "field"),
    Column("evidence_start", "whole", "start"),
    Column("evidence_end", "whole", "end"),
    Column("rule", "text", "rule"),
    Column("confidence", "number", "confidence"),
    Column("published", "day", "published"),
    Column("learned", "moment", "reading__version__learned"),
    Column("article", "whole", "reading__version__article_id"),
    Column("version", "whole", "reading__version__number"),
    Column("url", "text", f"{_ARTICLE}url"),
    Column("outlet", "text", f"{_ARTICLE}outlet__name"),
    Column("outlet_kind", "text", f"{_ARTICLE}outlet__kind"),
    Column("reader", "text", "reading__reader"),
    Column("counts", "truth", "counts"),
)
BELIEFS = (
    *_RELEASE,
    Column("season", "whole", "release__season"),
    Column("part", "text", "release__part"),
    Column("held_first", "day", "first"),
    Column("held_last", "day", "last"),
    Column("standing", "text", "standing"),
    Column("when", "text", "edtf"),
    Column("when_first", "day", "window_first"),
    Column("when_last", "day", "window_last"),
    Column("stage", "whole", "stage"),
    Column("fate", "text", "fate"),
    Column("fated", "day", "fated"),
    Column("confidence", "number", "confidence"),
    Column("platform", "text", "platform"),
    Column("since", "day", "since"),
    Column("rule", "text", "rule"),
    Column("why", "text", "why"),
)


def claims(*, every: bool = False) -> Iterator[tuple[Any, ...]]:
    """The claims that count, by number; ``every``: also those that no longer do."""
    standing = Q(reading__superseded__isnull=True, overruled__isnull=True)
    yes, no = When(standing, then=Value(True)), Value(False)
    rows = Claim.objects.annotate(counts=Case(yes, default=no, output_field=BooleanField()))
    return _rows((rows if every else rows.filter(standing)).order_by("pk"), CLAIMS)


def beliefs(as_of: date) -> Iterator[tuple[Any, ...]]:
    """What is believed of each release on a day."""
    held = Span.objects.filter(Q(last__isnull=True) | Q(last__gte=as_of), first__lte=as_of)
    return _rows(held.order_by("release"), BELIEFS)


def history(today: date) -> Iterator[tuple[Any, ...]]:
    """What was believed of each release up to a day, from which day to which.

    What is to be believed later if nothing more is said (overdue, once a window has passed) is
    left out.
    """
    return _rows(Span.objects.filter(first__lte=today).order_by("release", "first"), BELIEFS)


def _rows(found: QuerySet[Any], columns: tuple[Column, ...]) -> Iterator[tuple[Any, ...]]:
    # One query, so that what is written meanwhile is in all of it or in none.
    sources = [column.source for column in columns]
    return iter(found.values_list(*sources).iterator(chunk_size=AT_ONCE))
