"""All rows of one database into another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from django.apps import apps
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

AT_ONCE = 2000
"""Rows carried at once."""


def tables() -> list[type[models.Model]]:
    """Every table that holds our data, those between two others included."""
    return [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]


def carry(source: BaseDatabaseWrapper, target: BaseDatabaseWrapper) -> None:
    """Copy every row of every table; the target's are empty. Call it inside transactions.

    References are checked at the end of the target's transaction, so that any order will do.
    """
    for model in tables():
        names = [field.column for field in model._meta.local_concrete_fields]
        rows = _read(source, model._meta.db_table, names)
        _write(target, model._meta.db_table, names, rows)
    if target.vendor == "postgresql":
        _count_on(target)


def empty(connection: BaseDatabaseWrapper) -> None:
    """Remove every row of every table (PostgreSQL)."""
    names = ", ".join(f'"{model._meta.db_table}"' for model in tables())
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {names}")


def _read(
    source: BaseDatabaseWrapper, table: str, names: Sequence[str]
) -> Iterator[Sequence[tuple[Any, ...]]]:
    statement = f'SELECT {_listed(names)} FROM "{table}"'  # noqa: S608, our own names
    with source.chunked_cursor() as cursor:
        cursor.execute(statement)
        while rows := cursor.fetchmany(AT_ONCE):
            yield rows


def _write(
    target: BaseDatabaseWrapper,
    table: str,
    names: Sequence[str],
    pieces: Iterator[Sequence[tuple[Any, ...]]],
) -> None:
    columns = _listed(names)
    with target.cursor() as cursor:
        if target.vendor == "postgresql":
            with cursor.copy(f'COPY "{table}" ({columns}) FROM STDIN') as copy:
                for piece in pieces:
                    for row in piece:
                        copy.write_row(row)
            return
        places = ", ".join(["%s"] * len(names))
        statement = f'INSERT INTO "{table}" ({columns}) VALUES ({places})'  # noqa: S608
        for piece in pieces:
            cursor.executemany(statement, [tuple(map(_plain, row)) for row in piece])


def _count_on(target: BaseDatabaseWrapper) -> None:
    """Let new rows be numbered after those that were copied."""
    with target.cursor() as cursor:
        for model in tables():
            key, table = model._meta.pk, model._meta.db_table
            if isinstance(key, models.AutoField):
                cursor.execute(
                    f'SELECT setval(pg_get_serial_sequence(%s, %s), max("{key.column}")) '  # noqa: S608
                    f'FROM "{table}" HAVING max("{key.column}") IS NOT NULL',
                    [f'"{table}"', key.column],
                )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _plain(value: Any) -> Any:
    """A value of PostgreSQL's as Django writes it to SQLite."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    return value.isoformat() if isinstance(value, date) else value
