"""Channels and webhooks at which nobody listens any more."""

from __future__ import annotations

from datetime import datetime

from django.db.models import F

from slated.site.alerts.models import Channel, Delivery, Message, Outgoing, Webhook
from slated.site.alerts.sent import Sent

MOST = 3
"""Messages in a row that a channel may lose before it is stopped."""


def worked(row: Outgoing) -> None:
    """Something was taken there."""
    if isinstance(row, Message):
        Channel.objects.filter(pk=row.channel_id, failures__gt=0).update(failures=0)


def failed(row: Outgoing, sent: Sent, now: datetime) -> None:
    """Something was given up; where that happens again and again, nothing more is sent there."""
    if isinstance(row, Message):
        Channel.objects.filter(pk=row.channel_id).update(failures=F("failures") + 1)
        lost = Channel.objects.filter(pk=row.channel_id, failures__gte=MOST, stopped=None)
        lost.update(stopped=now, why=f"{MOST} messages were lost; the last time: {sent.error}")
    elif isinstance(row, Delivery) and sent.gone:
        gone = Webhook.objects.filter(pk=row.webhook_id, stopped=None)
        gone.update(stopped=now, why="it answered 410 Gone")
