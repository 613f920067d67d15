"""Take rows out of an outbox and write back what became of them.

A row is leased before it is sent and marked after. Marked before, what a kill interrupts would
never be sent; marked after, it is sent again when its lease has run out. So nothing is lost, and
what is sent twice carries the same id both times (the Message-ID of a mail, the webhook-id of a
POST), by which the receiver can leave the second one out. A service behind Apprise knows no such
ids: there a kill between sending and marking tells a person twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from django.db import connection, transaction
from django.db.models import QuerySet

from slated.site.alerts.models import Delivery, Message, Outgoing
from slated.site.alerts.sent import Sent
from slated.site.work.leases import free, new_token, wait_after

LEASE = timedelta(minutes=5)
"""Longer than any batch can take: 60 s for services, 15 s for each step with a mail server."""
DEAD = timedelta(days=1)
"""For so long after its first try something is tried again."""
SHORTEST, LONGEST = timedelta(seconds=30), timedelta(hours=4)
"""The pause after the first failure, doubled with each, and the longest."""

Row = TypeVar("Row", bound=Outgoing)


def anything_due(now: datetime) -> bool:
    """Whether anything is to be sent now."""
    return any(_due(model, now).exists() for model in (Message, Delivery))


def take(model: type[Row], now: datetime, most: int) -> list[Row]:
    """Up to ``most`` rows that are due, now leased to the caller, oldest first."""
    manager = model._default_manager
    due = _due(model, now)
    # Looking costs others nothing, a transaction may make them wait.
    if not due.exists():
        return []
    with transaction.atomic():
        rows = due.order_by("due", "pk")
        if connection.vendor == "postgresql":
            rows = rows.select_for_update(skip_locked=True)
        taken = list(rows[:most])
        token = new_token()
        for row in taken:
            row.token, row.leased = token, now + LEASE
            row.tries, row.first = row.tries + 1, row.first or now
        manager.bulk_update(taken, ["token", "leased", "tries", "first"])
    return taken


def _due(model: type[Row], now: datetime) -> QuerySet[Row]:
    return model._default_manager.filter(free(now), state=Outgoing.State.WAITING, due__lte=now)


def settle(row: Outgoing, sent: Sent, now: datetime, **more: object) -> str:
    """Write down what became of a row, unless somebody else holds it by now; its state."""
    assert row.first is not None
    state = Outgoing.State.WAITING
    due = now + wait_after(row.tries, SHORTEST, LONGEST)
    if sent.taken:
        state = Outgoing.State.SENT
    elif sent.final or due > row.first + DEAD:
        state = Outgoing.State.DEAD
    waiting = state == Outgoing.State.WAITING
    _write(
        row,
        state=state,
        error=sent.error,
        due=due if waiting else row.due,
        ended=None if waiting else now,
        **more,
    )
    return state


def drop(row: Outgoing, why: str, now: datetime) -> None:
    """Let a row go that is not to be sent any more."""
    _write(row, state=Outgoing.State.DROPPED, error=why, ended=now)


def put_off(row: Outgoing, due: datetime) -> None:
    """Leave a row for later; that was no try."""
    first = row.first if row.tries > 1 else None
    _write(row, due=due, tries=row.tries - 1, first=first)


def again(rows: Sequence[Outgoing], now: datetime) -> None:
    """Send rows once more, under the same ids, as if they never had been."""
    for row in rows:
        fields = {"state": Outgoing.State.WAITING, "due": now, "tries": 0, "first": None}
        fields |= {"ended": None, "error": "", "token": "", "leased": None}
        type(row)._default_manager.filter(pk=row.pk).update(**fields)


def _write(row: Outgoing, **fields: object) -> None:
    mine = type(row)._default_manager.filter(pk=row.pk, token=row.token)
    mine.update(token="", leased=None, **fields)
