"""One step of the work on feeds: take what is due, from the database, and do it."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from slated.site.feeds.checking import check
from slated.site.feeds.hosts import BUSY, occupy
from slated.site.feeds.models import Feed, Item
from slated.site.feeds.reading import read_page, read_words
from slated.site.work.clock import Clock
from slated.site.work.leases import first, free, some, take

SOON = BUSY
"""Real seconds that ``waiting`` waits for a host: as long as one may be asked."""
AT_ONCE = 20
"""Items kept in one transaction, of those that need no page."""


def step(clock: Clock, token: str) -> bool:
    """Do what is due next: some items that need no page, a feed, or an item's page.

    False where nothing is due, or all that is waits for its host.
    """
    return _words(clock, token) or _feed(clock, token) or _page(clock, token)


def waiting(clock: Clock) -> bool:
    """Whether anything is due that can be done now or when its host's pause is over."""
    now = clock.now()
    soon = Q(host=None) | Q(host__free__lte=now + clock.lasting(SOON))
    return _due_feeds(now).filter(soon).exists() or _due_items(now).filter(soon).exists()


def _due_items(now: datetime) -> QuerySet[Item]:
    """Items of feeds that a person has not paused."""
    rows = Item.objects.filter(free(now), state=Item.State.WAITING, due__lte=now)
    return rows.exclude(feed__state=Feed.State.PAUSED)


def _due_feeds(now: datetime) -> QuerySet[Feed]:
    return Feed.objects.filter(free(now), state=Feed.State.FOLLOWED, due__lte=now)


def _words(clock: Clock, token: str) -> bool:
    rows = _due_items(clock.now()).filter(host=None).order_by("pk")
    if not rows.exists():
        return False
    with transaction.atomic():
        items = some(rows.select_related("feed"), AT_ONCE)
        for item in items:
            take(item, token, clock)
    if items:
        read_words(items, clock)
    return bool(items)


def _feed(clock: Clock, token: str) -> bool:
    now = clock.now()
    rows = _due_feeds(now).filter(host__free__lte=now).order_by("due")
    if not rows.exists():
        return False
    with transaction.atomic():
        feed = first(rows.select_related("host"), locking=("self", "host"))
        if feed is not None:
            take(feed, token, clock)
            occupy(feed.host, clock)
    if feed is not None:
        check(feed, clock)
    return feed is not None


def _page(clock: Clock, token: str) -> bool:
    now = clock.now()
    rows = _due_items(now).filter(host__free__lte=now).order_by("due", "pk")
    if not rows.exists():
        return False
    with transaction.atomic():
        item = first(rows.select_related("host", "feed"), locking=("self", "host"))
        if item is not None and item.host is not None:
            take(item, token, clock)
            occupy(item.host, clock)
    if item is not None and item.host is not None:
        read_page(item, item.host, clock)
    return item is not None
