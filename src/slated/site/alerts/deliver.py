"""Send what is due: mails, messages to services, webhooks.

Some rows at a time: their words are put together here, sending happens in threads that never
touch the database, and what became of them is written down here again.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar

from django.db import DatabaseError

from slated.site.alerts import mailing, posting, services
from slated.site.alerts.audience import hears, hours
from slated.site.alerts.compose import Letter, letter
from slated.site.alerts.failing import failed, worked
from slated.site.alerts.models import Channel, Delivery, Message, Outgoing
from slated.site.alerts.outbox import drop, put_off, settle, take
from slated.site.alerts.plain import for_service
from slated.site.alerts.schedule import held_back, zone
from slated.site.alerts.secrets import SealedError, unseal
from slated.site.alerts.sent import Sent

AT_ONCE = 8
"""Rows sent side by side."""
SECONDS = 30.0
"""After so long no more are taken in one run, so that whoever runs this can stop."""

R = TypeVar("R", bound=Outgoing)
Send = Callable[[], Sent]
_log = logging.getLogger("slated.alerts")


@dataclass(frozen=True, slots=True)
class _Ready:
    """A row with what is to be done to send it."""

    row: Outgoing
    send: Send | None = None
    parcel: services.Parcel | None = None


def deliver(now: datetime) -> str | None:
    """Send everything that is due; a line on it, None where there was nothing."""
    began = time.monotonic()
    sent = failures = 0
    while time.monotonic() - began < SECONDS:
        messages = take(Message, now, AT_ONCE)
        deliveries = take(Delivery, now, AT_ONCE)
        if not messages and not deliveries:
            break
        ready = [made for row in messages if (made := _prepared(_message, row, now))]
        ready += [made for row in deliveries if (made := _prepared(_delivery, row, now))]
        for one, result in zip(ready, _all_sent(ready), strict=True):
            _settle(one.row, result, now)
            sent += result.taken
            failures += not result.taken
    return f"{sent} sent, {failures} failed" if sent or failures else None


def _prepared(
    prepare: Callable[[R, datetime], _Ready | None], row: R, now: datetime
) -> _Ready | None:
    """What to do to send a row. One that cannot be put together must not keep the others back."""
    try:
        return prepare(row, now)
    except DatabaseError:
        raise
    except Exception as error:
        return _Ready(row, partial(Sent, _mistake(error)))


def _message(message: Message, now: datetime) -> _Ready | None:
    """What to do to send a message; None where it is let go, or put off."""
    channel = message.channel
    user = channel.user
    asked = message.sort in (Message.Sort.TEST, Message.Sort.CONFIRM)
    if not user.is_active or (channel.stopped and message.sort != Message.Sort.TEST):
        drop(message, "the channel was stopped", now)
        return None
    clock = hours(user, hears(user))
    if not asked and (end := held_back(clock, now)) > now:
        put_off(message, end)
        return None
    written = letter(message, now.astimezone(zone(user.timezone)).date())
    if written is None:
        drop(message, "nothing was left to say", now)
        return None
    Message.objects.filter(pk=message.pk).update(subject=written.subject)
    return _over(channel, message, written)


def _over(channel: Channel, message: Message, written: Letter) -> _Ready:
    try:
        address = unseal(channel.address)
    except SealedError as error:
        return _Ready(message, partial(Sent, str(error), final=True))
    if channel.sort == Channel.Sort.EMAIL:
        return _Ready(message, partial(mailing.send, address, written, message.key))
    title, text = for_service(written.subject), for_service(written.text)
    return _Ready(message, parcel=services.Parcel(address, title, text))


def _delivery(delivery: Delivery, now: datetime) -> _Ready | None:
    hook = delivery.webhook
    if hook.stopped or not hook.user.is_active:
        drop(delivery, "the webhook was stopped", now)
        return None
    try:
        url, secret = unseal(hook.url), unseal(hook.secret)
    except SealedError as error:
        return _Ready(delivery, partial(Sent, str(error), final=True))
    data = posting.body(delivery)
    return _Ready(delivery, partial(posting.post, url, secret, delivery.key, data, now))


def _all_sent(ready: Sequence[_Ready]) -> list[Sent]:
    """What became of each, in order."""
    parcels = [one.parcel for one in ready if one.parcel]
    with ThreadPoolExecutor(2 * AT_ONCE + 1) as threads:
        handed = threads.submit(services.hand_over, parcels) if parcels else None
        own = [threads.submit(_sent, one.send) if one.send else None for one in ready]
        answers = iter(handed.result() if handed else ())
        return [future.result() if future else next(answers) for future in own]


def _sent(send: Send) -> Sent:
    try:
        return send()
    except Exception as error:
        return Sent(_mistake(error))


def _mistake(error: Exception) -> str:
    _log.exception("an alert cannot be sent")
    return f"a mistake of ours, {type(error).__name__}"


def _settle(row: Outgoing, result: Sent, now: datetime) -> None:
    more = {"status": result.status} if isinstance(row, Delivery) else {}
    state = settle(row, result, now, **more)
    if state == Outgoing.State.SENT:
        worked(row)
    elif state == Outgoing.State.DEAD:
        failed(row, result, now)
