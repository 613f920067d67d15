"""One writer at a time, on either database: whoever changes claims or titles does it in here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

_LOCK = 0x534C5445
"""PostgreSQL's advisory lock of whoever writes. (SQLite has one writer anyway.)"""


@contextmanager
def writing() -> Iterator[None]:
    """A transaction that waits for other writers first, so that it sees all they have written.

    Inside another one it is part of that.
    """
    if connection.in_atomic_block:
        yield
        return
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        yield
