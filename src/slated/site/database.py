"""Open the database: find it, make it, bring it up to date, or say in one line what is wrong."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import django
from django.apps import apps
from django.db import DatabaseError, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor

from slated.site import stamps
from slated.site.errors import KeepError, explained
from slated.site.place import WAIT, Place, find, is_own, read_only_name, shared_out, uri

OURS = 0x534C5444
"""SQLite's application id of our files: "SLTD"."""
_LOCK = 0x534C5444
"""PostgreSQL's advisory lock held while tables are made."""
_WAIT_MADE = 1800
"""Seconds to wait for another process that makes tables or changes large ones."""


def open_database(db: str | None = None, *, write: bool = False) -> Place:
    """Make ``db`` this process's database, its tables up to date, and return its place.

    ``db`` is a path or a postgresql:// address; None for the one the environment or the
    user's data directory holds. A database that is not there is made for those who ``write``.
    Raises KeepError, one line with what to do.
    """
    place = find(db, os.environ)
    writable = _look(place.path, is_own(place), write) if place.path else True
    if place.path is not None and place.path.exists():
        _check_owner(place.path, alone=not writable)
    elif place.path is not None:
        _make_file(place.path)
    use(place, read_only=not writable)
    with explaining(place):
        bring_up_to_date(place, connections["default"], writable=writable)
    return place


def set_up() -> None:
    """Load Django and our models, no database yet."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "slated.site.settings")
    if not apps.ready:
        django.setup()
    from slated.site.days import remember_days

    remember_days()


def use(place: Place, *, read_only: bool = False) -> None:
    """Point Django at ``place``; nothing is opened yet."""
    set_up()
    wanted = place.settings(read_only=read_only)
    connections.close_all()
    connections.settings["default"] = connections.configure_settings({"default": wanted})["default"]
    # One that was never used is not there to be removed.
    with suppress(AttributeError):
        del connections["default"]


def share_out(number: int) -> None:
    """Have so many connections, of threads that keep theirs, take no more memory than one."""
    connections.close_all()
    wanted = shared_out(connections.settings["default"], number)
    connections.settings["default"] = wanted
    with suppress(AttributeError):
        del connections["default"]


@contextmanager
def explaining(place: Place) -> Iterator[None]:
    """Turn a database error inside the block into a KeepError, where it is one."""
    try:
        yield
    except DatabaseError as error:
        problem = explained(error, str(place))
        if problem is None:
            raise
        raise problem from None


def _look(path: Path, own: bool, write: bool) -> bool:
    """Whether the file can be written; KeepError where it cannot be used at all."""
    if path.is_dir():
        raise KeepError(f"{path}: a folder, not a database; name a file in it with --db")
    if not path.exists():
        if not write:
            raise KeepError(f"{path}: no database there yet; `slated add SOURCE` makes one")
        if own:
            _make_folder(path.parent)
        if not path.parent.is_dir():
            raise KeepError(f"{path}: no folder {path.parent}; make it, or choose another --db")
        path = path.parent
    elif not os.access(path, os.R_OK):
        raise KeepError(f"{path}: cannot be read (permission denied)")
    writable = os.access(path, os.W_OK)
    if write and not writable:
        raise KeepError(
            f"{path}: cannot be written (read-only); change that or choose another --db"
        )
    return writable


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KeepError(f"{folder}: cannot be made ({error.strerror})") from None


def _make_file(path: Path) -> None:
    """An empty file for its owner alone, as accounts will be in it; SQLite's others follow it."""
    try:
        path.touch(mode=0o600)
    except OSError as error:
        raise KeepError(f"{path}: cannot be made ({error.strerror})") from None


def _check_owner(path: Path, *, alone: bool) -> None:
    """Refuse a SQLite file that some other program made, and leave it as it is.

    Our own connections switch a file to WAL for good, so this one only reads. ``alone``: the
    file cannot be written.
    """
    try:
        owner, things = _signs(read_only_name(path) if alone else f"{uri(path)}?mode=ro")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise _told(error, path) from None
        # Whoever made it was killed; only a connection that writes can put it right.
        owner, things = _signs(f"{uri(path)}?mode=rw")
    except sqlite3.DatabaseError as error:
        raise _told(error, path) from None
    if owner != OURS and (owner or things):
        raise KeepError(f"{path}: a SQLite database of another program; choose another --db")


def _signs(name: str) -> tuple[int, int]:
    """The application id of a SQLite file, and how many tables and indexes it has."""
    with closing(sqlite3.connect(name, uri=True, timeout=WAIT)) as file:
        owner: int = file.execute("PRAGMA application_id").fetchone()[0]
        things: int = file.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return owner, things


def _told(error: sqlite3.Error, path: Path) -> KeepError:
    return explained(error, str(path)) or KeepError(f"{path}: {error}")


def bring_up_to_date(
    place: Place, connection: BaseDatabaseWrapper, *, writable: bool = True
) -> None:
    """Make or change the tables where they are not today's. Raises KeepError."""
    pending = _pending(place, connection)
    if not pending and (not writable or stamps.installed(connection)):
        return
    if not writable:
        raise KeepError(f"{place}: made by an older Slated, and it cannot be written to update it")
    # One transaction for all of it: a kill leaves the old state, and a second process waits.
    connection.disable_constraint_checking()
    try:
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(f"PRAGMA busy_timeout = {_WAIT_MADE * 1000}")
        with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
            if _pending(place, connection):
                stamps.remove(connection)
                executor = MigrationExecutor(connection)
                executor.migrate(executor.loader.graph.leaf_nodes())
            stamps.install(connection)
            if place.path is not None:
                cursor.execute(f"PRAGMA application_id = {OURS}")
    finally:
        connection.enable_constraint_checking()
        # The next use opens it anew, with the wait it is to have.
        connection.close()


def _pending(place: Place, connection: BaseDatabaseWrapper) -> bool:
    """Whether tables must be made or changed; KeepError where a newer Slated has changed them."""
    loader = MigrationExecutor(connection).loader
    unknown = [key for key in loader.applied_migrations if key not in loader.disk_migrations]
    if unknown:
        newest = ".".join(max(unknown))
        raise KeepError(
            f"{place}: made by a newer Slated ({newest}); install that, or choose another --db"
        )
    leaves = loader.graph.leaf_nodes()
    return any(leaf not in loader.applied_migrations for leaf in leaves)
