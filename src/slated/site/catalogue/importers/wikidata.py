"""Wikidata query results: SPARQL JSON, or the plain list the query page saves as JSON.

Variables are known by name, the query is in docs/catalogue.md. An item may take several rows
(two genres, three of the cast); rows of one item stand together. A date is as precise as its
?startPrecision or ?endPrecision says: 9 a year, 10 a month, 11 a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import IO, Any

from slated.claim import Event
from slated.edtf import bounds
from slated.site.catalogue.importers.record import BadRow, Dated, Record, Row, one_line
from slated.site.catalogue.importers.values import objects

SOURCE = "wikidata"
_HEAD = re.compile(r'\ufeff?\s*\{\s*"head".*?"bindings"\s*:\s*\[', re.DOTALL)
_ITEM = re.compile(r"(?:https?://www\.wikidata\.org/entity/)?(Q[0-9]+)")
_TIME = re.compile(r"\+?([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?")
_LENGTHS = {"9": 4, "10": 7, "11": 10}
_OTHERS = ("imdb", "tvmaze", "tmdb", "thetvdb")
_YEAR, _DAY = 4, 10

Binding = dict[str, str]


def parse(stream: IO[bytes], bad: BadRow) -> Iterator[Row]:
    """The items of a file of results."""
    for _, rows in groupby(_bindings(stream, bad), key=lambda row: row[1].get("item", "")):
        numbered = list(rows)
        line = numbered[-1][0]
        try:
            yield Row(line, item([binding for _, binding in numbered]))
        except ValueError as error:
            bad(line, str(error))


def item(rows: list[Binding]) -> Record:
    """The item of these rows. ValueError where it lacks an id or a label, or a date is none."""
    match = _ITEM.fullmatch(rows[0].get("item", ""))
    if match is None:
        raise ValueError("no ?item of Wikidata")
    name = next(iter(_all(rows, "itemLabel")), "")
    if not name or _ITEM.fullmatch(name):
        raise ValueError(f"{match[1]} has no ?itemLabel")
    starts, ends = list(_times(rows, "start")), list(_times(rows, "end"))
    return Record(
        provider=SOURCE,
        id=match[1],
        name=name,
        url=f"https://www.wikidata.org/wiki/{match[1]}",
        start_year=min((int(when[:_YEAR]) for when, _ in starts), default=None),
        end_year=max((int(when[:_YEAR]) for when, _ in ends), default=None),
        country=next(iter(_all(rows, "country")), "")[:2].upper(),
        network=next(iter(_all(rows, "networkLabel")), ""),
        ids=tuple((other, value) for other in _OTHERS for value in _all(rows, other)),
        aliases=tuple(alias for alias in _all(rows, "alias") if alias != name),
        genres=_all(rows, "genreLabel"),
        franchises=_all(rows, "franchiseLabel"),
        people=_all(rows, "castLabel"),
        dates=(
            *(_dated(Event.PREMIERE, "start", when, known) for when, known in starts),
            *(_dated(Event.FINALE, "end", when, known) for when, known in ends),
        ),
    )


def _bindings(stream: IO[bytes], bad: BadRow) -> Iterator[tuple[int, Binding]]:
    """(line, variable -> value) of each row."""
    for line, found in objects(stream, bad, before=_HEAD):
        values = {name: _value(value) for name, value in found.items()}
        yield line, {name: one_line(value) for name, value in values.items() if value}


def _value(value: Any) -> str:
    """The text of a value: {"type", "value"} in SPARQL JSON, bare in the plain list."""
    if isinstance(value, dict):
        value = value.get("value")
    return value if isinstance(value, str) else ""


def _all(rows: list[Binding], name: str) -> tuple[str, ...]:
    """The values of a variable, each once."""
    return tuple(dict.fromkeys(row[name] for row in rows if row.get(name)))


def _times(rows: list[Binding], name: str) -> Iterator[tuple[str, bool]]:
    """(EDTF, whether its precision is stated) of each different date of a variable."""
    for value, precision in dict.fromkeys(
        (row[name], row.get(f"{name}Precision", "")) for row in rows if row.get(name)
    ):
        match = _TIME.fullmatch(value)
        if match is None:
            raise ValueError(f"?{name} is no date: {value[:40]!r}")
        length = _LENGTHS.get(precision, _DAY if not precision else 0)
        when = "-".join(match.groups())[:length]
        if length:  # a decade or a century says too little
            bounds(when)
            yield when, bool(precision)


def _dated(event: Event, field: str, when: str, known: bool) -> Dated:
    doubtful = not known and when.endswith("-01-01")
    return Dated(event, field, when, when, doubtful=doubtful)
