"""Prospects of titles, kept in step with the spans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db import connection, models
from django.db.backends.base.base import BaseDatabaseWrapper

from slated.believe import Fate, Standing
from slated.site.catalogue.candidates import chunks
from slated.site.rows import day, insert, next_ids, select
from slated.site.slate.forks import fork
from slated.site.slate.models import Carried, Prospect
from slated.site.slate.prospects import Part, carried, prospects
from slated.window import Window

_PROSPECT = ("title_id", "first", "last", "fork", "outlook", "release_id")
_CARRIED = ("title_id", "network", "first", "last", "fork")
# Plain, as upgrading an older database asks it too, when there are no models of today.
_PARTS = """
SELECT r.title_id, s.release_id, r.season, s.first, s.last, s.standing, s.window_first,
       s.window_last, s.edtf, s.fate, s.fated, s.platform, s.since
FROM catalogue_release r JOIN slate_span s ON s.release_id = r.id WHERE r.title_id IN ({})
"""
Row = tuple[Any, ...]


def prospect(titles: Iterable[int]) -> None:
    """Make the prospects of these titles anew. Call it in the transaction that changed the spans.

    Rows that come out as they were are left alone.
    """
    for some in chunks(sorted(set(titles)), 200):
        told, networks = rows(parts(some, connection))
        _write(Prospect, _PROSPECT, 2, some, told)
        _write(Carried, _CARRIED, 3, some, networks)


def rows(spans: Mapping[int, Sequence[Part]]) -> tuple[list[Row], list[Row]]:
    """The rows of prospects and of networks, from those of ``parts``."""
    told = [
        (title, day(one.first), day(one.last), fork(one.first, one.last), one.outlook, one.release)
        for title, those in spans.items()
        for one in prospects(those)
    ]
    networks = [
        (title, network, day(first), day(last), fork(first, last))
        for title, those in spans.items()
        for network, ranges in carried(those).items()
        for first, last in ranges
    ]
    return told, networks


def parts(titles: Sequence[int], held: BaseDatabaseWrapper) -> dict[int, list[Part]]:
    """Title id -> what prospects rest on, of all spans of its releases in that database."""
    found: dict[int, list[Part]] = defaultdict(list)
    with held.cursor() as cursor:
        cursor.execute(_PARTS.format(", ".join(["%s"] * len(titles))), titles)
        for title, *row in cursor.fetchall():
            found[title].append(_part(row))
    return found


def _part(row: Sequence[Any]) -> Part:
    release, season, first, last, standing, low, high, edtf, fate, fated, platform, since = row
    window = Window(low, high, edtf) if edtf else None
    decided = Fate(fate) if fate else None
    return Part(
        *(release, season, first, last, Standing(standing)),
        *(window, decided, fated, platform, since),
    )


def _write(
    model: type[models.Model],
    columns: Sequence[str],
    key: int,
    titles: Collection[int],
    made: Collection[Row],
) -> None:
    """Bring the rows of these titles to what was made; the first ``key`` columns name a row."""
    new = {row[:key]: row for row in made}
    old = {}
    for pk, *values in select(model, ("id", *columns), "title_id", sorted(titles)):
        row = tuple(day(value) if isinstance(value, date) else value for value in values)
        old[row[:key]] = (pk, row)
    gone = [pk for name, (pk, row) in old.items() if new.get(name) != row]
    for some in chunks(gone):
        model._default_manager.filter(pk__in=some).delete()
    added = [row for name, row in new.items() if name not in old or old[name][1] != row]
    ids = next_ids(model, len(added))
    insert(model, ("id", *columns), [(pk, *row) for pk, row in zip(ids, added, strict=True)])
