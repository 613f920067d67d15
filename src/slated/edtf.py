"""EDTF text to days: the small part of ISO 8601-2 that a window can hold.

One date is a year (``2018``), a month, a day, a season (``2018-21`` spring to
``-24`` winter), a quarter (``-33`` to ``-36``) or a half (``-40``, ``-41``).
An interval is two of them, or one and ``..`` for an open end.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

# Part of the year -> first and last month; 14 is February of the next year.
PARTS: dict[int, tuple[int, int]] = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 14),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
}
SEASONS: dict[str, int] = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}

EXAMPLES = "2018, 2018-03, 2018-03-08, 2018-21 (spring), 2018-01/2018-04"
"""Texts that are dates, as an error shows them."""

Bounds = tuple[date | None, date | None]

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)


_KEPT = 16_384
"""Texts kept with their days: the news and a slate name the same few thousand over and over."""


@lru_cache(maxsize=_KEPT)
def numbers(text: str) -> tuple[int, int, int]:
    """Year, month (or season number) and day of one EDTF date, 0 where not given."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"not an EDTF date: {text!r}; such are {EXAMPLES}")
    year, month, day = match.groups()
    return int(year), int(month or 0), int(day or 0)


def _month_span(year: int, first: int, last: int) -> tuple[date, date]:
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def date_bounds(text: str) -> tuple[date, date]:
    """First and last day of one EDTF date; ValueError where there is no such date."""
    year, month, day = numbers(text)
    try:
        if len(text) == 10:
            only = date(year, month, day)
            return only, only
        if len(text) == 4:
            return date(year, 1, 1), date(year, 12, 31)
        first, last = PARTS.get(month, (month, month))
        return _month_span(year, first, last)
    except ValueError as error:
        raise ValueError(f"no such date: {text!r} ({error})") from None


@lru_cache(maxsize=_KEPT)
def bounds(text: str) -> Bounds:
    """First and last day of an EDTF date or interval, None for an open end.

    Raises ValueError for anything that is not one of the forms above, for a day
    that does not exist, and for an interval that ends before it begins.
    """
    low, slash, high = text.partition("/")
    if not slash:
        return date_bounds(text)
    if low == high == "..":
        raise ValueError("an interval open at both ends says nothing: '../..'")
    first = None if low == ".." else date_bounds(low)[0]
    last = None if high == ".." else date_bounds(high)[1]
    if first and last and last < first:
        raise ValueError(f"ends before it begins: {text!r}")
    return first, last
