"""What ``slated work`` is told of the feeds."""

from __future__ import annotations

from slated.site.feeds.hosts import hosts_astray
from slated.site.feeds.models import Feed, Item
from slated.site.feeds.stepping import step, waiting
from slated.site.work.crew import Duty


def feeds_duty(threads: int) -> Duty:
    """Following feeds, so many at a time."""
    return Duty(step, waiting, (Feed, Item), threads, right=hosts_astray)
