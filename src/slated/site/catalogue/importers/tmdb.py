"""TMDB: the daily export of series ids (a line each) and the JSON of a series.

A line of the export has an original name and nothing else to tell a title by. Where the name is
the only one of its kind in the export and in the catalogue, the id is given to that title; where
the catalogue has none, a provisional title is made; else the line is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO

from slated.claim import Event
from slated.site.catalogue.importers import fields
from slated.site.catalogue.importers.fields import Object
from slated.site.catalogue.importers.opening import opened
from slated.site.catalogue.importers.record import (
    BadRow,
    Dated,
    Record,
    Row,
    debut_season,
    score,
    season,
)
from slated.site.catalogue.importers.values import objects
from slated.site.catalogue.keys import key

SOURCE = "tmdb"
_OTHERS = (("imdb", "imdb_id"), ("thetvdb", "tvdb_id"), ("wikidata", "wikidata_id"))
_PLACEHOLDER = "-01-01"
_COMING = ("Planned", "In Production", "Pilot")


def parse(stream: IO[bytes], bad: BadRow, shared: frozenset[int] = frozenset()) -> Iterator[Row]:
    """The series of a file of either form; those for adults are passed over.

    So are lines of an export whose name is among the ``shared`` ones.
    """
    for line, found in objects(stream, bad):
        try:
            if found.get("adult") is True:
                yield Row(line, None)
            elif "name" in found:
                yield Row(line, series(found))
            else:
                bare = exported(found)
                yield Row(line, None if hash(key(bare.name)) in shared else bare)
        except ValueError as error:
            bad(line, str(error))


def shared_names(path: Path) -> frozenset[int]:
    """Hashes of the names that several lines of an export have; none in a file of series."""
    once: set[int] = set()
    twice: set[int] = set()
    with opened(path) as source:
        for _, found in objects(source.stream, lambda line, why: None):
            if "name" in found:
                break
            if found.get("adult") is not True:
                name = hash(key(fields.text(found, "original_name")))
                (twice if name in once else once).add(name)
    return frozenset(twice)


def exported(found: Object) -> Record:
    """A line of the daily export."""
    number = _id(found)
    name = fields.needed(fields.text(found, "original_name"), "original_name")
    return Record(SOURCE, number, name, f"https://www.themoviedb.org/tv/{number}", bare=True)


def series(found: Object) -> Record:
    """The JSON of a series. ValueError where it lacks an id or a name, or a date is none."""
    number = _id(found)
    first = fields.day(found, "first_air_date")
    ended = fields.text(found, "status") in ("Ended", "Canceled")
    last = fields.day(found, "last_air_date") if ended else ""
    original = fields.text(found, "original_name")
    networks = fields.names(found, "networks")
    countries = fields.texts(found, "origin_country")
    seasons = _seasons(found)
    others = fields.inner(found, "external_ids")
    name = fields.needed(fields.text(found, "name"), "name")
    aliases = (original, *_alternatives(found))
    return Record(
        provider=SOURCE,
        id=number,
        name=name,
        url=f"https://www.themoviedb.org/tv/{number}",
        kind="miniseries" if fields.text(found, "type") == "Miniseries" else "series",
        start_year=fields.year(first),
        end_year=fields.year(last),
        country=countries[0][:2].upper() if countries else "",
        network=networks[0] if networks else "",
        ids=tuple((whose, str(others[key])) for whose, key in _OTHERS if others.get(key)),
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias and alias != name)),
        genres=fields.names(found, "genres"),
        people=_people(found),
        seasons=tuple(sorted(seasons)),
        dates=tuple(_dates(found, first, last, seasons)),
        score=_score(found),
    )


def _id(found: Object) -> str:
    number = fields.number(found, "id")
    if number is None:
        raise ValueError("no id")
    return str(number)


def _seasons(found: Object) -> dict[int, str]:
    """Season -> day of its premiere, "" where it has none."""
    rows = fields.listed(found, "seasons")
    numbers = ((season(row.get("season_number")), row) for row in rows)
    return {number: fields.day(row, "air_date") for number, row in numbers if number}


def _dates(found: Object, first: str, last: str, seasons: dict[int, str]) -> Iterator[Dated]:
    status = fields.text(found, "status")
    if first:
        yield _dated(Event.PREMIERE, "first_air_date", first, debut_season(tuple(seasons)))
    elif status in _COMING:
        yield Dated(Event.ORDER, "status", status)
    if last:
        yield _dated(Event.FINALE, "last_air_date", last, None)
    if status == "Canceled":
        yield Dated(Event.CANCELLATION, "status", status)
    for number, when in sorted(seasons.items()):
        if when and when != first:
            yield _dated(Event.PREMIERE, f"season {number} air_date", when, number)


def _dated(event: Event, field: str, when: str, number: int | None) -> Dated:
    return Dated(event, field, when, when, number, doubtful=when.endswith(_PLACEHOLDER))


def _alternatives(found: Object) -> Iterator[str]:
    """Names used where English news are written."""
    for row in fields.listed(fields.inner(found, "alternative_titles"), "results"):
        if fields.text(row, "iso_3166_1") in ("US", "GB", "CA", "AU", "NZ", "IE"):
            yield fields.text(row, "title")


def _people(found: Object) -> tuple[str, ...]:
    credits = fields.inner(found, "credits") or fields.inner(found, "aggregate_credits")
    return tuple(
        dict.fromkeys((*fields.names(found, "created_by"), *fields.names(credits, "cast")))
    )


def _score(found: Object) -> tuple[float, int] | None:
    average, votes = fields.real(found, "vote_average"), fields.number(found, "vote_count")
    return score(average, votes) if average and votes else None
