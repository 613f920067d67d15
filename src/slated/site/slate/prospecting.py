"""Prospects of titles, kept in step with the spans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db import connection, models

from slated.believe import Fate, Standing
from slated.site.catalogue.candidates import chunks
from slated.site.rows import day, delete, insert, next_ids, select
from slated.site.slate.forks import fork
from slated.site.slate.models import Carried, Prospect
from slated.site.slate.prospects import Part, Told, carried, prospects
from slated.window import Window

_PROSPECT = ("title_id", "first", "last", "fork", "outlook", "release_id")
_CARRIED = ("title_id", "network", "first", "last", "fork")
_PARTS = """
SELECT r.title_id, s.release_id, r.season, s.first, s.last, s.standing, s.window_first,
       s.window_last, s.edtf, s.fate, s.fated, s.platform, s.since
FROM catalogue_release r JOIN slate_span s ON s.release_id = r.id
WHERE r.title_id IN ({}) AND (s.last IS NULL OR s.last >= %s OR s.standing = 'cancelled')
"""
Row = tuple[Any, ...]


def prospect(since: Mapping[int, date]) -> None:
    """Bring the prospects of titles to their spans; of each, the first day these are others.

    Call it in the transaction that changed the spans. Rows that come out as they were are left
    alone.
    """
    for some in chunks(sorted(since), 200):
        spans = _parts(some, min(since[title] for title in some))
        kept = _kept(Prospect, _PROSPECT, some)
        before: dict[int, list[Told]] = defaultdict(list)
        for _, (title, first, last, _fork, outlook, release) in sorted(kept, key=_first):
            before[title].append(Told(first, last, outlook, release))
        _write(
            Prospect,
            _PROSPECT,
            2,
            kept,
            [
                (title, one.first, one.last, fork(one.first, one.last), one.outlook, one.release)
                for title in some
                for one in prospects(spans[title], since[title], before[title])
            ],
        )
        on = _kept(Carried, _CARRIED, some)
        ranged: dict[int, list[tuple[str, date, date | None]]] = defaultdict(list)
        for _, (title, network, first, last, _fork) in on:
            ranged[title].append((network, first, last))
        networks = [
            (title, network, first, last, fork(first, last))
            for title in some
            for network, ranges in carried(spans[title], since[title], ranged[title]).items()
            for first, last in ranges
        ]
        _write(Carried, _CARRIED, 3, on, networks)


def _parts(titles: Sequence[int], since: date) -> dict[int, list[Part]]:
    """Title id -> what prospects from ``since`` on rest on, of the spans of its releases."""
    found: dict[int, list[Part]] = defaultdict(list)
    with connection.cursor() as cursor:
        places = ", ".join(["%s"] * len(titles))
        cursor.execute(_PARTS.format(places), [*titles, day(since)])
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


def _kept(
    model: type[models.Model], columns: Sequence[str], titles: Sequence[int]
) -> list[tuple[int, Row]]:
    """Id and values of the rows of these titles."""
    rows = select(model, ("id", *columns), "title_id", titles)
    return [(pk, tuple(values)) for pk, *values in rows]


def _first(kept: tuple[int, Row]) -> date:
    """The first day of a prospect."""
    first: date = kept[1][1]
    return first


def _write(
    model: type[models.Model],
    columns: Sequence[str],
    key: int,
    kept: Iterable[tuple[int, Row]],
    made: Iterable[Row],
) -> None:
    """Bring the rows kept to what was made; the first ``key`` columns name a row."""
    new, old = {row[:key]: row for row in made}, {row[:key]: (pk, row) for pk, row in kept}
    delete(model, "id", [pk for name, (pk, row) in old.items() if new.get(name) != row])
    added = [row for name, row in new.items() if name not in old or old[name][1] != row]
    ids = next_ids(model, len(added))
    rows = (map(_plain, row) for row in added)
    insert(model, ("id", *columns), [(pk, *row) for pk, row in zip(ids, rows, strict=True)])


def _plain(value: Any) -> Any:
    return day(value) if isinstance(value, date) else value
