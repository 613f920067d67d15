"""Imported dates kept as claims: the news keep them, the import says which title they are of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import connection

from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.importers.record import Record
from slated.site.catalogue.importers.told import OUTLETS, told
from slated.site.catalogue.resolve import ensure_releases
from slated.site.news.keep import Item, Keeper
from slated.site.news.known import Outcome
from slated.site.news.models import Claim, Outlet
from slated.site.news.releases import Releases, Said
from slated.site.slate.spans import mark_stale

READER = "import/1"
"""Who reads records: the name and version that their readings carry."""


class _Undecided(Releases):
    """Names decide nothing here, since the ids of the provider have decided already."""

    def ids(self, said: Sequence[Said]) -> list[int | None]:
        """None for each."""
        return [None] * len(said)


class _DateKeeper(Keeper):
    """Keeps records as articles; the releases are filled in afterwards."""

    def _forget(self) -> None:
        super()._forget()
        self._releases = _Undecided()


def ensure_outlet(provider: str) -> None:
    """Make the provider an outlet, of the kind whose word counts as a catalogue's."""
    kind = Outlet.Kind.CATALOGUE
    Outlet.objects.update_or_create(name=OUTLETS[provider], defaults={"kind": kind})


def keep_dates(records: Sequence[Record], titles: Mapping[str, int], learned: datetime) -> int:
    """Keep what the records say of dates; returns the number of records that had news.

    ``titles`` leads from a record's id to its title. Call it inside ``writing``; beliefs
    are left to ``spans.settle``.
    """
    dated = [record for record in records if record.dates and record.id in titles]
    items = [Item(*told(record, learned.date()), reader=READER) for record in dated]
    kept = _DateKeeper(later=True).keep(items, learned)
    news = {
        one.version: titles[record.id]
        for one, record in zip(kept, dated, strict=True)
        if one.outcome is not Outcome.SEEN
    }
    _place(news)
    return len(news)


def _place(titles: Mapping[int, int]) -> None:
    """Point the claims of each version at the releases of its title."""
    claims: list[tuple[int, tuple[int, int | None, str]]] = []
    for some in chunks(titles):
        rows = Claim.objects.filter(reading__version__in=some, release=None)
        for pk, version, season in rows.values_list("pk", "reading__version", "season"):
            claims.append((pk, (titles[version], season, "")))
    releases = ensure_releases(one for _, one in claims)
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE news_claim SET release_id = %s WHERE id = %s",
            [(releases[one], pk) for pk, one in claims],
        )
    mark_stale(set(releases.values()))
