"""IMDb's public TSV files: title.basics, title.episode, title.ratings, title.akas.

UTF-8, tab-separated, never quoted, a header, ``\\N`` for nothing. Which of the four a file is
its header says. Rows of other kinds than those wanted are passed over unread: of the twelve
million of title.basics, one in forty is a series.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import IO

from slated.claim import Event
from slated.site.catalogue.importers.opening import ImportFileError, lines
from slated.site.catalogue.importers.record import (
    Addition,
    BadRow,
    Dated,
    Record,
    Row,
    one_line,
    score,
    season,
)

SOURCE = "imdb"
KINDS = {
    b"tvSeries": "series",
    b"tvMiniSeries": "miniseries",
    b"tvSpecial": "special",
    b"tvMovie": "film",
}
SERIES = (b"tvSeries", b"tvMiniSeries")
"""The kinds that are taken unless more are asked for."""

ENGLISH = frozenset({b"US", b"GB", b"CA", b"AU", b"NZ", b"IE", b"ZA", b"XWW"})
"""Regions whose names English news use; XWW is worldwide."""

HEADERS = {
    b"tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear"
    b"\truntimeMinutes\tgenres": "basics",
    b"tconst\tparentTconst\tseasonNumber\tepisodeNumber": "episode",
    b"tconst\taverageRating\tnumVotes": "ratings",
    b"titleId\tordering\ttitle\tregion\tlanguage\ttypes\tattributes\tisOriginalTitle": "akas",
}
_BEAT = 1 << 14
"""Rows that are passed over before there is a sign of life."""

_NULL = b"\\N"
_ID = re.compile(rb"tt[0-9]+")
_YEAR = re.compile(rb"[0-9]{4}")


def parse(stream: IO[bytes], bad: BadRow, kinds: tuple[bytes, ...] = SERIES) -> Iterator[Row]:
    """The rows of one of the four files. ImportFileError where it is none of them."""
    rows = lines(stream)
    _, header = next(rows, (0, b""))
    form = HEADERS.get(header.removeprefix(b"\xef\xbb\xbf"))
    if form is None:
        raise ImportFileError(
            "not one of IMDb's title.basics, title.episode, title.ratings, title.akas"
        )
    wanted = tuple(b"\t" + kind + b"\t" for kind in kinds)
    count = header.count(b"\t") + 1
    read = _READERS[form]
    for number, line in rows:
        columns = line.count(b"\t") + 1
        if columns != count:
            if line.strip():
                bad(number, f"{columns} column{'s' * (columns > 1)} instead of {count}")
            continue
        if form == "basics" and not any(kind in line for kind in wanted):
            if number % _BEAT == 0:
                yield Row(number, None)
            continue
        cells = line.split(b"\t")
        try:
            yield Row(number, read(cells, kinds))
        except ValueError as error:
            bad(number, str(error))


def _basics(cells: list[bytes], kinds: tuple[bytes, ...]) -> Record | None:
    tconst, kind, primary, original, adult, start, end, _, genres = cells
    if kind not in kinds or adult == b"1":
        return None
    name = _text(primary)
    if not name:
        raise ValueError("no primaryTitle")
    first, last = _year(start, "startYear"), _year(end, "endYear")
    dates = []
    if first:
        dates.append(Dated(Event.PREMIERE, "startYear", str(first), f"{first:04}"))
    if last and KINDS[kind] == "series":
        dates.append(Dated(Event.FINALE, "endYear", str(last), f"{last:04}"))
    other = _text(original)
    return Record(
        provider=SOURCE,
        id=_id(tconst),
        name=name,
        url=f"https://www.imdb.com/title/{_id(tconst)}/",
        kind=KINDS[kind],
        start_year=first,
        end_year=last,
        aliases=(other,) if other and other != name else (),
        genres=tuple(_text(genres).split(",")) if genres != _NULL else (),
        dates=tuple(dates),
    )


def _episode(cells: list[bytes], kinds: tuple[bytes, ...]) -> Addition | None:
    number = season(_text(cells[2]))
    return Addition(SOURCE, _id(cells[1]), season=number) if number else None


def _ratings(cells: list[bytes], kinds: tuple[bytes, ...]) -> Addition:
    return Addition(SOURCE, _id(cells[0]), score=score(float(cells[1]), int(cells[2])))


def _akas(cells: list[bytes], kinds: tuple[bytes, ...]) -> Addition | None:
    title, _, text, region, language, *_, original = cells
    if region in ENGLISH or language == b"en" or original == b"1":
        return Addition(SOURCE, _id(title), alias=_text(text))
    return None


_READERS: dict[str, Callable[[list[bytes], tuple[bytes, ...]], Record | Addition | None]] = {
    "basics": _basics,
    "episode": _episode,
    "ratings": _ratings,
    "akas": _akas,
}


def _id(cell: bytes) -> str:
    if not _ID.fullmatch(cell):
        raise ValueError(f"not an IMDb id: {cell.decode('utf-8', 'replace')!r}")
    return cell.decode("ascii")


def _year(cell: bytes, field: str) -> int | None:
    if cell == _NULL:
        return None
    if not _YEAR.fullmatch(cell) or not 1900 <= int(cell) <= 2199:
        raise ValueError(f"{field} is no year: {cell.decode('utf-8', 'replace')!r}")
    return int(cell)


def _text(cell: bytes) -> str:
    return "" if cell == _NULL else one_line(cell.decode("utf-8", "replace"))
