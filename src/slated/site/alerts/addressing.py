"""Put announcements into the outboxes of those who want to hear of them.

All of an announcement's addressing is one transaction, which also marks it as addressed; a
message takes in further announcements only while nobody has taken it to send it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from slated.site.accounts.models import User
from slated.site.alerts.audience import heard, hours, listeners, wanted
from slated.site.alerts.followers import followers
from slated.site.alerts.models import Announcement, Channel, Delivery, Line, Message, Preference
from slated.site.alerts.schedule import due
from slated.site.catalogue.candidates import chunks
from slated.site.work.leases import free
from slated.site.writing import writing

AT_ONCE = 200
"""Announcements addressed in one transaction."""
_ROWS = 1_000
"""Rows written by one statement."""

Followed = Mapping[int, set[int]]
"""User id -> releases."""
Slot = tuple[int, datetime, str]
"""Channel id, when, and of which sort a message is."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a user is to be told over one of their channels."""

    channel: Channel
    user: User
    preference: Preference
    told: Sequence[Announcement]


def address(now: datetime) -> int:
    """Address every announcement that is not yet; how many that were."""
    number = 0
    while True:
        with writing():
            waiting = Announcement.objects.filter(addressed=False).order_by("pk")
            some = list(waiting.select_for_update()[:AT_ONCE])
            if not some:
                return number
            mine = followers({one.release_id for one in some}, now.date())
            users = listeners()
            _to_webhooks(users, some, mine, now)
            _to_channels(users, some, mine, now)
            Announcement.objects.filter(pk__in=[one.pk for one in some]).update(addressed=True)
        number += len(some)


def _to_webhooks(
    users: Sequence[User], some: Sequence[Announcement], mine: Followed, now: datetime
) -> None:
    rows = []
    for user in users:
        for hook in user.webhooks.all():
            if hook.stopped is None:
                of = None if hook.everything else mine.get(user.pk, set())
                told = wanted(some, hook.kinds, of)
                rows += [
                    Delivery(webhook=hook, announcement=one, made=now, due=now) for one in told
                ]
    Delivery.objects.bulk_create(rows, ignore_conflicts=True, batch_size=_ROWS)


def _to_channels(
    users: Sequence[User], some: Sequence[Announcement], mine: Followed, now: datetime
) -> None:
    parts = []
    for user in users:
        if user.pk in mine:
            preference = heard(user)
            told = wanted(some, preference.kinds, mine[user.pk])
            parts += [Part(one, user, preference, told) for one in user.channels.all() if told]
    post(parts, now)


def post(parts: Iterable[Part], now: datetime) -> None:
    """Put announcements that were never told over a channel into its messages."""
    slots: dict[Slot, list[Announcement]] = defaultdict(list)
    for part in parts:
        digest = part.preference.pace != Preference.Pace.ONCE
        sort = Message.Sort.DIGEST if digest else Message.Sort.NEWS
        for one in part.told:
            moment = _due(part.user, part.preference, one, now)
            slots[part.channel.pk, moment, sort].append(one)
    messages = _messages(list(slots), now)
    lines = [
        Line(message=messages[slot], channel_id=slot[0], announcement=one)
        for slot, told in slots.items()
        for one in told
    ]
    Line.objects.bulk_create(lines, ignore_conflicts=True, batch_size=_ROWS)


def _due(user: User, preference: Preference, one: Announcement, now: datetime) -> datetime:
    day: date | None = one.day if one.clock else None
    return due(hours(user, preference), now, day)


def _messages(slots: Sequence[Slot], now: datetime) -> dict[Slot, Message]:
    """The message of each slot: the one that waits for that moment, or a new one."""
    found: dict[Slot, Message] = {}
    later = {channel for channel, moment, _ in slots if moment > now}
    for some in chunks(sorted(later)):
        waiting = Message.objects.select_for_update().filter(free(now), channel__in=some, tries=0)
        for one in waiting.filter(state=Message.State.WAITING, due__gt=now).order_by("-pk"):
            found[one.channel_id, one.due, one.sort] = one
    new = [slot for slot in slots if slot not in found]
    made = [Message(channel_id=at, sort=sort, made=now, due=due) for at, due, sort in new]
    Message.objects.bulk_create(made, batch_size=_ROWS)
    return found | dict(zip(new, made, strict=True))
