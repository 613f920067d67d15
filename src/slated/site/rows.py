"""Many rows at once: ids handed out beforehand, rows written without an object for each."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime
from typing import Any

from django.db import connection
from django.db.models import Model, QuerySet

_COPY_FROM = 50
"""Rows from which PostgreSQL's COPY pays."""
_AT_ONCE = 500
_MARK = -987_654_321
"""What stands for the values of a prepared query while it is put together."""

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
        if connection.vendor == "postgresql" and len(rows) >= _COPY_FROM:
            if new_only:
                _insert_new(cursor, model, columns, rows)
                return
            with cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
                for row in rows:
                    copy.write_row(row)
            return
        places = ", ".join(["%s"] * len(columns))
        # Table and columns are our own names, never what was read.
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608
        cursor.executemany(statement + (" ON CONFLICT DO NOTHING" if new_only else ""), rows)


def _insert_new(
    cursor: Any, model: type[Model], columns: Sequence[str], rows: Sequence[Row]
) -> None:
    """Insert those that are not there yet, which PostgreSQL's COPY cannot, in one statement."""
    kinds = {field.column: field.db_type(connection) for field in model._meta.concrete_fields}
    names = ", ".join(f'"{name}"' for name in columns)
    arrays = ", ".join(f"%s::{kinds[name]}[]" for name in columns)
    cursor.execute(
        f'INSERT INTO "{model._meta.db_table}" ({names}) SELECT * FROM unnest({arrays})'  # noqa: S608
        " ON CONFLICT DO NOTHING",
        [list(values) for values in zip(*rows, strict=True)],
    )


def delete(model: type[Model], key: str, values: Sequence[Any]) -> None:
    """Delete the rows whose ``key`` is one of these; nothing may refer to them."""
    for at in range(0, len(values), _AT_ONCE):
        some = list(values[at : at + _AT_ONCE])
        places = ", ".join(["%s"] * len(some))
        with connection.cursor() as cursor:
            cursor.execute(
                f'DELETE FROM "{model._meta.db_table}" WHERE "{key}" IN ({places})',  # noqa: S608
                some,
            )


def update(
    model: type[Model], columns: Sequence[str], key: str, rows: Sequence[tuple[Any, Row]]
) -> None:
    """Set the columns of rows, each given by its ``key`` with the plain values of these columns."""
    if not rows:
        return
    places = ", ".join(f'"{name}" = %s' for name in columns)
    with connection.cursor() as cursor:
        cursor.executemany(
            f'UPDATE "{model._meta.db_table}" SET {places} WHERE "{key}" = %s',  # noqa: S608
            [(*values, one) for one, values in rows],
        )


def select(
    model: type[Model],
    columns: Sequence[str],
    key: str,
    values: Sequence[Any],
    *,
    texts: Collection[str] = (),
) -> list[Row]:
    """Rows as the database has them, those whose ``key`` is one of at most a few hundred values.

    A question asked for every article, and so without what Django takes to put it. ``texts``
    are columns of days that may come as texts, which is how SQLite holds them.
    """
    if not values:
        return []
    plain = texts if connection.vendor == "sqlite" else ()
    names = ", ".join(
        f'CAST("{name}" AS TEXT)' if name in plain else f'"{name}"' for name in columns
    )
    places = ", ".join(["%s"] * len(values))
    statement = f'SELECT {names} FROM "{model._meta.db_table}" WHERE "{key}" IN ({places})'  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(statement, list(values))
        return list(cursor.fetchall())


class Lookup:
    """A query on many values whose text Django puts together once, as it is asked every time.

    ``made`` makes it of a list of values, a few hundred at most. The rows are as the database
    has them: moments are without a zone in SQLite.
    """

    def __init__(self, made: Callable[[list[Any]], QuerySet[Any, Any]]) -> None:
        self._made = made
        self._pieces: dict[str, tuple[list[str], list[Any]]] = {}

    def __call__(self, values: Collection[Any]) -> list[Row]:
        """The rows for these values."""
        if not values:
            return []
        if connection.vendor not in self._pieces:
            statement, put = self._made([_MARK]).query.sql_with_params()
            self._pieces[connection.vendor] = statement.split("%s"), list(put)
        pieces, given = self._pieces[connection.vendor]
        text: list[str] = [pieces[0]]
        asked: list[Any] = []
        for value, piece in zip(given, pieces[1:], strict=True):
            meant = list(values) if str(value) == str(_MARK) else [value]
            text += [", ".join(["%s"] * len(meant)), piece]
            asked += meant
        with connection.cursor() as cursor:
            cursor.execute("".join(text), asked)
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
