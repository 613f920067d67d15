"""Numbers: ratings, composites, rankings, the scorecard and the records of sources."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ninja import Schema


class Tally(Schema):
    """An average with its votes; ``counts`` are those of the ten half-star steps."""

    average: float | None
    scale: int
    votes: int
    counts: list[int]


class SeasonTally(Tally):
    """The average of a season that was rated by itself."""

    season: int


class Line(Schema):
    """A line of a composite's sum: ``share`` is what it adds to it, ``given`` its own scale."""

    key: str
    name: str
    given: str
    votes: int | None
    score: float
    weight: float
    share: float
    note: str


class Prior(Schema):
    """The mean that a community's score is drawn towards, and for how many votes it counts."""

    list: str
    mean: float | None
    weight: float


class Rank(Schema):
    """A rank in a list now, or why there is none."""

    rank: int | None
    value: float | None
    votes: int
    why: str | None


class Numbers(Schema):
    """A title's three numbers, with the sum that makes its composite."""

    title_id: int
    list: str
    rating: Tally
    seasons: Sequence[SeasonTally]
    composite: float | None
    lines: Sequence[Line]
    missing: Sequence[str]
    prior: Prior
    composite_rank: Rank
    rated_rank: Rank


class List(Schema):
    """A named list of titles; ``id`` is null for that of all titles."""

    id: int | None
    name: str
    by_rule: bool
    url: str


class Lists(Schema):
    """A page of lists, by number."""

    lists: list[List]
    next: str | None


class Place(Schema):
    """A title's place in a snapshot; ``was`` is its rank in the one before, null for none."""

    rank: int
    title_id: int
    title: str
    value: float
    votes: int
    was: int | None
    moved: str
    url: str


class Ranking(Schema):
    """A page of a list's ranking in the last snapshot up to a day.

    ``taken`` is the snapshot's day, null where none was taken by then; ``before`` and ``after``
    are those of its neighbours.
    """

    list: str
    by: str
    taken: date | None
    before: date | None
    after: date | None
    minimum: int | None
    mean: float | None
    weight: float | None
    total: int
    places: Sequence[Place]
    next: str | None


class Scored(Schema):
    """A title's outlook: renewed, cancelled, ending, in limbo.

    ``now_on``: the network that took it on after another one had cancelled it.
    """

    title_id: int
    title: str
    outlook: str
    season: int | None
    since: date | None
    platform: str | None
    now_on: str | None
    why: str
    url: str


class Scorecard(Schema):
    """A page of the scorecard of a day, by name."""

    as_of: date
    total: int
    titles: list[Scored]
    next: str | None


class Record(Schema):
    """How the dates that a source gave compared with what happened.

    ``share`` right, drawn to ``prior``; ``error`` and ``early`` are medians in days.
    """

    source: str
    forecasts: int
    right: int
    share: float
    prior: float
    error: float
    early: float
    few: bool


class Sources(Schema):
    """A page of records, those with most forecasts first."""

    of: str
    sources: list[Record]
    next: str | None
