"""Spans of time in words."""

from __future__ import annotations

from datetime import datetime, timedelta

_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"))


def ago(moment: datetime | None, now: datetime) -> str:
    """How long ago something was: "5 minutes ago"."""
    if moment is None:
        return "never"
    told = span(now - moment)
    return f"{told} ago" if told else "just now"


def ahead(moment: datetime | None, now: datetime) -> str:
    """When something will be: "in 5 minutes"."""
    if moment is None:
        return "–"
    told = span(moment - now)
    return f"in {told}" if told else "now"


def span(time: timedelta) -> str:
    """A span in its largest unit: "2 hours"; empty under a minute."""
    seconds = time.total_seconds()
    for size, name in _UNITS:
        if seconds >= size:
            number = int(seconds // size)
            return f"{number} {name}{'' if number == 1 else 's'}"
    return ""
