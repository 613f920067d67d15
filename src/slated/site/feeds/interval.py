"""When a feed is asked again. Pure.

A check that brings news halves the interval, one that brings none makes it half as long again;
so it settles where about three checks in eight bring news. It stays between 10 minutes and a day.
A server that wants to be asked less often (Retry-After, Cache-Control, ttl) is heeded up to a
week, and hours and days that a feed wants to skip are. How often a feed says it is updated is
where its interval begins, no bound: the commonest program writes "hourly" into every feed. After
failures the pause doubles each time, from 5 minutes to a day, and is never under the
interval; after ``MOST_FAILURES`` in a row the feed is parked.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from slated.site.work.leases import wait_after

FIRST = timedelta(minutes=30)
SHORTEST, LONGEST = timedelta(minutes=10), timedelta(days=1)
WITH_NEWS, WITHOUT = 0.5, 1.5
FIRST_FAILURE = timedelta(minutes=5)
MOST_FAILURES = 12
MOST_ASKED = timedelta(days=7)


def first_interval(period: timedelta | None) -> timedelta:
    """The interval of a feed that says it is updated so often; None where it does not say."""
    return min(LONGEST, max(SHORTEST, period)) if period else FIRST


def next_interval(every: timedelta, news: bool) -> timedelta:
    """The interval after a check that did or did not bring news."""
    return min(LONGEST, max(SHORTEST, every * (WITH_NEWS if news else WITHOUT)))


def wait(every: timedelta, asked: timedelta) -> timedelta:
    """The pause after a check that went well; ``asked``: the longest the server asks for."""
    return max(every, min(MOST_ASKED, asked))


def not_skipped(due: datetime, hours: Collection[int], days: Collection[int]) -> datetime:
    """The first moment from ``due``, by Greenwich, in none of these hours and days."""
    found = due
    for _ in range(7 * 24):
        if found.weekday() not in days and found.hour not in hours:
            return found
        found = found.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return due


def wait_failed(every: timedelta, failures: int, asked: timedelta) -> timedelta:
    """The pause after so many failures in a row."""
    least = min(every, LONGEST)
    return max(least, wait_after(failures, FIRST_FAILURE, LONGEST), min(MOST_ASKED, asked))
