"""The release each claim is about, as the catalogue decides it, remembered between articles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import connection

from slated.site.catalogue.candidates import Found
from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import Mention
from slated.site.catalogue.models import Alias, Title, TitleLog
from slated.site.catalogue.resolve import found_for, releases_for
from slated.site.news.columns import MOST_SEASON
from slated.site.news.marks import storable

_MOST = 200_000
"""Mentions remembered before they are forgotten all at once."""

_Bare = tuple[str, int | None, str | None, str | None, int]


@dataclass(frozen=True, slots=True)
class Said:
    """What an article says of a release, who is credited in it, and all its words."""

    title: str
    season: int | None
    part: str | None
    platform: str | None
    published: date
    people: tuple[str, ...] = ()
    text: str = ""

    def mention(self) -> Mention:
        """The same for the catalogue."""
        season = self.season if 0 <= (self.season or 0) <= MOST_SEASON else None
        part = storable(self.part) if self.part else None
        title = storable(self.title)
        year = self.published.year
        return Mention(title, season, part, self.platform, year, self.people, self.text)

    def bare(self) -> _Bare:
        """The same without what only tells namesakes apart."""
        return (self.title, self.season, self.part, self.platform, self.published.year)


class Releases:
    """Remembers what mentions were taken for, until titles are merged, split or named anew.

    ``many``: find out which names are a single title's, whoever else an article names, which
    pays when there are many articles.
    """

    def __init__(self, *, many: bool = False) -> None:
        self._many = many
        self._ids: dict[_Bare, int] = {}
        self._state: object = None

    def ids(self, said: Sequence[Said]) -> list[int | None]:
        """The id of each release, made where it is new; None where no title is named."""
        state = _state()
        if state != self._state or len(self._ids) > _MOST:
            self._ids.clear()
        bare = [one.bare() for one in said]
        new = (one for one, plain in zip(said, bare, strict=True) if plain not in self._ids)
        missing = {one: one.mention() for one in new}
        asked = list({mention: None for mention in missing.values() if mention.marked.name})
        held = found_for(asked)
        found = dict(zip(asked, releases_for(asked, held), strict=True))
        # Titles that we have just made ourselves are no news.
        self._state = _state() if asked else state
        if self._many:
            alone = _alone(asked, held)
            known = [one for one, mention in missing.items() if mention in alone]
            self._ids |= {one.bare(): found[missing[one]] for one in known}
        own = {one: found.get(mention) for one, mention in missing.items()}
        pairs = zip(said, bare, strict=True)
        return [self._ids.get(plain) or own.get(one) for one, plain in pairs]


def _alone(mentions: Collection[Mention], held: Found) -> set[Mention]:
    """The mentions that mean the same title whoever else is named in the article."""
    by_key = held.established
    alone: set[Mention] = set()
    for mention in mentions:
        names = {mention.marked.key, key(mention.name)}
        candidates = {c.id: c for name in names for c in by_key.get(name, ())}
        if all(len(candidates) == 1 and c.alive(mention.year) for c in candidates.values()):
            alone.add(mention)
    return alone


def _state() -> object:
    """Something that differs once the catalogue has."""
    titles, aliases, log = (model._meta.db_table for model in (Title, Alias, TitleLog))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT (SELECT max(id) FROM {titles}), (SELECT max(id) FROM {aliases}), "  # noqa: S608
            f"(SELECT count(*) FROM {log}), (SELECT count(undone) FROM {log})"
        )
        return cursor.fetchone()
