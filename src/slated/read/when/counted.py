"""Windows counted in days, weeks, months or years from another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from slated.read.when.calendar import add_months, shift_day
from slated.read.when.named import year_part
from slated.window import Window

if TYPE_CHECKING:
    from slated.read.when.anchor import Anchor
    from slated.read.when.words import TimeWords


def today(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "tonight", "tomorrow", "last night"."""
    if anchor.published is None or words.shift is None:
        return None
    return Window.day(anchor.published + timedelta(days=words.shift))


def unit(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "next week", "this year", "the following month", "the end of the year"."""
    shift = words.shift or 0
    if words.anchor == "near":
        return _beside(words, anchor, shift)
    if words.unit == "year":
        return None if anchor.year is None else year_part(anchor.year + shift, words.part)
    then = anchor.published
    if then is None:
        return None
    if words.unit == "week":
        return _week(words, then, shift)
    if words.unit == "weekend":
        return _weekend(words, anchor, then)
    return _around(then, words.unit or "", shift)


def _around(then: date, unit: str, shift: int) -> Window | None:
    """The calendar period of that unit around a day, ``shift`` periods on."""
    if unit == "month":
        return Window.month(*add_months(then.year, then.month, shift))
    if unit == "year":
        return Window.year(then.year + shift)
    if unit == "quarter":
        year, month = add_months(then.year, then.month, 3 * shift)
        return Window.quarter(year, (month - 1) // 3 + 1)
    if unit == "decade":
        first = then.year // 10 * 10 + 10 * shift
        return Window.between(Window.year(first), Window.year(first + 9))
    if unit == "week":
        monday = then - timedelta(days=then.weekday() - 7 * shift)
        return Window.between(monday, monday + timedelta(days=6))
    return None


def _beside(words: TimeWords, anchor: Anchor, shift: int) -> Window | None:
    """ "That month" and "the following year" count from the date beside them."""
    near = anchor.near
    if near is None or near.last is None or near.days is None:
        return None
    longest = {"week": 7, "month": 31, "year": 366}.get(words.unit or "", 0)
    if near.days > longest:
        return None
    if words.unit == "year":
        return year_part(near.last.year + shift, words.part)
    return _around(near.last, words.unit or "", shift)


def _week(words: TimeWords, then: date, shift: int) -> Window:
    """Weeks run from Monday; earlier this week ends, later this week begins, today."""
    monday = then - timedelta(days=then.weekday() - 7 * shift)
    sunday = monday + timedelta(days=6)
    if shift == 0 and words.part == "earlier":
        return Window.between(monday, then)
    if shift == 0 and words.part == "later":
        return Window.between(then, sunday)
    return Window.between(monday, sunday)


def _weekend(words: TimeWords, anchor: Anchor, then: date) -> Window:
    """Saturday and Sunday; until Wednesday "over the weekend" in the past is the last one."""
    saturday = then + timedelta(days=5 - then.weekday())
    shift = words.shift or 0
    if shift == 0 and anchor.direction == "past" and then.weekday() < 5:
        shift = -1
    saturday += timedelta(days=7 * shift)
    return Window.between(saturday, saturday + timedelta(days=1))


def ago(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "Three weeks ago", "in two months", "ten years ago today".

    The unit sets the precision: years give a year, months a month, weeks a week.
    """
    then, count, unit = anchor.published, words.shift or 0, words.unit or ""
    if words.exact == "in" and (anchor.direction == "past" or words.vague):
        return None
    if then is None:
        year = anchor.near_year
        return Window.year(year + count) if year is not None and unit == "year" else None
    exact = None if words.exact == "in" else words.exact
    if words.vague:
        return _vague(shift_day(then, unit, count), unit)
    there = shift_day(then, unit, count)
    if (exact or unit) == "day":
        return Window.day(there)
    return _around(there, exact or unit, 0)


def _vague(there: date, unit: str) -> Window | None:
    """A few days or weeks ago is some time in that month; a few years is no date."""
    if unit in ("day", "week"):
        return Window.month(there.year, there.month)
    return None


def later(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "A year later", "two weeks after": no finer than the date they count from."""
    if words.anchor == "published":
        exact = "day" if words.unit == "week" else words.exact
        return ago(replace(words, shift=-(words.shift or 0), exact=exact), anchor)
    near, unit, count = anchor.near, words.unit or "", words.shift or 0
    if near is None or near.first is None or near.days is None or words.vague:
        return None
    there = shift_day(near.first, unit, count)
    if unit in ("day", "week"):
        return Window.day(there) if near.days == 1 else None
    if near.days > (31 if unit == "month" else 366):
        return None
    return _around(there, unit, 0)
