"""What waits already follows a person's new wishes on when to hear."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone

from slated.site.accounts.models import User
from slated.site.alerts.addressing import Part, post
from slated.site.alerts.audience import hears
from slated.site.alerts.models import Announcement, Message, Preference
from slated.site.work.leases import free
from slated.site.writing import writing


@writing()
def keep(preference: Preference, now: datetime) -> None:
    """Save what a person wants to hear, and put what waits for them on new hours."""
    preference.save()
    replan(preference.user, now)


def moved(*, user: User, **_more: Any) -> None:
    """Receive that a user lives by another clock, in the transaction that keeps it."""
    replan(user, timezone.now())


def replan(user: User, now: datetime) -> None:
    """Put off, or bring forward, what waits for a user. Call it in a transaction."""
    sorts = (Message.Sort.NEWS, Message.Sort.DIGEST)
    for channel in user.channels.all():
        waiting = Message.objects.select_for_update().filter(free(now), channel=channel, tries=0)
        waiting = waiting.filter(state=Message.State.WAITING, sort__in=sorts)
        ids = list(waiting.values_list("pk", flat=True))
        told = Announcement.objects.filter(lines__message__in=ids).order_by("pk")
        rows = list(told.distinct())
        Message.objects.filter(pk__in=ids).delete()
        if rows:
            post([Part(channel, user, hears(user), rows)], now)
