"""Put announcements into the outboxes of those who want to hear of them.

All of an announcement's addressing is one transaction, which also marks it as addressed; a
message takes in further announcements only while nobody has taken it to send it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from slated.site.accounts.models import User
from slated.site.alerts.audience import followed, hears, hours, listeners, open_channels, wanted
from slated.site.alerts.models import Announcement, Channel, Delivery, Line, Message, Preference
from slated.site.alerts.schedule import due
from slated.site.work.leases import free
from slated.site.writing import writing

AT_ONCE = 200
"""Announcements addressed in one transaction."""


def address(now: datetime) -> int:
    """Address every announcement that is not yet; how many that were."""
    number = 0
    while True:
        with writing():
            waiting = Announcement.objects.filter(addressed=False).order_by("pk")
            some = list(waiting.select_for_update()[:AT_ONCE])
            if not some:
                return number
            releases = {one.release_id for one in some}
            for user in listeners():
                _tell(user, some, followed(user, releases, now.date()), now)
            Announcement.objects.filter(pk__in=[one.pk for one in some]).update(addressed=True)
        number += len(some)


def _tell(user: User, some: Sequence[Announcement], mine: set[int], now: datetime) -> None:
    for hook in user.webhooks.all():
        if hook.stopped is None:
            told = wanted(some, hook.kinds, None if hook.everything else mine)
            rows = [Delivery(webhook=hook, announcement=one, made=now, due=now) for one in told]
            Delivery.objects.bulk_create(rows, ignore_conflicts=True)
    preference = hears(user)
    told = wanted(some, preference.kinds, mine)
    if told:
        for channel in open_channels(user):
            post(channel, told, preference, now)


def post(
    channel: Channel, told: Sequence[Announcement], preference: Preference, now: datetime
) -> None:
    """Put announcements that were never told over a channel into its messages."""
    by_due: dict[datetime, list[Announcement]] = {}
    for one in told:
        by_due.setdefault(_due(channel.user, preference, one, now), []).append(one)
    digest = preference.pace != Preference.Pace.ONCE
    sort = Message.Sort.DIGEST if digest else Message.Sort.NEWS
    for moment, those in by_due.items():
        message = _open(channel, moment, sort, now)
        lines = [Line(message=message, channel=channel, announcement=one) for one in those]
        Line.objects.bulk_create(lines, ignore_conflicts=True)


def _due(user: User, preference: Preference, one: Announcement, now: datetime) -> datetime:
    day: date | None = one.day if one.clock else None
    return due(hours(user, preference), now, day)


def _open(channel: Channel, moment: datetime, sort: str, now: datetime) -> Message:
    """The message that waits for that moment; a new one where none does."""
    if moment > now:
        waiting = Message.objects.select_for_update().filter(free(now), channel=channel, due=moment)
        found = waiting.filter(state=Message.State.WAITING, sort=sort, tries=0).first()
        if found is not None:
            return found
    return Message.objects.create(channel=channel, sort=sort, made=now, due=moment)
