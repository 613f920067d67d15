"""Which state of the database this is: a text that is another one after any write.

SQLite counts the commits that others made, for each connection by itself; so one connection of
this process does nothing but look. PostgreSQL numbers transactions and tells which can be seen:
how many have ended rises with each, and those in which nothing was written but how often somebody
asked (``accounts.buckets``) are taken off. Both are asked before anything is read: what is read
may then be newer than its version, never older.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import connection

from slated.site import stamps
from slated.site.accounts.buckets import COUNTERS, TABLE

_ENDED = f"""
SELECT pg_snapshot_xmax(now)::text::bigint - (SELECT count(*) FROM pg_snapshot_xip(now))
    - (SELECT coalesce(sum(empty_at), 0)::bigint FROM {TABLE} WHERE id = ANY(%s))
FROM pg_current_snapshot() AS now
"""  # noqa: S608, our own name
_lock = threading.Lock()


@dataclass(slots=True)
class _Looker:
    """A connection that only looks at a SQLite file; ``name`` is how Django opens that."""

    name: str
    process: int
    file: int
    connection: sqlite3.Connection

    def meant(self, name: str, file: int) -> bool:
        return (self.name, self.process, self.file) == (name, os.getpid(), file)


@dataclass(frozen=True, slots=True)
class Version:
    """A state of the database, and the moment this process met it first."""

    text: str
    since: datetime


@dataclass(frozen=True, slots=True)
class State:
    """A version of the database, and its stamps (``slated.site.stamps``) or newer ones."""

    text: str
    stamps: Mapping[str, int] | None


_looker: _Looker | None = None
_state = State("", None)
_last = Version("", datetime.min.replace(tzinfo=UTC))


def version() -> Version:
    """The state of the open database."""
    global _last
    with _lock:
        now = _now()
        if now != _last.text:
            _last = Version(now, datetime.now(UTC))
        return _last


def state() -> State:
    """The same with its stamps, which are read once a version."""
    global _state
    with _lock:
        now = _now()
        if now != _state.text:
            file = _looker.connection if _looker and connection.vendor == "sqlite" else None
            _state = State(now, stamps.read(file) if file else None)
        return _state


def file() -> str:
    """The open database apart from what it holds: one that was put in its place is another."""
    name = str(connection.settings_dict["NAME"])
    plain = connection.vendor == "sqlite" and not connection.settings_dict["OPTIONS"].get("uri")
    return f"{name}.{os.stat(name).st_ino}" if plain else name  # noqa: PTH116


def _now() -> str:
    return _sqlite() if connection.vendor == "sqlite" else _postgresql()


def _sqlite() -> str:
    global _looker
    settings = connection.settings_dict
    name, uri = str(settings["NAME"]), bool(settings.get("OPTIONS", {}).get("uri"))
    # A file that was put in its place, as restoring does, is another database.
    file = 0 if uri else os.stat(name).st_ino  # noqa: PTH116
    if _looker is None or not _looker.meant(name, file):
        if _looker is not None and _looker.process == os.getpid():
            with suppress(sqlite3.Error):
                _looker.connection.close()
        opened = sqlite3.connect(name, uri=uri, check_same_thread=False, isolation_level=None)
        _looker = _Looker(name, os.getpid(), file, opened)
    [number] = _looker.connection.execute("PRAGMA data_version").fetchone()
    return f"{_looker.process}.{id(_looker)}.{number}"


def _postgresql() -> str:
    with connection.cursor() as cursor:
        cursor.execute(_ENDED, [COUNTERS])
        [number] = cursor.fetchone()
    return f"{connection.settings_dict['NAME']}.{number}"
