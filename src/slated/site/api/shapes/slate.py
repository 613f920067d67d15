"""Beliefs: the slate, what changed, a release and its history."""

from __future__ import annotations

from datetime import date

from ninja import Schema
from pydantic import Field


class When(Schema):
    """A window: its EDTF text (ISO 8601-2) and both bounds, null where open."""

    edtf: str | None
    first: date | None
    last: date | None
    words: str


class Release(Schema):
    """How a release stands on a day, and why."""

    id: int
    title_id: int
    title: str
    season: int | None
    part: str
    standing: str
    when: When
    stage: str | None
    fate: str | None
    platform: str | None
    confidence: float = Field(ge=0, le=1)
    since: date | None
    rule: str
    why: str
    url: str


class Span(Schema):
    """What was believed of a release from ``first`` to ``last``, null for still."""

    first: date
    last: date | None
    belief: Release


class Change(Schema):
    """What changed about one release."""

    on: date
    kinds: list[str]
    words: str
    release: Release


class Slate(Schema):
    """A page of the slate; ``next`` is the cursor of the one after, null on the last."""

    as_of: date
    releases: list[Release]
    next: str | None


class History(Schema):
    """A release as it stands, and a page of all that was believed of it, oldest first."""

    release: Release
    history: list[Span]
    next: str | None


class Changes(Schema):
    """A page of what moved between two days, oldest first."""

    since: date
    until: date
    changes: list[Change]
    next: str | None
