"""Other sites' exports of ratings, row by row. I/O, no Django."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from slated.gather.errors import GatherError
from slated.gather.ratings.imdb import imdb
from slated.gather.ratings.letterboxd import letterboxd
from slated.gather.ratings.movielens import movielens
from slated.gather.ratings.row import Bad, Given, Row
from slated.gather.ratings.trakt import trakt

__all__ = ["OF_ONE_PERSON", "SOURCES", "Bad", "Given", "Row", "ratings", "ratings_in"]

_ONE_FILE = {"imdb": imdb, "letterboxd": letterboxd, "trakt": trakt}
OF_ONE_PERSON = tuple(sorted(_ONE_FILE))
SOURCES = (*OF_ONE_PERSON, "movielens")
_MOVIELENS = ("ratings.csv", "ratings.dat", "u.data")


def ratings(source: str, path: Path) -> Iterator[Row]:
    """Every row of an export: ratings, and bad rows each with its line.

    ``source`` is one of ``SOURCES``; a MovieLens ``path`` may be a folder. Raises GatherError,
    one line, where the file cannot be opened or is not that source's.
    """
    if source not in SOURCES:
        raise GatherError(f"{source}: not a source of ratings; one of {', '.join(SOURCES)}")
    try:
        if source == "movielens":
            yield from _movielens(path)
        else:
            with path.open("rb") as stream:
                yield from ratings_in(source, stream, path.name)
    except OSError as error:
        raise GatherError(f"{path}: cannot be read ({error.strerror or error})") from None
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise GatherError(f"{path}: the zip archive is damaged ({error})") from None


def ratings_in(source: str, stream: BinaryIO, name: str) -> Iterator[Row]:
    """``ratings`` of a file that is open and can be sought in; not MovieLens's."""
    try:
        yield from _ONE_FILE[source](stream, name)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise GatherError(f"{name}: the zip archive is damaged ({error})") from None


def _movielens(path: Path) -> Iterator[Row]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            inside = {info.filename.rpartition("/")[2]: info for info in archive.infolist()}
            file = next((file for file in _MOVIELENS if file in inside), None)
            if file is None:
                raise GatherError(f"{path.name}: no {' or '.join(_MOVIELENS)} in this archive")

            def member(wanted: str) -> BinaryIO | None:
                info = inside.get(wanted)
                return None if info is None else cast("BinaryIO", archive.open(info))

            with archive.open(inside[file]) as stream:
                yield from movielens(cast("BinaryIO", stream), path.name, member)
        return
    if path.is_dir():
        found = [path / file for file in _MOVIELENS if (path / file).is_file()]
        if not found:
            raise GatherError(f"{path}: no {' or '.join(_MOVIELENS)} in this folder")
        path = found[0]

    def file_beside(wanted: str) -> BinaryIO | None:
        other = path.with_name(wanted)
        return other.open("rb") if other.is_file() else None

    with path.open("rb") as stream:
        yield from movielens(stream, path.name, file_beside)
