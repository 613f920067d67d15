"""Claims to rows and back."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from slated.claim import Claim, Event, Evidence, Field, Status
from slated.site.news.marks import storable
from slated.site.rows import day
from slated.window import Window

MOST_SEASON = 32767
"""The greatest season number a column holds."""

COLUMNS = (
    *("id", "reading_id", "release_id", "title", "season", "part", "event", "status"),
    *("edtf", "first", "last", "when_text", "platform", "speaker_id", "role", "venue"),
    *("credited", "evidence", "start", "end", "field", "rule", "confidence", "published"),
    "overruled_id",
)
"""The columns of a new row, in the order of ``row``."""

NOUN = (
    *("title", "season", "part", "event", "status", "edtf", "when_text", "platform"),
    *("speaker__name", "role", "venue", "credited", "evidence", "start", "end", "field"),
    *("rule", "confidence"),
)
"""What ``noun`` is made of, in its order."""


def row(
    claim: Claim,
    *,
    id: int,
    reading: int,
    release: int | None,
    speaker: int | None,
    published: date,
    overruled: int | None = None,
) -> tuple[Any, ...]:
    """The values of a new row, in the order of ``COLUMNS``."""
    when, evidence = claim.when, claim.evidence
    return (
        id,
        reading,
        release,
        storable(claim.title),
        season(claim.season),
        _text(claim.part),
        claim.event.value,
        claim.status.value,
        when.edtf if when else None,
        day(when.first) if when else None,
        day(when.last) if when else None,
        _text(claim.when_text),
        _text(claim.platform),
        speaker,
        _text(claim.role),
        _text(claim.venue),
        _text(claim.outlet),
        storable(evidence.text),
        evidence.start,
        evidence.end,
        evidence.field,
        claim.rule[:80],
        claim.confidence,
        published.isoformat(),
        overruled,
    )


def noun(values: tuple[Any, ...]) -> Claim:
    """The claim that a row of ``NOUN`` holds."""
    title, season, part, event, status, edtf, when_text, platform = values[:8]
    speaker, role, venue, credited, words, start, end, field, rule, confidence = values[8:]
    return Claim(
        title=title,
        event=Event(event),
        status=Status(status),
        evidence=Evidence(words, start, end, _field(field)),
        season=season,
        part=part,
        when=window(edtf, when_text) if edtf else None,
        when_text=when_text,
        platform=platform,
        speaker=speaker,
        role=role,
        venue=venue,
        outlet=credited,
        rule=rule,
        confidence=confidence,
    )


@lru_cache(maxsize=1 << 15)
def window(edtf: str, words: str | None) -> Window:
    """The window of an EDTF text, remembered. Raises ValueError as ``Window.parse`` does."""
    return Window.parse(edtf, words)


def season(number: int | None) -> int | None:
    """A season as its column holds it, None where it cannot."""
    return number if 0 <= (number or 0) <= MOST_SEASON else None


def _field(text: str) -> Field:
    return "title" if text == "title" else "text"


def _text(text: str | None) -> str | None:
    return storable(text) if text else None
