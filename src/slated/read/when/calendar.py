"""Days reckoned on the calendar: months added, holidays, weekdays."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from slated.read.when.names import (
    AFTER_THANKSGIVING,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    MOVING_HOLIDAYS,
)


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month ``count`` months on."""
    index = year * 12 + month - 1 + count
    return index // 12, index % 12 + 1


def shift_day(day: date, unit: str, count: int) -> date:
    """The day ``count`` units on; the 31st becomes the last of a shorter month."""
    if unit in ("month", "year"):
        year, month = add_months(day.year, day.month, count * (12 if unit == "year" else 1))
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (Spencer Jones, General Astronomy, 1922)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    moon -= (golden + 11 * moon) // 319
    to_sunday = (2 * (century % 4) + 2 * (rest // 4) - rest % 4 - moon + 32) % 7
    month = (moon + to_sunday + 90) // 25
    return date(year, month, (moon + to_sunday + month + 19) % 32)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month, the last for -1."""
    if nth < 0:
        end = date(year, month, monthrange(year, month)[1])
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def holiday(name: str, year: int) -> date:
    """The day a holiday falls on; KeyError for a name not in the tables."""
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    if name in MOVING_HOLIDAYS:
        return nth_weekday(year, *MOVING_HOLIDAYS[name])
    if name in AFTER_THANKSGIVING:
        return holiday("thanksgiving", year) + timedelta(days=AFTER_THANKSGIVING[name])
    return easter(year) + timedelta(days=EASTER_HOLIDAYS[name])
