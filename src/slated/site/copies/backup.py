"""Make a backup while others read and write."""

from __future__ import annotations

from pathlib import Path

from django.db import DatabaseError, connection, transaction

from slated.site.copies.files import beside
from slated.site.copies.tables import carry
from slated.site.errors import KeepError, explained


def backup(path: Path, *, overwrite: bool = False) -> None:
    """Write all of the open database, as it is at one moment, to ``path``.

    The file is in its place only once it is whole. Raises KeepError.
    """
    if path.exists() and not overwrite:
        raise KeepError(f"{path}: there already; --overwrite replaces it")
    if not path.parent.is_dir():
        raise KeepError(f"{path}: no folder {path.parent}")
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        # Accounts are in it: for its owner alone.
        part.touch(mode=0o600)
        _snapshot(part) if connection.vendor == "sqlite" else _carried(part)
        part.replace(path)
    except OSError as error:
        raise KeepError(f"{path}: cannot be written ({error.strerror})") from None
    except DatabaseError as error:
        raise _blamed(error, path) from None
    finally:
        part.unlink(missing_ok=True)


def _blamed(error: DatabaseError, path: Path) -> Exception:
    """The error with the name of the file that it is about: a full disk is the copy's."""
    problem = explained(error, str(path))
    full = problem is not None and "no room left" in str(problem)
    return problem if problem is not None and full else error


def _snapshot(part: Path) -> None:
    with connection.cursor() as cursor:
        # Reads in one transaction, and in WAL mode readers keep nobody from writing.
        cursor.execute("VACUUM INTO %s", [str(part)])


def _carried(part: Path) -> None:
    with beside(part) as file, transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        with transaction.atomic(using=file.alias):
            carry(connection, file)
