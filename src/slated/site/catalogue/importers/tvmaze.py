"""TVmaze's API: a show, with or without what is embedded in it, and the index of all shows.

The index comes in pages, each an array; a file may hold one page, several one after another,
or a show a line. Search results ({"score", "show"}) are shows too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from slated.claim import Event
from slated.site.catalogue.importers import fields
from slated.site.catalogue.importers.fields import Object
from slated.site.catalogue.importers.record import BadRow, Dated, Record, Row, debut_season, season
from slated.site.catalogue.importers.values import objects

SOURCE = "tvmaze"
_OTHERS = (("imdb", "imdb"), ("thetvdb", "thetvdb"), ("tvrage", "tvrage"))
_PLACEHOLDER = "-01-01"


def parse(stream: IO[bytes], bad: BadRow) -> Iterator[Row]:
    """The shows of a file."""
    for line, found in objects(stream, bad):
        try:
            yield Row(line, show(fields.inner(found, "show") or found))
        except ValueError as error:
            bad(line, str(error))


def show(found: Object) -> Record:
    """One show. ValueError where it lacks an id or a name, or a date is none."""
    number = fields.number(found, "id")
    if number is None:
        raise ValueError("no id")
    first, last = fields.day(found, "premiered"), fields.day(found, "ended")
    network = fields.inner(found, "network") or fields.inner(found, "webChannel")
    embedded = fields.inner(found, "_embedded")
    seasons = _seasons(embedded)
    listed = tuple(sorted(seasons))
    others = fields.inner(found, "externals")
    ids = [(provider, str(others[name])) for provider, name in _OTHERS if others.get(name)]
    return Record(
        provider=SOURCE,
        id=str(number),
        name=fields.needed(fields.text(found, "name"), "name"),
        url=fields.text(found, "url") or f"https://www.tvmaze.com/shows/{number}",
        kind="series",
        start_year=fields.year(first),
        end_year=fields.year(last),
        country=fields.text(fields.inner(network, "country"), "code")[:2].upper(),
        network=fields.text(network, "name"),
        ids=tuple(ids),
        aliases=fields.names(embedded, "akas"),
        genres=fields.texts(found, "genres"),
        people=tuple(dict.fromkeys(_people(embedded))),
        seasons=listed,
        dates=tuple(_dates(found, first, last, seasons)),
    )


def _seasons(embedded: Object) -> dict[int, str]:
    """Season -> day of its premiere, "" where it has none: of the seasons, else the episodes."""
    days: dict[int, str] = {}
    for episode in fields.listed(embedded, "episodes"):
        number, when = season(episode.get("season")), fields.day(episode, "airdate")
        if number and fields.text(episode, "type") in ("", "regular"):
            days[number] = min(filter(None, (days.get(number, ""), when)), default="")
    for one in fields.listed(embedded, "seasons"):
        number, when = season(one.get("number")), fields.day(one, "premiereDate")
        if number:
            days[number] = when or days.get(number, "")
    return days


def _dates(found: Object, first: str, last: str, seasons: dict[int, str]) -> Iterator[Dated]:
    debut = debut_season(tuple(seasons))
    if first:
        yield _dated(Event.PREMIERE, "premiered", first, debut)
    elif fields.text(found, "status") == "In Development":
        yield Dated(Event.ORDER, "status", "In Development")
    if last:
        yield _dated(Event.FINALE, "ended", last, None)
    for number, when in sorted(seasons.items()):
        if when and when != first:
            yield _dated(Event.PREMIERE, f"season {number} premiereDate", when, number)


def _dated(event: Event, field: str, when: str, number: int | None) -> Dated:
    return Dated(event, field, when, when, number, doubtful=when.endswith(_PLACEHOLDER))


def _people(embedded: Object) -> Iterator[str]:
    for role in (*fields.listed(embedded, "cast"), *fields.listed(embedded, "crew")):
        name = fields.text(fields.inner(role, "person"), "name")
        if name:
            yield name
