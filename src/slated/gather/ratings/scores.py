"""Outside scores in a CSV of one's own: source,value,low,high,votes,imdb,title,year.

``source`` and ``value`` must be there, and ``imdb`` or ``title``; ``low`` and ``high`` are the
ends of the scale, needed for sources that the printed table does not know; ``votes`` may be
empty. Values may have a decimal point.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from slated.gather.errors import GatherError
from slated.gather.ratings.row import Bad, Given, RowError
from slated.gather.ratings.table import Cells, rows
from slated.gather.ratings.values import imdb_id, year

_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,6})?", re.ASCII)
_VOTES = re.compile(r"\d{1,9}", re.ASCII)
SOURCE = 40
"""Characters a source's name may have."""


@dataclass(frozen=True, slots=True)
class GivenScore:
    """One row: ``about`` says which title; ``low`` and ``high`` None for a known source's scale."""

    about: Given
    source: str
    value: float
    votes: int | None = None
    low: float | None = None
    high: float | None = None


def scores(path: Path) -> Iterator[GivenScore | Bad]:
    """Every row of the file; GatherError, one line, where it is no such table."""
    try:
        with path.open("rb") as stream:
            yield from rows(stream, path.name, ("source", "value"), _read)
    except OSError as error:
        raise GatherError(f"{path}: cannot be read ({error.strerror or error})") from None


def _read(line: int, cells: Cells) -> GivenScore:
    source = cells["source"].lower()
    if not source or len(source) > SOURCE:
        raise RowError(f"a source has 1 to {SOURCE} characters")
    imdb, title = cells.get("imdb", ""), " ".join(cells.get("title", "").split())
    if not imdb and not title:
        raise RowError("neither an IMDb id nor a title")
    value = _number(cells["value"])
    if value is None:
        raise RowError("no value")
    return GivenScore(
        Given(
            line,
            1,
            title,
            "series",
            year(cells.get("year", "")),
            ids={"imdb": imdb_id(imdb)} if imdb else {},
        ),
        source,
        value,
        _votes(cells.get("votes", "")),
        _number(cells.get("low", "")),
        _number(cells.get("high", "")),
    )


def _votes(text: str) -> int | None:
    if text and not _VOTES.fullmatch(text):
        raise RowError(f"{text!r} is no number of votes")
    return int(text) if text else None


def _number(text: str) -> float | None:
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise RowError(f"{text!r} is no number")
    return float(text)
