"""How often something was done of late, shared by every process that serves one database.

One number a key, the generic cell rate algorithm (ITU-T I.371): the moment by which all that was
taken will have run off. It stays out of the news' tables and of backups. With PostgreSQL it is an
unlogged table; with SQLite a file of its own beside the database, so that nobody who searches
waits for somebody who imports, and the reverse.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import DatabaseError, connection
from django.utils.crypto import salted_hmac

TABLE = "accounts_bucket"
_MAKE = f"CREATE TABLE IF NOT EXISTS {TABLE} (id text PRIMARY KEY, empty_at real NOT NULL)"
"""In SQLite; PostgreSQL's is made by a migration."""
_TAKE = f"""
INSERT INTO {TABLE} (id, empty_at) VALUES (%s, %s)
ON CONFLICT (id) DO UPDATE SET empty_at =
    CASE WHEN {TABLE}.empty_at > %s THEN {TABLE}.empty_at ELSE %s END + %s
WHERE {TABLE}.empty_at <= %s
RETURNING empty_at
"""  # noqa: S608, our own name
COUNTERS = [f"#{number}" for number in range(16)]
"""Rows that count the transactions in which nothing but this table was written (PostgreSQL).

``slated.site.version`` leaves those out: pages do not change by them. Several rows, so that
processes seldom wait for each other's.
"""
_COUNT = f"""
WITH counted AS (
    INSERT INTO {TABLE} (id, empty_at) VALUES (%s, 1)
    ON CONFLICT (id) DO UPDATE SET empty_at = {TABLE}.empty_at + 1
)
"""  # noqa: S608
_LOOK = f"SELECT empty_at FROM {TABLE} WHERE id = %s"  # noqa: S608
_SWEEP = f"DELETE FROM {TABLE} WHERE empty_at < %s AND id NOT LIKE '#%%'"  # noqa: S608
_EVERY = 600.0
"""Seconds after which a process sweeps out what has run off."""
_WAIT = 2.0
"""Seconds to wait for another process: a call takes well under a thousandth of that."""
_log = logging.getLogger(__name__)
_own = threading.local()
_swept = time.time()


@dataclass(frozen=True, slots=True)
class Taken:
    """``wait``: 0.0 where one was taken, else seconds until one is there; ``left``: the rest."""

    wait: float
    left: int


def wait(scope: str, who: str, times: int, per: float) -> float:
    """Take one of ``times`` per ``per`` seconds; 0.0 where there was one, else seconds to wait."""
    return take(scope, who, times, per).wait


def take(scope: str, who: str, times: int, per: float) -> Taken:
    """Take one of ``times`` per ``per`` seconds, where there is one.

    All ``times`` can be taken at once, then one more each ``per / times`` seconds. Only a keyed
    digest of ``who`` is kept. Where the store fails it says so in the log and lets people in: a
    full disk shall not close the site.
    """
    now, step = time.time(), per / times
    name = salted_hmac("slated.limits", f"{scope}\0{who}", algorithm="sha256").hexdigest()[:40]
    latest = now + per - step
    try:
        _sweep(now)
        if taken := _run(_TAKE, [name, now + step, now, now, step, latest + 1e-6]):
            return Taken(0.0, int((now + per + 1e-6 - float(taken[0][0])) / step))
        found = _run(_LOOK, [name])
    except (DatabaseError, sqlite3.Error, OSError):
        _log.exception("the limit of %s cannot be kept", scope)
        return Taken(0.0, times)
    return Taken(max(float(found[0][0]) - latest, 0.001) if found else 0.0, 0)


def _sweep(now: float) -> None:
    global _swept
    if now - _swept > _EVERY:
        _swept = now
        _run(_SWEEP, [now])


def _run(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    if connection.vendor == "postgresql":
        if statement in (_TAKE, _SWEEP) and not connection.in_atomic_block:
            # Alone in its transaction, and so in one statement.
            counter = COUNTERS[os.getpid() % len(COUNTERS)]
            statement, values = _COUNT + statement, [counter, *values]
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall()) if cursor.description else []
    try:
        return _file().execute(_for_sqlite(statement), values).fetchall()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        # Damaged: nothing in it is worth keeping.
        _forget()
        return _file().execute(_for_sqlite(statement), values).fetchall()


def _for_sqlite(statement: str) -> str:
    return statement.replace("%s", "?").replace("%%", "%")


def place() -> Path:
    """The file beside a SQLite database."""
    return Path(f"{connection.settings_dict['NAME']}-limits")


def _file() -> sqlite3.Connection:
    """This thread's connection to the file."""
    path = place()
    if getattr(_own, "path", None) != path or not path.exists():
        _close()
        file = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA synchronous = OFF")
        file.execute(_MAKE)
        _own.file, _own.path = file, path
    kept: sqlite3.Connection = _own.file
    return kept


def _close() -> None:
    if getattr(_own, "path", None) is not None:
        _own.file.close()
        _own.path = None


def _forget() -> None:
    path = place()
    _close()
    for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        with suppress(FileNotFoundError):
            name.unlink()
