"""The release each claim is about, as the catalogue decides it, remembered between articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max

from slated.site.catalogue.mention import Mention
from slated.site.catalogue.models import Alias, Title, TitleLog
from slated.site.catalogue.resolve import releases_for
from slated.site.news.columns import MOST_SEASON
from slated.site.news.marks import storable

_MOST = 200_000
"""Mentions remembered before they are forgotten all at once."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an article says of a release, and who is credited in it."""

    title: str
    season: int | None
    part: str | None
    platform: str | None
    published: date
    people: tuple[str, ...] = ()

    def mention(self) -> Mention:
        """The same for the catalogue."""
        season = self.season if 0 <= (self.season or 0) <= MOST_SEASON else None
        part = storable(self.part) if self.part else None
        title = storable(self.title)
        return Mention(title, season, part, self.platform, self.published.year, self.people)


class Releases:
    """Remembers what mentions were taken for, until titles are merged, split or named anew."""

    def __init__(self) -> None:
        self._ids: dict[Mention, int] = {}
        self._state: object = None

    def ids(self, said: Sequence[Said]) -> list[int | None]:
        """The id of each release, made where it is new; None where no title is named."""
        mentions = [one.mention() for one in said]
        self._refresh()
        new = [m for m in dict.fromkeys(mentions) if m not in self._ids and m.marked.name]
        for mention, release in zip(new, releases_for(new), strict=True):
            self._ids[mention] = release.pk
        if new:
            # Titles that we have just made are no news.
            self._state = _state()
        return [self._ids.get(mention) for mention in mentions]

    def _refresh(self) -> None:
        state = _state()
        if state != self._state or len(self._ids) > _MOST:
            self._ids.clear()
            self._state = state


def _state() -> object:
    """Something that differs once the catalogue has."""
    log = TitleLog.objects.aggregate(Count("pk"), Count("undone"))
    return (
        tuple(log.values()),
        Alias.objects.aggregate(Max("pk"))["pk__max"],
        Title.objects.aggregate(Max("pk"))["pk__max"],
    )
