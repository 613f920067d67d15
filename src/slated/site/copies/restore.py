"""Put a backup in the place of a database."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from django.db import connection

from slated.site.accounts.models import User
from slated.site.catalogue.models import NamedList, Title
from slated.site.copies.files import beside, check
from slated.site.copies.tables import carry, empty
from slated.site.database import explaining, open_database
from slated.site.errors import KeepError
from slated.site.feeds.models import Feed
from slated.site.news.models import Article
from slated.site.place import Place
from slated.site.writing import writing

_PUT_THERE = (
    (Article, "articles"),
    (User, "accounts"),
    (Title, "titles"),
    (Feed, "feeds"),
    (NamedList, "lists"),
)
_WAIT = 60
"""Seconds to wait for others to end what they are writing."""


def restore(path: Path, db: str | None, *, overwrite: bool = False) -> Place:
    """Let the database hold what the backup ``path`` holds, all of it or, killed, nothing.

    One that holds anything is only replaced with ``overwrite``. Raises KeepError.
    """
    check(path)
    with tempfile.TemporaryDirectory(prefix="slated-") as folder:
        ready = Path(folder) / "restored.sqlite3"
        shutil.copy(path, ready)
        # Today's tables, whichever Slated made the backup.
        with beside(ready):
            pass
        place = open_database(db, write=True)
        if not overwrite:
            _check_empty(place)
        with explaining(place):
            if place.path is not None:
                connection.close()
                _replace(ready, place.path)
            else:
                _carry(ready)
    return place


def _check_empty(place: Place) -> None:
    """KeepError where the database holds what somebody has put there."""
    for model, what in _PUT_THERE:
        held = model._default_manager.count()
        if held:
            raise KeepError(f"{place}: holds {held:,} {what}; --overwrite replaces them")


def _replace(ready: Path, path: Path) -> None:
    """Page by page, in one transaction of the file's: those who have it open see the new one."""
    try:
        with (
            closing(sqlite3.connect(ready)) as source,
            closing(sqlite3.connect(path, timeout=_WAIT)) as target,
        ):
            source.backup(target)
    except sqlite3.OperationalError as error:
        raise KeepError(f"{path}: cannot be replaced ({error})") from None


def _carry(ready: Path) -> None:
    with beside(ready) as file, writing():
        empty(connection)
        carry(file, connection)
