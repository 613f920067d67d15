"""Leases: a row is taken by one worker, kept while it lives, and free again after a kill."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeVar

from django.db import connection
from django.db.models import Q, QuerySet

from slated.site.work.clock import Clock
from slated.site.work.models import TOKEN, Leased

SECONDS = 60.0
"""Real seconds a lease lasts unless it is renewed."""

L = TypeVar("L", bound=Leased)


def new_token() -> str:
    """A token for a worker, that no other has: what each of its leases' tokens begins with."""
    return uuid.uuid4().hex[: TOKEN // 2]


def free(now: datetime) -> Q:
    """Rows that nobody holds."""
    return Q(leased__isnull=True) | Q(leased__lte=now)


def some(rows: QuerySet[L], most: int, *, locking: tuple[str, ...] = ("self",)) -> list[L]:
    """The first rows that no one else is just taking. Call it in a transaction.

    On PostgreSQL they stay locked, with those in ``locking``; SQLite has one writer anyway.
    """
    if connection.vendor == "postgresql":
        rows = rows.select_for_update(skip_locked=True, of=locking)
    return list(rows[:most])


def first(rows: QuerySet[L], *, locking: tuple[str, ...] = ("self",)) -> L | None:
    """The first of ``some``, None where there is none."""
    found = some(rows, 1, locking=locking)
    return found[0] if found else None


def take(row: Leased, token: str, clock: Clock) -> None:
    """Write the lease of a row that ``first`` gave, in the same transaction.

    Each lease has a token of its own: who comes back after losing one finds another there.
    """
    row.token = token + uuid.uuid4().hex[: TOKEN - len(token)]
    row.leased = clock.now() + clock.lasting(SECONDS)
    row.save(update_fields=["token", "leased"])


def renew(models: Iterable[type[Leased]], token: str, clock: Clock) -> None:
    """Keep everything that a worker holds."""
    until = clock.now() + clock.lasting(SECONDS)
    for model in models:
        manager = model._default_manager
        manager.filter(token__startswith=token, leased__isnull=False).update(leased=until)


def wait_after(failures: int, shortest: timedelta, longest: timedelta) -> timedelta:
    """The pause after so many failures in a row: doubled each time, from one to the other."""
    return min(longest, shortest * 2 ** min(failures - 1, 30)) if failures else timedelta(0)
