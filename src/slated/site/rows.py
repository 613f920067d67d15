"""Many rows at once: ids handed out beforehand, rows written without an object for each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from django.db import connection
from django.db.models import Model

_COPY_FROM = 50
"""Rows from which PostgreSQL's COPY pays."""

Row = Sequence[Any]


def next_ids(model: type[Model], number: int) -> range | list[int]:
    """Ids for ``number`` new rows. Call it inside ``writing``: nobody else gets the same ones."""
    if not number:
        return range(0)
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [table, number],
            )
            return [row[0] for row in cursor.fetchall()]
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        row = cursor.fetchone()
        first = (row[0] if row else 0) + 1
        return range(first, first + number)


def insert(
    model: type[Model], columns: Sequence[str], rows: Sequence[Row], *, new_only: bool = False
) -> None:
    """Insert rows of plain values: days and moments as the functions below write them.

    ``new_only``: leave out rows that are there already, else that is an error.
    """
    if not rows:
        return
    table = model._meta.db_table
    names = ", ".join(f'"{name}"' for name in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql" and len(rows) >= _COPY_FROM and not new_only:
            with cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
                for row in rows:
                    copy.write_row(row)
            return
        places = ", ".join(["%s"] * len(columns))
        # Table and columns are our own names, never what was read.
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608
        cursor.executemany(statement + (" ON CONFLICT DO NOTHING" if new_only else ""), rows)


def select(
    model: type[Model], columns: Sequence[str], key: str, values: Sequence[Any]
) -> list[Row]:
    """Rows as the database has them, those whose ``key`` is one of at most a few hundred values.

    A question asked for every article, and so without what Django takes to put it.
    """
    if not values:
        return []
    names = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join(["%s"] * len(values))
    statement = f'SELECT {names} FROM "{model._meta.db_table}" WHERE "{key}" IN ({places})'  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(statement, list(values))
        return list(cursor.fetchall())


def day(value: date | None) -> str | None:
    """A day as both databases take it."""
    return value.isoformat() if value else None


def moment(value: datetime) -> str:
    """A moment as both databases take it, in UTC."""
    plain = value.astimezone(UTC)
    if connection.vendor == "postgresql":
        return plain.isoformat()
    return plain.replace(tzinfo=None).isoformat(" ", "microseconds")


def packed(value: dict[str, Any]) -> str:
    """A JSON column's value, the same for the same value: PostgreSQL forgets the order of keys."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
