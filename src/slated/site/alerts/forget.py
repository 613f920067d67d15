"""Forget what was sent long ago."""

from __future__ import annotations

from datetime import datetime, timedelta

from slated.site.alerts.models import Channel, Delivery, Message, Outgoing
from slated.site.writing import writing

KEPT = timedelta(days=60)
"""For so long an answer can be looked up, and a delivery be repeated."""
LINGER = timedelta(days=7)
"""For so long an address that nobody confirmed is kept."""


def forget(now: datetime) -> str | None:
    """Delete what ended long ago, and addresses never confirmed; announcements stay."""
    # A line may go with its message: an announcement is addressed once, by its own mark.
    number = 0
    with writing():
        for model in (Message, Delivery):
            old = model.objects.filter(ended__lt=now - KEPT).exclude(state=Outgoing.State.WAITING)
            number += old.delete()[0]
        lingering = Channel.objects.filter(confirmed=None, made__lt=now - LINGER)
        number += lingering.delete()[0]
    return f"{number} rows of mail forgotten" if number else None
