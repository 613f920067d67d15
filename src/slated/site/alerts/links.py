"""Addresses in what is sent: they work without signing in, and nobody can make them up."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from django.core import signing
from django.urls import reverse

from slated.site.alerts.models import Channel
from slated.site.catalogue.models import Title
from slated.site.pages.links import show_path
from slated.site.web.secret import secret_key

STOP, CONFIRM = "slated.alerts.stop", "slated.alerts.confirm"
"""What a signed link is for; one is no good for the other."""
CONFIRM_WITHIN = 7 * 24 * 3600
"""Seconds in which a link to confirm is good; one to stop always is."""


def absolute(path: str) -> str:
    """The address of a page of this site, by SLATED_URL."""
    return f"{base()}{path}"


def base() -> str:
    """This site's own address, as people reach it."""
    return os.environ.get("SLATED_URL", "").rstrip("/") or "http://localhost:8000"


def host() -> str:
    """The host in it, for ids of mails."""
    return urlsplit(base()).hostname or "localhost"


def show(title: Title) -> str:
    """The address of a show's page."""
    return absolute(show_path(title.pk, title.name))


def settings_page() -> str:
    """The address of the page of alerts."""
    return absolute(reverse("alerts"))


def to_stop(channel: Channel) -> str:
    """The address at which one click stops a channel."""
    return absolute(reverse("alerts-stop", args=[_token(channel, STOP)]))


def to_confirm(channel: Channel) -> str:
    """The address at which whoever reads the channel's mail confirms it."""
    return absolute(reverse("alerts-confirm", args=[_token(channel, CONFIRM)]))


def channel_of(token: str, purpose: str) -> Channel | None:
    """The channel that a link was made for; None for one that is not ours, too old or gone."""
    age = CONFIRM_WITHIN if purpose == CONFIRM else None
    try:
        said = signing.loads(token, key=secret_key(os.environ), salt=purpose, max_age=age)
        pk, digest = said
    except (signing.BadSignature, ValueError, TypeError):
        return None
    # The number alone may one day be another channel's.
    return Channel.objects.filter(pk=pk, digest__startswith=digest).first()


def _token(channel: Channel, purpose: str) -> str:
    said = [channel.pk, channel.digest[:12]]
    return signing.dumps(said, key=secret_key(os.environ), salt=purpose)
