"""Add channels and webhooks, confirm, test, stop and remove them.

Every function takes the user who does it; what is another's is not there for them.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import httpcore2
from allauth.account.models import EmailAddress
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import QuerySet

from slated.gather.errors import GatherError
from slated.gather.reach import check_host
from slated.gather.target import target
from slated.site.accounts.models import User
from slated.site.alerts import mailing, secrets, services
from slated.site.alerts.models import Channel, Delivery, Message, Webhook
from slated.site.alerts.signing import new_secret
from slated.site.errors import KeepError
from slated.site.writing import writing

MOST = 10
"""Channels one person may have, and webhooks."""
_LONGEST_MAIL = 254


@writing()
def add_email(user: User, address: str, now: datetime) -> Channel:
    """A channel to an e-mail address, asked to confirm it unless the account has confirmed it.

    Raises KeepError.
    """
    plain = address.strip()
    try:
        validate_email(plain)
    except ValidationError:
        raise KeepError("that is no e-mail address") from None
    if len(plain) > _LONGEST_MAIL or not plain.isascii():
        raise KeepError("an e-mail address has plain letters, and 254 characters at most")
    channel = _add(user, Channel.Sort.EMAIL, plain, plain, now)
    known = EmailAddress.objects.filter(user=user, verified=True, email__iexact=plain)
    if known.exists():
        confirm(channel, now)
        return channel
    Message.objects.create(channel=channel, sort=Message.Sort.CONFIRM, made=now, due=now)
    return channel


def add_service(user: User, url: str, now: datetime) -> Channel:
    """A channel to a service by its Apprise address. Raises KeepError."""
    plain = url.strip()
    # A name may be looked up for it, so before anything is locked.
    shown = services.shown(plain)
    with writing():
        channel = _add(user, Channel.Sort.APPRISE, plain, shown, now)
        channel.confirmed = now
        channel.save(update_fields=["confirmed"])
    return channel


def _add(user: User, sort: str, address: str, shown: str, now: datetime) -> Channel:
    mark = secrets.digest(f"{sort} {address.lower() if sort == Channel.Sort.EMAIL else address}")
    if user.channels.filter(digest=mark).exists():
        raise KeepError("you have that one already")
    if user.channels.count() >= MOST:
        raise KeepError(f"you have {MOST} channels, the most there can be; remove one first")
    sealed = secrets.seal(address)
    return Channel.objects.create(
        user=user, sort=sort, address=sealed, digest=mark, shown=shown, made=now
    )


def mail_offered() -> bool:
    """Whether a channel to an e-mail address is of any use here."""
    return mailing.ready()


def test(channel: Channel, now: datetime) -> bool:
    """Put a test message into the outbox; False where one waits there already."""
    tests = Message.objects.filter(channel=channel, sort=Message.Sort.TEST)
    if tests.filter(state=Message.State.WAITING).exists():
        return False
    Message.objects.create(channel=channel, sort=Message.Sort.TEST, made=now, due=now)
    return True


def confirm(channel: Channel, now: datetime) -> None:
    """Whoever reads the mail of that address wants it."""
    Channel.objects.filter(pk=channel.pk, confirmed=None).update(confirmed=now)


def stop(channel: Channel, why: str, now: datetime) -> None:
    """Send nothing more there; what waits for it is let go when it comes up."""
    Channel.objects.filter(pk=channel.pk, stopped=None).update(stopped=now, why=why)


def start(channel: Channel) -> None:
    """Send there again, what is new from now on."""
    Channel.objects.filter(pk=channel.pk).update(stopped=None, why="", failures=0)


def add_webhook(
    user: User, url: str, kinds: Collection[str], everything: bool, now: datetime
) -> tuple[str, Webhook]:
    """The secret, which is shown this once, and the webhook. Raises KeepError."""
    plain = url.strip()
    shown = _checked(plain)
    secret = new_secret()
    with writing():
        if user.webhooks.count() >= MOST:
            raise KeepError(f"you have {MOST} webhooks, the most there can be; remove one first")
        made = Webhook.objects.create(
            user=user,
            url=secrets.seal(plain),
            secret=secrets.seal(secret),
            shown=shown,
            kinds=sorted(kinds),
            everything=everything,
            made=now,
        )
    return secret, made


def _checked(url: str) -> str:
    """What may be shown of an address to POST to: its host and port. Raises KeepError."""
    try:
        place = target(url)
        # Names are looked up before anything is locked.
        check_host(place.host.decode(), place.port or 443)
    except GatherError as error:
        raise KeepError(str(error)) from None
    return f"{_place(place)}/…"[:200]


def _place(url: httpcore2.URL) -> str:
    host = url.host.decode()
    host = f"[{host}]" if ":" in host else host
    port = f":{url.port}" if url.port else ""
    return f"{url.scheme.decode()}://{host}{port}"


def test_webhook(hook: Webhook, now: datetime) -> bool:
    """Put a test into the outbox; False where one waits there already."""
    tests = Delivery.objects.filter(webhook=hook, announcement=None)
    if tests.filter(state=Delivery.State.WAITING).exists():
        return False
    Delivery.objects.create(webhook=hook, made=now, due=now)
    return True


def recent(hook: Webhook, most: int = 50) -> QuerySet[Delivery]:
    """What was last sent to a webhook, newest first."""
    rows = hook.deliveries.select_related("announcement__release__title")
    return rows.order_by("-made", "-pk")[:most]
