"""What is done each night."""

from __future__ import annotations

from datetime import datetime


def snapshot(now: datetime) -> str:
    """Keep the day's rankings, as ``slated snapshot`` does."""
    from slated.site.ratings.snapshot import take

    taken = take(now.date())
    return f"{len(taken)} lists, {sum(one.ranked for one in taken)} places"
