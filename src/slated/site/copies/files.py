"""A backup's file: opened beside the database, checked, brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from slated.site.database import OURS, bring_up_to_date
from slated.site.errors import KeepError
from slated.site.place import Place

_ALIAS = "copy"


@contextmanager
def beside(path: Path) -> Iterator[BaseDatabaseWrapper]:
    """A connection to the SQLite file ``path`` with today's tables, made where there are none."""
    place = Place(path=path)
    wanted = place.settings()
    # One file and no helpers beside it, so that it can be moved.
    wanted["OPTIONS"]["init_command"] = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF;"
    connections.settings[_ALIAS] = connections.configure_settings({"default": {}, _ALIAS: wanted})[
        _ALIAS
    ]
    connection = connections[_ALIAS]
    try:
        bring_up_to_date(place, connection)
        yield connection
    finally:
        connection.close()
        del connections[_ALIAS]
        del connections.settings[_ALIAS]


def check(path: Path) -> None:
    """Refuse a file that is no backup of ours, or a damaged one."""
    if not path.is_file():
        raise KeepError(f"{path}: no such file")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            owner = file.execute("PRAGMA application_id").fetchone()[0]
            sound = file.execute("PRAGMA quick_check(1)").fetchone()[0] if owner == OURS else ""
    except sqlite3.DatabaseError:
        raise KeepError(f"{path}: not a backup of Slated's, or damaged") from None
    if owner != OURS:
        raise KeepError(f"{path}: not a backup of Slated's")
    if sound != "ok":
        raise KeepError(f"{path}: damaged ({sound})")
