"""What a feed says of itself on how often it changes, and when not to ask.

RSS 2.0 has ``ttl``, ``skipHours`` and ``skipDays`` (both by Greenwich), the syndication module
of RSS 1.0 ``sy:updatePeriod`` and ``sy:updateFrequency``. Read from the head of the feed alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

MOST = timedelta(days=7)
"""However long a feed says, it is asked again after this."""

_MOST = 100_000
"""Characters of a head that are looked at."""
_FIRST_ENTRY = re.compile(r"<(?:\w+:)?(?:item|entry)\b", re.IGNORECASE)
_TTL = re.compile(r"<ttl>\s*(\d{1,6})\s*</ttl>", re.IGNORECASE)
_PERIOD = re.compile(r"<\w+:updatePeriod>\s*(\w{1,10})\s*</", re.IGNORECASE)
_FREQUENCY = re.compile(r"<\w+:updateFrequency>\s*(\d{1,6})\s*</", re.IGNORECASE)
_HOURS = re.compile(r"<skipHours>([\s\S]{0,2000}?)</skipHours>", re.IGNORECASE)
_HOUR = re.compile(r"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_DAYS = re.compile(r"<skipDays>([\s\S]{0,1000}?)</skipDays>", re.IGNORECASE)
_DAY = re.compile(r"<day>\s*(\w{6,9})\s*</day>", re.IGNORECASE)
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(days=7),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Hints:
    """``ttl``: how long it stays as it is; ``period``: between two updates, None unsaid.

    ``hours`` (0 to 23) and ``days`` (Monday is 0), by Greenwich, are those it is not to be asked
    in; none where it names all there are.
    """

    ttl: timedelta = timedelta(0)
    period: timedelta | None = None
    hours: tuple[int, ...] = ()
    days: tuple[int, ...] = ()


NOTHING_SAID = Hints()


def hints(xml: str) -> Hints:
    """What the head of a feed says."""
    entry = _FIRST_ENTRY.search(xml)
    head = xml[: min(_MOST, entry.start() if entry else _MOST)]
    minutes = _TTL.search(head)
    hours = {int(hour) % 24 for hour in _HOUR.findall(_within(_HOURS, head)) if int(hour) <= 24}
    said = {day.lower() for day in _DAY.findall(_within(_DAYS, head))}
    days = {number for number, name in enumerate(_WEEK) if name in said}
    return Hints(
        min(MOST, timedelta(minutes=int(minutes[1]))) if minutes else timedelta(0),
        _period(head),
        tuple(sorted(hours)) if len(hours) < 24 else (),
        tuple(sorted(days)) if len(days) < len(_WEEK) else (),
    )


def _within(element: re.Pattern[str], head: str) -> str:
    found = element.search(head)
    return found[1] if found else ""


def _period(head: str) -> timedelta | None:
    period, times = _PERIOD.search(head), _FREQUENCY.search(head)
    whole = _PERIODS.get(period[1].lower()) if period else None
    return whole / max(1, int(times[1]) if times else 1) if whole else None
