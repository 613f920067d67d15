"""Plain English for a window: 2018-09/2018-12 reads "late 2018"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.edtf import numbers

if TYPE_CHECKING:
    from slated.window import Window

MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_PARTS = {
    21: "spring {}",
    22: "summer {}",
    23: "fall {}",
    24: "winter {}",
    33: "the first quarter of {}",
    34: "the second quarter of {}",
    35: "the third quarter of {}",
    36: "the fourth quarter of {}",
    40: "the first half of {}",
    41: "the second half of {}",
}
_THIRDS = {(1, 4): "early", (5, 8): "mid", (9, 12): "late"}


def english(window: Window | None) -> str:
    """The window in words; "no date yet" for None."""
    if window is None:
        return "no date yet"
    low, slash, high = window.edtf.partition("/")
    if not slash:
        return _date(low)
    if high == "..":
        return f"{_date(low)} or later"
    if low == "..":
        return _until(high)
    return _named(low, high) or _range(low, high)


def _date(text: str) -> str:
    year, month, day = numbers(text)
    if day:
        return f"{MONTHS[month]} {day}, {year}"
    if month in _PARTS:
        return _PARTS[month].format(year)
    return f"{MONTHS[month]} {year}" if month else str(year)


def _until(text: str) -> str:
    year, month, day = numbers(text)
    if day:
        return f"by {_date(text)}"
    return f"by the end of {year if month == 12 else _date(text)}"


def _named(low: str, high: str) -> str | None:
    """The name of an interval that has one: a third of a year, a decade, a TV season."""
    year, month, day = numbers(low)
    end_year, end_month, end_day = numbers(high)
    if day or end_day:
        return None
    if year == end_year and (month, end_month) in _THIRDS:
        return f"{_THIRDS[month, end_month]} {year}"
    if not month and not end_month and year % 10 == 0 and end_year == year + 9:
        return f"the {year}s"
    if (month, end_month, end_year) == (9, 5, year + 1):
        return f"the {years(year, end_year)} season"
    return None


def years(first: int, last: int) -> str:
    """Two years in a row, the second one short: 2018–19, but 1999–2000."""
    return f"{first}–{last % 100:02d}" if last % 100 else f"{first}–{last}"


def _range(low: str, high: str) -> str:
    """An interval without a name, saying month and year once where they are the same."""
    year, month, day = numbers(low)
    end_year, end_month, end_day = numbers(high)
    same_year = year == end_year and 0 < month <= 12 and 0 < end_month <= 12
    if not same_year or bool(day) != bool(end_day):
        return f"{_date(low)} to {_date(high)}"
    if not day:
        return f"{MONTHS[month]} to {MONTHS[end_month]} {year}"
    end = str(end_day) if month == end_month else f"{MONTHS[end_month]} {end_day}"
    return f"{MONTHS[month]} {day} to {end}, {year}"
