"""Make a backup while others read and write."""

from __future__ import annotations

from pathlib import Path

from django.db import connection, transaction

from slated.site.copies.files import beside
from slated.site.copies.tables import carry
from slated.site.errors import KeepError


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
        _snapshot(part) if connection.vendor == "sqlite" else _carried(part)
        part.replace(path)
    except OSError as error:
        raise KeepError(f"{path}: cannot be written ({error.strerror})") from None
    finally:
        part.unlink(missing_ok=True)


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
