"""The servers that are asked: one request at a time, with a pause between, by all workers."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from slated.gather.limits import DEFAULT
from slated.gather.robots import Robots, fetch_robots
from slated.site.errors import KeepError
from slated.site.feeds.models import Host
from slated.site.work.astray import FURTHEST
from slated.site.work.clock import Clock

PAUSE = 2.0
"""Seconds between two requests to one host, unless SLATED_HOST_PAUSE or its robots.txt says."""
MOST_PAUSE = 3600.0
BUSY = 3 * DEFAULT.fetch_seconds
"""Seconds for which a host is taken while it is asked: it may be for robots.txt too."""
ROBOTS_LAST = timedelta(hours=24)
"""How long a robots.txt is believed (RFC 9309, 2.4)."""


def host_name(url: str) -> str:
    """Name and port of an address's server. Raises ValueError."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return f"{(parts.hostname or '').lower()}:{port}"[:300]


def host_of(url: str, now: datetime) -> Host:
    """The row of an address's server, made where there is none."""
    return Host.objects.get_or_create(name=host_name(url), defaults={"free": now})[0]


def usual_pause() -> float:
    """Seconds between two requests to one host where nothing else is said.

    Raises KeepError where SLATED_HOST_PAUSE is no such number.
    """
    said = os.environ.get("SLATED_HOST_PAUSE") or str(PAUSE)
    try:
        seconds = float(said)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= MOST_PAUSE:
        most = f"{MOST_PAUSE:g}"
        raise KeepError(f"SLATED_HOST_PAUSE is {said[:30]!r}; it may be 0 to {most} seconds")
    return seconds


def occupy(host: Host, clock: Clock) -> None:
    """Take a host for one exchange, in the transaction that takes what it is for."""
    host.free = clock.now() + clock.lasting(BUSY)
    host.save(update_fields=["free"])


def release(host: Host, clock: Clock, asked: timedelta = timedelta(0)) -> None:
    """Let a host be asked again after its pause; ``asked``: after what it asks for."""
    pause = clock.lasting(usual_pause() if host.pause is None else host.pause)
    Host.objects.filter(pk=host.pk).update(free=clock.now() + max(pause, asked))


def give_back(host: Host, clock: Clock) -> None:
    """Let a host that was taken and then not asked be asked at once."""
    Host.objects.filter(pk=host.pk).update(free=clock.now())


def robots_of(host: Host, url: str, clock: Clock) -> Robots:
    """The rules of an address's host, fetched once a day; its pause grows to what they ask."""
    now = clock.now()
    if host.robots_at is not None and now - host.robots_at < ROBOTS_LAST:
        return Robots.parse(host.robots)
    robots = fetch_robots(url)
    host.robots, host.robots_at = robots.text, now
    if robots.delay > (host.pause or 0):
        host.pause = max(robots.delay, usual_pause())
    host.save(update_fields=["robots", "robots_at", "pause"])
    return robots


def hosts_astray(now: datetime) -> int:
    """Free what a wrong clock has kept from being asked for too long; how many hosts that were."""
    # A robots.txt of the future would be believed until then.
    Host.objects.filter(robots_at__gt=now + ROBOTS_LAST).update(robots_at=None)
    return Host.objects.filter(free__gt=now + FURTHEST).update(free=now)
