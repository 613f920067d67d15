"""Titles, claims and articles for the tests of the catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from slated import Article, Claim, Event, Evidence, Status, Window
from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import Mention

if TYPE_CHECKING:
    from slated.site.catalogue.models import Release, Title

LEARNED = datetime(2018, 5, 1, 12, tzinfo=UTC)


def title(name: str, start: int | None = None, end: int | None = None, **fields: object) -> Title:
    """A title of the catalogue. ``network`` is a name, ``people`` and ``aliases`` are names."""
    from slated.site.catalogue.models import Alias, Network, Person, Title

    network = fields.pop("network", None)
    people, aliases = fields.pop("people", ()), fields.pop("aliases", ())
    made = Title(name=name, key=key(name), start_year=start, end_year=end, **fields)
    if isinstance(network, str):
        made.network = Network.objects.get_or_create(key=key(network), name=network)[0]
    made.save()
    for person in people:  # type: ignore[attr-defined]
        made.people.add(Person.objects.get_or_create(key=key(person), name=person)[0])
    for text in aliases:  # type: ignore[attr-defined]
        Alias.objects.create(title=made, text=text, key=key(text))
    return made


def release_for(
    name: str, season: int | None = None, part: str | None = None, **said: object
) -> Release:
    """The release that a mention of a title means, made where it is new."""
    [release] = releases_for([Mention(name, season, part, **said)])  # type: ignore[arg-type]
    return release


def releases_for(mentions: Sequence[Mention]) -> list[Release]:
    """The releases that mentions mean, in their order."""
    from slated.site.catalogue import resolve
    from slated.site.catalogue.models import Release

    ids = resolve.releases_for(mentions)
    rows = Release.objects.select_related("title").in_bulk(ids)
    return [rows[pk] for pk in ids]


def keep(
    name: str,
    season: int | None = None,
    *,
    when: str | None = None,
    day: date = date(2018, 4, 1),
    platform: str | None = None,
    speaker: str | None = None,
    event: Event = Event.PREMIERE,
) -> None:
    """Keep an article of that day with one claim on a title."""
    from slated.site.news.keep import Item, Keeper

    text = f"{name}, {season}, {day}, {platform}, {speaker}, {event}, {when}"
    claim = Claim(
        title=name,
        event=event,
        status=Status.ANNOUNCED,
        evidence=Evidence(text, 0, len(text)),
        season=season,
        when=Window.parse(when) if when else None,
        platform=platform,
        speaker=speaker,
    )
    url = f"https://example.org/{key(text)}"
    Keeper().keep([Item(Article(text, url=url, published=day), [claim], "test/1")], LEARNED)


def claims() -> dict[str, tuple[int, int | None]]:
    """Evidence of every claim -> (title it is counted for, season)."""
    from slated.site.news.models import Claim as Row

    rows = Row.objects.values_list("evidence", "release__title", "release__season")
    return {evidence: (title, season) for evidence, title, season in rows}


def beliefs() -> set[tuple[object, ...]]:
    """Every span of belief, without its number."""
    from slated.site.slate.models import Span

    fields = ("release__title", "release__season", "first", "last", "standing", "edtf", "why")
    return set(Span.objects.values_list(*fields))
