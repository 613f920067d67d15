"""Follow feeds, pause and resume them, let them go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from slated.gather.opml import Outline
from slated.site.errors import KeepError
from slated.site.feeds.addresses import digest, is_web
from slated.site.feeds.hosts import host_of
from slated.site.feeds.interval import FIRST
from slated.site.feeds.models import Feed
from slated.site.news.marks import storable

LONGEST_ADDRESS = 2000


@dataclass(frozen=True, slots=True)
class Wish:
    """A feed to follow. ``pages`` and ``outlet`` as the columns of ``Feed``."""

    url: str
    title: str = ""
    site: str = ""
    kind: str = ""
    pages: str = Feed.Pages.AUTO
    outlet: str = ""


def follow(wish: Wish, now: datetime) -> tuple[Feed, bool]:
    """Follow a feed from now on; the feed, and whether it is new.

    One that was paused or parked is followed again. Raises KeepError for what is no address.
    """
    url = storable(wish.url.strip())
    if not is_web(url) or len(url) > LONGEST_ADDRESS:
        raise KeepError(f"{url[:200]}: not an http or https address of a feed")
    fields = {
        "url": url,
        "title": storable(wish.title),
        "site": storable(wish.site) if is_web(wish.site) else "",
        "kind": wish.kind,
        "pages": wish.pages,
        "outlet": storable(wish.outlet),
        "added": now,
        "due": now,
        "every": FIRST.total_seconds(),
    }
    with transaction.atomic():
        made = {**fields, "host": host_of(url, now)}
        feed, new = Feed.objects.get_or_create(key=digest(url), defaults=made)
        if not new and feed.state != Feed.State.FOLLOWED:
            resume(feed, now)
    return feed, new


def follow_list(outlines: Iterable[Outline], now: datetime) -> tuple[int, int, list[str]]:
    """Follow the feeds of a list; how many are new, how many were followed already.

    And what is wrong with those that cannot be followed, which keep no other back.
    """
    new = old = 0
    wrong = []
    for outline in outlines:
        try:
            _, made = follow(Wish(outline.url, outline.title, outline.site), now)
        except KeepError as error:
            wrong.append(str(error))
        else:
            new, old = new + made, old + (not made)
    return new, old, wrong


def found(named: str) -> Feed:
    """The feed of a number, an address, or a part of either or of its name that only one has.

    Raises KeepError.
    """
    if named.isascii() and named.isdigit() and len(named) < 18:
        numbered = Feed.objects.filter(pk=int(named)).first()
        if numbered is not None:
            return numbered
    exact = Feed.objects.filter(key=digest(named.strip())).first()
    if exact is not None:
        return exact
    named = storable(named)
    part = Q(url__icontains=named) | Q(title__icontains=named)
    some = list(Feed.objects.filter(part).order_by("pk")[:5]) if named else []
    if len(some) == 1:
        return some[0]
    if not some:
        raise KeepError(f"{named[:200]}: no feed followed has that; `slated feeds` lists them")
    told = ", ".join(f"{feed.pk} {feed}" for feed in some)
    raise KeepError(f"{named[:200]}: several feeds have that: {told}; give the number")


def pause(feed: Feed) -> None:
    """Leave a feed alone until it is resumed."""
    Feed.objects.filter(pk=feed.pk).update(state=Feed.State.PAUSED, why="")


def resume(feed: Feed, now: datetime) -> None:
    """Follow a feed again that was paused or parked, at once."""
    Feed.objects.filter(pk=feed.pk).update(
        state=Feed.State.FOLLOWED, why="", failures=0, error="", due=now
    )
    feed.refresh_from_db()


def remove(feed: Feed) -> None:
    """Follow a feed no more. The articles that it brought stay."""
    feed.delete()
