"""IMDb's export of one's own ratings, in its three forms.

Since 2024: Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,
Runtime (mins),Year,Genres,Num Votes,Release Date,Directors. From 2017 the same without
Original Title. Before: "position","const","created","modified","description","Title",
"Title type","Directors","You rated",... with days as "Thu Jun 14 00:00:00 2012".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from slated.gather.ratings.row import Given, Kind, Row
from slated.gather.ratings.table import Cells, rows
from slated.gather.ratings.values import day, imdb_id, named, steps_of_ten, year

_KINDS: dict[str, Kind] = {
    "tvseries": "series",
    "tvminiseries": "series",
    "miniseries": "series",
    "tvspecial": "series",
    "tvmovie": "series",
    "tvepisode": "episode",
    "movie": "film",
    "featurefilm": "film",
    "short": "film",
    "tvshort": "other",
    "documentary": "film",
    "video": "film",
    "videogame": "other",
    "podcastseries": "other",
    "podcastepisode": "other",
    "musicvideo": "other",
}
"""Kinds by IMDb's word for them, letters only: "tvSeries" and "TV Series" are one."""


def imdb(stream: BinaryIO, name: str) -> Iterator[Row]:
    """The ratings of one file; GatherError where it is not IMDb's."""
    return rows(stream, name, ("const", "title", "title type", "year"), _read)


def _read(line: int, cells: Cells) -> Given | None:
    word = "".join(c for c in cells["title type"].lower() if c.isalpha())
    mark = cells.get("your rating", cells.get("you rated", ""))
    return Given(
        line,
        steps_of_ten(mark),
        named(cells["title"]),
        _KINDS.get(word, "unknown"),
        year(cells["year"]),
        ids={"imdb": imdb_id(cells["const"])},
        day=day(cells.get("date rated", cells.get("created", ""))),
    )
