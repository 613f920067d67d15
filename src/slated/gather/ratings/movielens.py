"""MovieLens: ``ratings.csv`` (from 2014 on), ``ratings.dat`` (1M, 10M) or ``u.data`` (100K).

A file, the folder it lies in, or the zip. ``links.csv`` and ``movies.csv`` (``movies.dat``)
beside it give each number a title and IMDb's and TMDB's ids; without them the number alone
stands in ``ids``. Columns: user, movie, stars, seconds since 1970.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from slated.gather.errors import GatherError
from slated.gather.ratings.row import Bad, Given, Row, RowError
from slated.gather.ratings.table import lines
from slated.gather.ratings.values import number_id, steps_of_five, timestamp

_TITLE = re.compile(r"(.*\S)\s*\((\d{4})(?:[-–]\d{0,4})?\)\s*", re.DOTALL)
_HEADER = "userid,movieid,rating,timestamp"


@dataclass(frozen=True, slots=True)
class Film:
    """What the files beside the ratings say of one number."""

    title: str
    year: int | None
    ids: dict[str, str]


def movielens(
    stream: BinaryIO, name: str, beside: Callable[[str], BinaryIO | None]
) -> Iterator[Row]:
    """The ratings of one file, in bounded memory; GatherError where it is not MovieLens'.

    ``beside`` opens another file of the same set by its name, None where there is none.
    """
    numbered = lines(stream)
    first = next(numbered, (1, ""))
    mark = _mark(first[1])
    if mark is None:
        raise GatherError(f"{name}: no ratings as MovieLens writes them in the first line")
    films = _films(beside)
    if first[1].lower() != _HEADER:
        yield _row(*first, mark, films)
    for line, text in numbered:
        if text:
            yield _row(line, text, mark, films)


def _mark(text: str) -> str | None:
    """What stands between two values."""
    if text.lower() == _HEADER:
        return ","
    return next((mark for mark in ("::", "\t") if text.count(mark) == 3), None)


def _row(line: int, text: str, mark: str, films: dict[str, Film]) -> Row:
    parts = text.split(mark)
    try:
        if len(parts) != 4:
            raise RowError(f"{len(parts)} values where there should be 4")
        viewer, movie = number_id(parts[0]), number_id(parts[1])
        film = films.get(movie)
        ids = {"movielens": movie} if film is None else film.ids
        return Given(
            line,
            steps_of_five(parts[2]),
            f"MovieLens {movie}" if film is None else film.title,
            year=None if film is None else film.year,
            ids=ids,
            day=timestamp(parts[3]),
            viewer=viewer,
        )
    except RowError as error:
        return Bad(line, str(error), text)


def _films(beside: Callable[[str], BinaryIO | None]) -> dict[str, Film]:
    films: dict[str, Film] = {}
    for movie, cells in _table(beside("links.csv"), ","):
        ids = {"movielens": movie}
        if cells and cells[0]:
            ids["imdb"] = f"tt{cells[0].zfill(7)}"
        if len(cells) > 1 and cells[1]:
            ids["tmdb"] = cells[1]
        films[movie] = Film(f"MovieLens {movie}", None, ids)
    for file, mark in (("movies.csv", ","), ("movies.dat", "::")):
        for movie, cells in _table(beside(file), mark):
            match = _TITLE.fullmatch(cells[0]) if cells else None
            title, year = (match[1], int(match[2])) if match else (cells[0] if cells else "", None)
            known = films.get(movie)
            ids = {"movielens": movie} if known is None else known.ids
            films[movie] = Film(title or f"MovieLens {movie}", year, ids)
    return films


def _table(stream: BinaryIO | None, mark: str) -> Iterator[tuple[str, list[str]]]:
    """Rows by their number; what has none (the header, a damaged line) is passed over."""
    if stream is None:
        return
    with stream:
        for _, text in lines(stream):
            if mark == ",":
                try:
                    cells = next(csv.reader([text], strict=True), [])
                except csv.Error:
                    continue
            else:
                cells = text.split(mark)
            if cells and cells[0].isascii() and cells[0].isdigit():
                yield cells[0], cells[1:]
