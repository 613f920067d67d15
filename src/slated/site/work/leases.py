"""Leases: a row is taken by one worker, kept while it lives, and free again after a kill."""

from __future__ import annotations

import threading
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

_at_work: dict[int, set[str]] = {}
"""The leases each thread of this process is working on."""
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
    _at_work.setdefault(threading.get_ident(), set()).add(row.token)
    row.leased = clock.now() + clock.lasting(SECONDS)
    row.save(update_fields=["token", "leased"])


def let_go() -> None:
    """Renew no more what this thread took: it is done with it, or could not do it."""
    _at_work.pop(threading.get_ident(), None)


def renew(models: Iterable[type[Leased]], clock: Clock) -> None:
    """Keep what the threads of this process are working on."""
    tokens = {token for held in list(_at_work.values()) for token in tuple(held)}
    until = clock.now() + clock.lasting(SECONDS)
    for model in models if tokens else ():
        rows = model._default_manager.filter(token__in=tokens, leased__isnull=False)
        rows.update(leased=until)


def wait_after(failures: int, shortest: timedelta, longest: timedelta) -> timedelta:
    """The pause after so many failures in a row: doubled each time, from one to the other."""
    return min(longest, shortest * 2 ** min(failures - 1, 30)) if failures else timedelta(0)
