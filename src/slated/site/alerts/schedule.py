"""When a person is told: pure sums with the clock of their time zone.

Hours are those on the wall. One that the clocks skip in spring is the hour after it, one that
they show twice in autumn is the first of the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """A person's clock: ``pace`` is "once", "daily" or "weekly", Monday is ``weekday`` 0."""

    zone: ZoneInfo
    pace: str = "once"
    hour: int = 9
    weekday: int = 4
    quiet_from: int | None = None
    quiet_to: int | None = None


def zone(name: str) -> ZoneInfo:
    """The time zone of that IANA name, UTC where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def due(hours: Hours, now: datetime, day: date | None = None) -> datetime:
    """When to tell of what is new ``now``; of what comes out on ``day``, not before its morning.

    At once, or with the next digest; never in quiet hours.
    """
    if hours.pace == "once":
        morning = at(hours, day, hours.hour) if day else now
        return held_back(hours, max(now, morning))
    since = max(now, at(hours, day, 0)) if day else now
    return held_back(hours, next_digest(hours, since))


def next_digest(hours: Hours, now: datetime) -> datetime:
    """The next hour of a digest, never ``now`` itself."""
    today = now.astimezone(hours.zone).date()
    for number in range(-1, 9):
        day = today + number * DAY
        slot = at(hours, day, hours.hour)
        if slot > now and (hours.pace != "weekly" or day.weekday() == hours.weekday):
            return slot
    raise AssertionError("a week has every weekday")


def held_back(hours: Hours, moment: datetime) -> datetime:
    """The moment itself or, where it is in quiet hours, that of their end."""
    if not is_quiet(hours, moment):
        return moment
    today = moment.astimezone(hours.zone).date()
    # Where clocks skip the hour at which they end, that may be quiet itself.
    ends = (at(hours, today + number * DAY, hours.quiet_to or 0) for number in range(4))
    return next(end for end in ends if end > moment and not is_quiet(hours, end))


def is_quiet(hours: Hours, moment: datetime) -> bool:
    """Whether a moment is in quiet hours, which may run through midnight."""
    first, last = hours.quiet_from, hours.quiet_to
    if first is None or last is None or first == last:
        return False
    hour = moment.astimezone(hours.zone).hour
    return first <= hour < last if first < last else hour >= first or hour < last


def at(hours: Hours, day: date, hour: int) -> datetime:
    """The moment, in UTC, at which it is ``hour`` o'clock there on a day."""
    return datetime.combine(day, time(hour), hours.zone).astimezone(UTC)
