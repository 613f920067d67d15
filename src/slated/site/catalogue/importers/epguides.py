"""epguides.com's allshows.txt: a CSV of shows with the months in which they began and ended.

Columns are known by the header's names, so the older files without "TVmaze" and the newer ones
with "onhiatus" are read alike. The encoding is Latin-1, or UTF-8 where it is valid UTF-8.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import IO

from slated.claim import Event
from slated.english import MONTHS
from slated.site.catalogue.importers.opening import ImportFileError, lines
from slated.site.catalogue.importers.record import BadRow, Dated, Record, Row, one_line
from slated.site.catalogue.mention import COUNTRIES, marked

SOURCE = "epguides"
_NEEDED = frozenset({"title", "directory", "start date", "end date", "network", "country"})
_DATE = re.compile(r"(?:(?P<month>[A-Z][a-z]{2})[a-z]*\.? )?(?:\? )?(?P<year>[0-9]{4})")
_DOUBT = re.compile(r"(?:[A-Z][a-z]{2,}\.?\??|\?|_+)? ?(?P<year>[0-9]{4})\??")
_NUMBERS = {name[:3]: number for number, name in enumerate(MONTHS) if name}
_NEVER_AIRED = re.compile(r"\ball unaired\b|^\d+ unaired|^0 ep|\bunaired series\b")


def parse(stream: IO[bytes], bad: BadRow) -> Iterator[Row]:
    """The shows of the file. ImportFileError where its header is another one."""
    rows = lines(stream)
    _, first = next(rows, (0, b""))
    header = _cells(first)
    if not set(header) >= _NEEDED:
        raise ImportFileError("not epguides' allshows.txt: its first line names other columns")
    for number, line in rows:
        if not line.strip():
            continue
        cells = _cells(line)
        if len(cells) != len(header):
            bad(number, f"{len(cells)} columns instead of {len(header)}")
            continue
        try:
            yield Row(number, show(dict(zip(header, cells, strict=True))))
        except ValueError as error:
            bad(number, str(error))


def show(row: dict[str, str]) -> Record:
    """One show. ValueError where it lacks a title or a directory, or a date is none."""
    name = marked(row["title"])
    if not name.name or not row["directory"]:
        raise ValueError("no title" if not name.name else "no directory")
    aired = not _NEVER_AIRED.search(row.get("number of episodes", ""))
    first, last = _month(row["start date"], "start date"), _month(row["end date"], "end date")
    dates = []
    if first and aired:
        dates.append(Dated(Event.PREMIERE, "start date", row["start date"], first))
    if last and aired:
        dates.append(Dated(Event.FINALE, "end date", row["end date"], last))
    others = (("tvmaze", "TVmaze"), ("tvrage", "tvrage"))
    return Record(
        provider=SOURCE,
        id=row["directory"],
        name=name.name,
        url=f"http://epguides.com/{row['directory']}/",
        kind="series",
        start_year=name.year or (int(first[:4]) if first else None),
        end_year=int(last[:4]) if last else None,
        country=COUNTRIES.get(row["country"].lower(), row["country"][:2].upper()),
        network=row["network"],
        ids=tuple((who, row[column]) for who, column in others if row.get(column, "").isdigit()),
        aliases=(row["title"],) if name.mark else (),
        dates=tuple(dates),
    )


def _cells(line: bytes) -> list[str]:
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = line.decode("latin-1")
    row = next(csv.reader([text]), [])
    return [one_line(cell) for cell in row]


def _month(text: str, field: str) -> str:
    """EDTF of a date as epguides writes it: "Oct 2011", "1951", "Sep? 1995"; "" for "___ ____".

    A month with a question mark is left out.
    """
    if not text.strip("_ ?"):
        return ""
    match = _DATE.fullmatch(text)
    if match and match["month"]:
        month = _NUMBERS.get(match["month"])
        if month is None:
            raise ValueError(f"{field} is no date: {text!r}")
        return f"{match['year']}-{month:02}"
    match = match or _DOUBT.fullmatch(text)
    if match is None:
        raise ValueError(f"{field} is no date: {text[:40]!r}")
    return match["year"]
