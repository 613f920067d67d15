"""What a provider says of a title: plain values, the same for every provider."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from slated.claim import Event


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that a provider gives, or an event that it states without one.

    ``field`` is its name in the provider's file and ``words`` what stands there; ``edtf`` is as
    precise as the provider is, None where no date is given. A ``doubtful`` day may stand for
    the whole year (1 January).
    """

    event: Event
    field: str
    words: str
    edtf: str | None = None
    season: int | None = None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A title as a provider has it. ``id`` is the provider's own; ``ids`` those of others.

    ``country`` is an ISO 3166 code, ``seasons`` the seasons it lists, ``score`` an average
    with the number of votes. ``bare``: only a name is known, too little to make a title of.
    """

    provider: str
    id: str
    name: str
    url: str = ""
    kind: str = ""
    start_year: int | None = None
    end_year: int | None = None
    country: str = ""
    network: str = ""
    ids: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    franchises: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    seasons: tuple[int, ...] = ()
    dates: tuple[Dated, ...] = ()
    score: tuple[float, int] | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Addition:
    """Something more about a title that another file of the provider has made known."""

    provider: str
    id: str
    season: int | None = None
    alias: str = ""
    score: tuple[float, int] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What the row that ends in ``line`` (from 1) holds; None for one that is not for us."""

    line: int
    item: Record | Addition | None


BadRow = Callable[[int, str], None]
"""Is told the line and what is wrong with it."""

MOST_SEASON = 32767
"""The greatest season number that can be kept."""


# What no database holds: NUL, halves of surrogate pairs.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def one_line(text: str) -> str:
    """``text`` as it is kept: white space as single spaces, what cannot be stored as U+FFFD."""
    return _UNSTORABLE.sub("\ufffd", " ".join(text.split()))


def score(average: float, votes: int) -> tuple[float, int]:
    """A score of 0 to 10; ValueError where it is none."""
    if not (0 < average <= 10 and 0 <= votes < 1 << 31):
        raise ValueError(f"no score: {average} from {votes}")
    return average, votes


def season(value: object) -> int | None:
    """A season's number; None for season 0 (specials) and for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        number = int(value)
    except ValueError:
        return None
    return number if 0 < number <= MOST_SEASON else None


def debut_season(seasons: tuple[int, ...]) -> int | None:
    """The season that a series' first date belongs to.

    Season 1 where more than one is listed, else the title as a whole, as news have it.
    """
    return 1 if len(seasons) > 1 else None
