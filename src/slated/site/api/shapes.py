"""The shapes of what the API answers."""

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


class Claim(Schema):
    """Who said what about which release, in which words, in which article."""

    id: int
    on: date
    title: str
    season: int | None
    part: str | None
    event: str
    status: str
    when: str | None
    when_text: str | None
    platform: str | None
    speaker: str | None
    role: str | None
    venue: str | None
    outlet: str | None
    article: str
    url: str | None
    evidence: str
    start: int
    end: int
    field: str
    rule: str
    confidence: float


class Title(Schema):
    """A title of the catalogue."""

    id: int
    title: str
    name: str
    network: str | None
    start_year: int | None
    country: str
    provisional: bool
    url: str


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


class Claims(Schema):
    """A page of claims, newest first."""

    claims: list[Claim]
    next: str | None


class Titles(Schema):
    """A page of titles, by number."""

    titles: list[Title]
    next: str | None


class History(Schema):
    """A release as it stands, and everything that was believed of it before."""

    release: Release
    history: list[Span]


class Changes(Schema):
    """What moved between two days, oldest first."""

    since: date
    until: date
    changes: list[Change]


class TitleCard(Title):
    """A title with how its releases stand on a day."""

    as_of: date
    releases: list[Release]
