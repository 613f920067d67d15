"""Check one feed: ask its server, write down what is new of it, say when to ask again."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from django.db import DatabaseError, transaction

from slated.gather.conditional import fresh_for, marks, retry_after, unless_same
from slated.gather.context import Context, Origin
from slated.gather.entries import Entries, entries
from slated.gather.errors import GatherError
from slated.gather.exchange import Answer, exchange
from slated.gather.limits import DEFAULT
from slated.site.feeds.addresses import digest, digest_of
from slated.site.feeds.hinted import packed, unpacked
from slated.site.feeds.hosts import host_of, release
from slated.site.feeds.interval import (
    MOST_FAILURES,
    first_interval,
    next_interval,
    not_skipped,
    wait,
    wait_failed,
)
from slated.site.feeds.models import Feed
from slated.site.feeds.sorting import sort_in
from slated.site.news.marks import storable
from slated.site.work.clock import Clock

_log = logging.getLogger("slated.work")
_UNCHANGED = (HTTPStatus.OK, HTTPStatus.NOT_MODIFIED)


def check(feed: Feed, clock: Clock) -> None:
    """Check a feed that this worker holds, and its host with it."""
    asked = timedelta(0)
    try:
        answer = exchange(feed.url, headers=unless_same(feed.etag, feed.modified))
        asked = retry_after(answer.headers, clock.now()) or asked
        _take(feed, answer, clock)
    except GatherError as error:
        _failed(feed, str(error), clock.now(), asked)
    except DatabaseError:
        # The database's trouble, not the feed's: the lease runs out, then it is checked again.
        raise
    except Exception as error:
        _log.exception("feed %s", feed.url)
        _failed(feed, f"a mistake of ours, {type(error).__name__}: {error}", clock.now(), asked)
    finally:
        release(feed.host, clock, asked)


def _take(feed: Feed, answer: Answer, clock: Clock) -> None:
    """Write down what a server answered. Raises GatherError where it is no feed."""
    now = clock.now()
    if answer.status == HTTPStatus.GONE:
        _park(feed, "the server says that it is gone for good (410)", now)
        return
    if answer.status not in _UNCHANGED:
        raise GatherError(f"{answer.url}: the server answered {answer.phrase}")
    read: Entries | None = None
    sign = feed.digest
    if answer.status == HTTPStatus.OK:
        sign = digest_of(answer.data)
        read = None if sign == feed.digest else _read(answer, now)
    with transaction.atomic():
        if answer.moved and not _move(feed, answer.moved, now):
            return
        if not Feed.objects.filter(pk=feed.pk, token=feed.token).exists():
            return
        found = sort_in(feed, read, now) if read else 0
        fields = _succeeded(feed, answer, read, found, now)
        Feed.objects.filter(pk=feed.pk, token=feed.token).update(**fields, digest=sign)
    _log.info("feed %s: %s", feed.url, f"{found} new" if read else "unchanged")


def _read(answer: Answer, now: datetime) -> Entries:
    headers = answer.headers
    origin = Origin(answer.url, answer.url, headers.media, headers.charset)
    # That a feed was cut off needs no line in the log each time.
    return entries(answer.data, origin, Context(DEFAULT, now.date(), _log.debug))


def _succeeded(
    feed: Feed, answer: Answer, read: Entries | None, found: int, now: datetime
) -> dict[str, Any]:
    """The columns after a check that went well."""
    # One that is unchanged is not read: what it said the last time holds.
    said = read.hints if read else unpacked(feed.hints)
    first = feed.succeeded is None and said.period
    before = first_interval(said.period) if first else timedelta(seconds=feed.every)
    every = next_interval(before, bool(found))
    asked = max(
        retry_after(answer.headers, now) or timedelta(0), fresh_for(answer.headers), said.ttl
    )
    due = not_skipped(now + wait(every, asked), said.hours, said.days)
    fields: dict[str, Any] = _asked(feed, now)
    fields |= {"every": every.total_seconds(), "due": due, "hints": packed(said)}
    fields |= {"succeeded": now, "failures": 0, "error": ""}
    if answer.status == HTTPStatus.OK:
        fields["etag"], fields["modified"] = marks(answer.headers)
    if found:
        fields["news"] = now
    if read:
        fields["kind"] = read.kind
        fields["title"] = storable(read.title) or feed.title
    return fields


def _asked(feed: Feed, now: datetime) -> dict[str, Any]:
    """The columns after every check."""
    return {"checked": now, "checks": feed.checks + 1, "leased": None, "token": ""}


def _failed(feed: Feed, error: str, now: datetime, asked: timedelta) -> None:
    """Ask again later, ever later, and in the end not any more."""
    failures = feed.failures + 1
    if failures >= MOST_FAILURES:
        _park(feed, f"it failed {failures} times in a row, last: {error}", now)
        return
    due = now + wait_failed(timedelta(seconds=feed.every), failures, asked)
    held = Feed.objects.filter(pk=feed.pk, token=feed.token)
    held.update(**_asked(feed, now), failures=failures, error=storable(error), due=due)
    _log.warning("feed %s: %s", feed.url, error)


def _park(feed: Feed, why: str, now: datetime) -> None:
    held = Feed.objects.filter(pk=feed.pk, token=feed.token)
    held.filter(state=Feed.State.FOLLOWED).update(state=Feed.State.PARKED, why=storable(why))
    held.update(**_asked(feed, now), failures=feed.failures + 1, error=storable(why))
    _log.warning("feed %s is parked: %s", feed.url, why)


def _move(feed: Feed, url: str, now: datetime) -> bool:
    """Let a feed have the address it moved to for good; False where that is followed already."""
    held = Feed.objects.filter(pk=feed.pk, token=feed.token)
    if Feed.objects.filter(key=digest(url)).exclude(pk=feed.pk).exists():
        _park(feed, f"it has moved to {url}, which is followed already", now)
        return False
    held.update(url=storable(url), key=digest(url), host=host_of(url, now))
    _log.info("feed %s has moved to %s", feed.url, url)
    return True
