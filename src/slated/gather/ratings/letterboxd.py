"""Letterboxd's export: ``ratings.csv`` or ``diary.csv``, alone or in the zip it comes in.

Date,Name,Year,Letterboxd URI,Rating, and in the diary Rewatch,Tags,Watched Date behind.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from slated.gather.ratings.archive import is_zip, member
from slated.gather.ratings.row import Given, Row
from slated.gather.ratings.table import Cells, rows
from slated.gather.ratings.values import day, named, steps_of_five, year

_NEEDED = ("date", "name", "year", "letterboxd uri", "rating")


def letterboxd(stream: BinaryIO, name: str) -> Iterator[Row]:
    """The ratings of a file, or of the zip's ``ratings.csv``; GatherError for any other file.

    A film in the diary without a rating is passed over.
    """
    if not is_zip(stream):
        yield from rows(stream, name, _NEEDED, _read)
        return
    with member(stream, name, "ratings.csv") as (file, inside):
        read = partial(_read, file=file)
        yield from rows(inside, f"{name}: {file}", _NEEDED, read, file)


def _read(line: int, cells: Cells, file: str = "") -> Given | None:
    if not cells["rating"]:
        return None
    return Given(
        line,
        steps_of_five(cells["rating"]),
        named(cells["name"]),
        year=year(cells["year"]),
        ids={"letterboxd": cells["letterboxd uri"]} if cells["letterboxd uri"] else {},
        day=day(cells["date"]),
        file=file,
    )
