"""Constraints to rows, and which of them count."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from slated.claim import Claim
from slated.constraint import Constraint
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.keys import key
from slated.site.news.columns import season
from slated.site.news.marks import storable
from slated.site.news.models import Constraint as Row
from slated.site.news.models import Striking
from slated.site.news.releases import Releases, Said
from slated.site.rows import insert, next_ids

_COLUMNS = (
    *("id", "reading_id", "release_id", "after_id", "title", "season", "after_title"),
    *("after_season", "speaker", "evidence", "start", "end", "field", "published"),
)


@dataclass(frozen=True, slots=True)
class Wait:
    """A constraint of a reading, with what the article says of the two releases."""

    constraint: Constraint
    reading: int
    published: date
    waits: Said
    awaited: Said


def wait(
    constraint: Constraint, reading: int, published: date, claims: Sequence[Claim], text: str
) -> Wait:
    """A constraint beside the ``claims`` of its reading, which tell of what titles it speaks.

    ``text``: all words of the article.
    """
    ends = (
        (constraint.title, constraint.season),
        (constraint.after, constraint.after_season),
    )
    people = tuple(dict.fromkeys(claim.speaker for claim in claims if claim.speaker))
    said = []
    for title, number in ends:
        same = (claim.platform for claim in claims if key(claim.title) == key(title))
        said.append(Said(title, number, None, next(same, None), published, people, text))
    return Wait(constraint, reading, published, *said)


def write(waits: Sequence[Wait], releases: Releases) -> set[int]:
    """Write the constraints; the ids of the releases that wait."""
    if not waits:
        return set()
    found = releases.ids([said for one in waits for said in (one.waits, one.awaited)])
    ends = zip(waits, found[::2], found[1::2], strict=True)
    told = [(one, first, second) for one, first, second in ends if first and second]
    ids = next_ids(Row, len(told))
    rows = [_row(pk, *one) for pk, one in zip(ids, told, strict=True)]
    insert(Row, _COLUMNS, rows)
    return {release for _, release, _ in told if release}


def _row(pk: int, one: Wait, release: int | None, after: int | None) -> tuple[Any, ...]:
    told, words = one.constraint, one.constraint.evidence
    return (
        pk,
        one.reading,
        release,
        after,
        storable(told.title),
        season(told.season),
        storable(told.after),
        season(told.after_season),
        storable(told.speaker) if told.speaker else None,
        storable(words.text),
        words.start,
        words.end,
        words.field,
        one.published.isoformat(),
    )


def standing_waits() -> QuerySet[Row]:
    """The constraints that belief heeds: those of standing readings that nobody has struck."""
    return told_waits().exclude(struck())


def told_waits() -> QuerySet[Row]:
    """The constraints of standing readings, those that were struck too."""
    return Row.objects.filter(reading__superseded__isnull=True)


def struck() -> Exists:
    """Whether a constraint has been struck, as a condition on rows of ``Constraint``."""
    same = Striking.objects.filter(
        undone__isnull=True,
        constraint__reading__version__article=OuterRef("reading__version__article"),
        constraint__title=OuterRef("title"),
        constraint__after_title=OuterRef("after_title"),
    )
    season = Coalesce(OuterRef("season"), -1)
    return Exists(same.alias(of=Coalesce(F("constraint__season"), -1)).filter(of=season))


def of_readings(readings: Collection[int]) -> set[int]:
    """The ids of the releases that wait by the word of these readings."""
    found: set[int] = set()
    for some in chunks(readings):
        rows = Row.objects.filter(reading__in=some)
        found |= set(rows.values_list("release_id", flat=True))
    return found
