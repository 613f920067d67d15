"""What calendars were told of each event: its UID, its SEQUENCE, when it last changed.

SEQUENCE is how often the event's days or status changed in the history of belief. A row of
``Placed`` keeps the highest number told: when a correction, a better reading or a merge makes
the history shorter, the number goes on from there, and never down.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from uuid import UUID

from django.db import DatabaseError, connection
from django.utils import timezone

from slated.site.publish.events import Event
from slated.site.publish.models import Placed
from slated.site.publish.origin import space, uid
from slated.site.rows import day, insert, moment
from slated.site.writing import writing

_COLUMNS = (
    *("release_id", "kind", "uid", "first", "last", "state"),
    *("sequence", "digest", "modified"),
)
_CHANGED = ("first", "last", "state", "sequence", "digest", "modified")
Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a calendar says of an event besides the event: RFC 5545's UID, SEQUENCE, DTSTAMP."""

    uid: str
    sequence: int
    modified: datetime


def stamps(events: Sequence[tuple[Event, str]]) -> dict[Key, Stamp]:
    """(release, kind) -> the stamp of each event; with each comes all that is told of it.

    What is new is written down. A database that cannot be written gives the numbers that the
    history gives.
    """
    rows, now = _rows(events), timezone.now()
    if all(_same(rows.get(key(event)), event, told) for event, told in events):
        return _told(rows)
    try:
        with writing():
            rows = _rows(events)
            changed = _changed(events, rows, space(), now)
            _write(changed)
    except DatabaseError:
        changed = _changed(events, rows, space(), None)
    return _told(rows | {key(row): row for row in changed})


def key(event: Event | Placed) -> Key:
    """What an event is known by."""
    release = event.held.release if isinstance(event, Event) else event.release_id
    return (release, event.kind)


def _rows(events: Sequence[tuple[Event, str]]) -> dict[Key, Placed]:
    """The rows there are; of several the oldest."""
    releases = {event.held.release for event, _ in events}
    rows = Placed.objects.filter(release__in=releases).order_by("-pk")
    return {key(row): row for row in rows}


def _told(rows: Mapping[Key, Placed]) -> dict[Key, Stamp]:
    return {at: Stamp(row.uid, row.sequence, row.modified) for at, row in rows.items()}


def _moved(row: Placed, event: Event) -> bool:
    place = (event.window.first, event.window.last, event.state.value)
    return (row.first, row.last, row.state) != place


def _same(row: Placed | None, event: Event, told: str) -> bool:
    if row is None or _moved(row, event):
        return False
    return row.digest == _digest(told) and row.sequence >= event.moves


def _changed(
    events: Sequence[tuple[Event, str]],
    rows: Mapping[Key, Placed],
    name: UUID,
    now: datetime | None,
) -> list[Placed]:
    """The rows as they are to be from now on, those that change; some without an id yet.

    ``now`` None: what cannot be written down is of the day it came to be believed.
    """
    found = []
    for event, told in events:
        row = rows.get(key(event))
        if _same(row, event, told):
            continue
        sequence = max(event.moves, row.sequence + _moved(row, event) if row else 0)
        found.append(
            Placed(
                pk=row.pk if row else None,
                release_id=event.held.release,
                kind=event.kind,
                uid=row.uid if row else uid(name, event.kind, event.held.release),
                first=event.window.first,
                last=event.window.last,
                state=event.state.value,
                sequence=sequence,
                digest=_digest(told),
                modified=now or datetime.combine(event.since, time(), UTC),
            )
        )
    return found


def _digest(told: str) -> str:
    return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


def _write(changed: Sequence[Placed]) -> None:
    new = [
        (
            *(row.release_id, row.kind, row.uid, day(row.first), day(row.last), row.state),
            *(row.sequence, row.digest, moment(row.modified)),
        )
        for row in changed
        if row.pk is None
    ]
    insert(Placed, _COLUMNS, new)
    old = [
        (
            *(day(row.first), day(row.last), row.state, row.sequence, row.digest),
            *(moment(row.modified), row.pk),
        )
        for row in changed
        if row.pk is not None
    ]
    if old:
        places = ", ".join(f'"{name}" = %s' for name in _CHANGED)
        # Table and columns are our own names, never what was read.
        statement = f'UPDATE "{Placed._meta.db_table}" SET {places} WHERE "id" = %s'  # noqa: S608
        with connection.cursor() as cursor:
            cursor.executemany(statement, old)
