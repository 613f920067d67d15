"""Read the items that wait: the feed's own words, or first the page they lead to."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from django.db import DatabaseError

from slated.article import Article
from slated.gather.conditional import retry_after
from slated.gather.context import Context, Origin
from slated.gather.errors import GatherError
from slated.gather.exchange import Answer, UnreachableError, exchange
from slated.gather.limits import DEFAULT
from slated.gather.sniff import check_not_binary
from slated.gather.sources import from_bytes
from slated.site.feeds.addresses import without_tracking
from slated.site.feeds.hosts import give_back, host_name, host_of, release, robots_of
from slated.site.feeds.keeping import Ready, keep, put_off, settle
from slated.site.feeds.models import Host, Item
from slated.site.feeds.told import in_own_words, is_elsewhere, unpacked
from slated.site.work.clock import Clock
from slated.site.writing import writing

PAGE_TRIES = 3
"""Times a page is asked for before the summary has to do."""
_log = logging.getLogger("slated.work")
_LATER = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.REQUEST_TIMEOUT})


class _BusyError(GatherError):
    """The server wants to be asked later: in ``asked``."""

    def __init__(self, message: str, asked: timedelta) -> None:
        super().__init__(message)
        self.asked = asked


def read_words(items: Sequence[Item], clock: Clock) -> None:
    """Keep items as their feeds tell them."""
    keep([Ready(item, in_own_words(item)) for item in items], clock)


def read_page(item: Item, host: Host, clock: Clock) -> None:
    """Keep an item as its page tells it, else, when that cannot be had, as its feed does."""
    told, url = in_own_words(item), unpacked(item.told or {}).url or ""
    if _read_elsewhere(item, clock):
        give_back(host, clock)
        return
    asked = timedelta(0)
    try:
        ready = Ready(item, _joined(item, told, _page(url, host, clock)))
    except (_BusyError, UnreachableError) as error:
        asked = error.asked if isinstance(error, _BusyError) else asked
        if item.tries + 1 < PAGE_TRIES:
            put_off(item, str(error), clock, asked)
            return
        ready = Ready(item, told, f"only the summary was read: {error}")
    except GatherError as error:
        ready = Ready(item, told, f"only the summary was read: {error}")
    except DatabaseError:
        raise
    except Exception as error:
        _log.exception("item %s", item.pk)
        why = f"a mistake of ours, {type(error).__name__}: {error}"
        ready = Ready(item, told, f"only the summary was read: {why}")
    finally:
        release(host, clock, asked)
    keep([ready], clock)


def _read_elsewhere(item: Item, clock: Clock) -> bool:
    """Whether the page was read for another feed; then that is what was kept of it."""
    if item.version_id is not None:
        return False
    rows = Item.objects.filter(link=item.link, version__article__url__isnull=False)
    other = rows.exclude(pk=item.pk).order_by("-pk").first()
    if other is None:
        return False
    with writing():
        settle(item, other.version_id, 0, f"read as an item of {other.feed}", clock)
    return True


def _page(url: str, host: Host, clock: Clock) -> Article:
    """The article on a page, where robots may read it. Raises GatherError."""

    def check(address: str) -> None:
        there = host if host_name(address) == host.name else host_of(address, clock.now())
        robots_of(there, address, clock).check(address)

    try:
        check(url)
        answer = exchange(url, onward=check)
    except ValueError as error:
        if isinstance(error, GatherError):
            raise
        raise GatherError(f"{url}: not an address") from None
    return _article(answer, clock)


def _article(answer: Answer, clock: Clock) -> Article:
    later = answer.status in _LATER or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    if later:
        asked = retry_after(answer.headers, clock.now()) or timedelta(0)
        raise _BusyError(f"{answer.url}: the server answered {answer.phrase}", asked)
    if answer.status != HTTPStatus.OK:
        raise GatherError(f"{answer.url}: the server answered {answer.phrase}")
    check_not_binary(answer.data[:4096], answer.url)
    origin = Origin(answer.url, answer.url, answer.headers.media, answer.headers.charset)
    found = next(from_bytes(answer.data, origin, Context(DEFAULT, clock.now().date())), None)
    if found is None:
        raise GatherError(f"{answer.url}: no article found in the page")
    # A page may call itself by another's address, which would then take that one's place.
    return replace(found, url=without_tracking(answer.url))


def _joined(item: Item, told: Article, page: Article) -> Article:
    """The page's article, with what only the feed knows of it.

    The text of another site's page, which the link may only have led to, is the page's alone.
    """
    if is_elsewhere(item.feed, page):
        return replace(page, id=told.id, published=page.published or told.published)
    return replace(
        page,
        id=told.id,
        text=max(page.text, told.text, key=len),
        title=page.title or told.title,
        published=told.published or page.published,
        outlet=_outlet(page, told),
        byline=page.byline or told.byline,
    )


def _outlet(page: Article, told: Article) -> str | None:
    """Who published it: a page that names nobody has its host for a name, the feed a better one."""
    host = (urlsplit(page.url or "").hostname or "").removeprefix("www.")
    nameless = not page.outlet or page.outlet == host
    return told.outlet or page.outlet if nameless else page.outlet
