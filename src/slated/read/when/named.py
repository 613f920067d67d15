"""Windows of days, months, years and weekdays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from slated.read.when.calendar import add_months
from slated.window import Window

if TYPE_CHECKING:
    from slated.read.when.anchor import Anchor
    from slated.read.when.words import TimeWords


def day(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "March 8", "June 9 last year", "the 15th of this month", "Sunday, June 17"."""
    number = words.day or 0
    if words.month is None:
        if anchor.published is None or words.shift is None:
            return None
        then = anchor.published
        return Window.day(date(*add_months(then.year, then.month, words.shift), number))
    month = words.month
    year = anchor.year_of(words)
    if year is not None:
        return Window.day(date(year, month, number))
    chosen = anchor.choose(lambda y: Window.day(date(y, month, number)))
    if words.weekday is not None:
        fitting = _on_weekday(words, anchor)
        if fitting is not None or anchor.published is not None:
            return chosen if _misnamed(fitting, chosen, anchor) else fitting
    return chosen


_JUST_OVER, _SOON, _FAR = -7, 45, 180
"""Days from the publication between which a day is meant whatever its weekday, if the weekday
would make it one so far off."""


def _misnamed(fitting: Window | None, chosen: Window | None, anchor: Anchor) -> bool:
    """Whether a weekday is wrong: "Thursday, February 21" said the day after that Wednesday."""
    then = anchor.published
    if then is None or chosen is None or chosen.first is None:
        return False
    off = abs((fitting.first - then).days) if fitting and fitting.first else _FAR
    return off >= _FAR and _JUST_OVER <= (chosen.first - then).days <= _SOON


def _on_weekday(words: TimeWords, anchor: Anchor) -> Window | None:
    """The day in the year next to the publication's in which it falls on the weekday given.

    What is to come is ahead in one of these years, or else, told in the present, just over.
    """
    year = anchor.year
    if year is None or words.month is None or words.day is None:
        return None
    past: Window | None = None
    years = (year, year + 1, year - 1) if anchor.direction != "past" else (year, year - 1)
    for candidate in years:
        try:
            then = Window.day(date(candidate, words.month, words.day))
        except ValueError:
            continue
        if then.first and then.first.weekday() == words.weekday:
            if anchor.direction != "future" or not anchor.over(then):
                return then
            past = past or then
    return past


def month(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "March", "March 2018", "last May", "the following January"."""
    number = words.month or 0
    year = anchor.year_of(words) if words.unit == "year" or words.year else None
    if year is not None:
        return Window.month(year, number)
    if words.shift is not None:
        return _shifted_month(words, anchor)
    return anchor.choose(lambda y: Window.month(y, number))


def _shifted_month(words: TimeWords, anchor: Anchor) -> Window | None:
    number, shift = words.month or 0, words.shift or 0
    if words.anchor == "near":
        near = anchor.near
        if near is None or near.first is None or near.last is None:
            return None
        later = shift > 0 and number <= near.last.month
        return Window.month(near.last.year + later, number)
    if anchor.year is None:
        return None
    if shift < 0 and anchor.published and number < anchor.published.month:
        return Window.month(anchor.year, number)
    if not shift and anchor.direction == "future" and anchor.published:
        return Window.month(anchor.year + (number < anchor.published.month - 3), number)
    return Window.month(anchor.year + shift, number)


def year(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "2018", "early 2018", "the end of 2018"."""
    return None if words.year is None else year_part(words.year, words.part)


def year_part(year: int, part: str | None) -> Window:
    """The year, or the four (or eight) months of it that the words name."""
    if part in ("early", "mid", "late"):
        return {"early": Window.early, "mid": Window.mid, "late": Window.late}[part](year)
    if part == "end":
        return Window.late(year)
    if part == "early-mid":
        return Window.between(Window.early(year), Window.mid(year))
    if part == "mid-late":
        return Window.between(Window.mid(year), Window.late(year))
    return Window.year(year)


def weekday(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "on Monday": the publication day itself where it fits, else by tense."""
    then = anchor.published
    if then is None or words.weekday is None:
        return None
    if words.day is not None:
        return _dated_weekday(words, anchor)
    back = (then.weekday() - words.weekday) % 7
    ahead = (words.weekday - then.weekday()) % 7
    if words.unit == "week":
        monday = then - timedelta(days=then.weekday() - 7 * (words.shift or 0))
        return Window.day(monday + timedelta(days=words.weekday))
    if words.shift == 1:
        # Weeks here begin on Sunday: "next Thursday" is that of the next such week.
        sunday = then - timedelta(days=(then.weekday() + 1) % 7)
        return Window.day(sunday + timedelta(days=7 + (words.weekday + 1) % 7))
    if words.shift == -1:
        return Window.day(then - timedelta(days=back or 7))
    if anchor.direction == "past" or (anchor.direction is None and back <= ahead):
        return Window.day(then - timedelta(days=back))
    return Window.day(then + timedelta(days=ahead))


def _dated_weekday(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "Friday the 13th": the nearest month in the direction where the two agree."""
    then = anchor.published
    if then is None or words.day is None:
        return None
    steps = range(0, -14, -1) if anchor.direction == "past" else range(14)
    for step in steps:
        try:
            day = date(*add_months(then.year, then.month, step), words.day)
        except ValueError:
            continue
        passed = day > then if anchor.direction == "past" else day < then
        if day.weekday() == words.weekday and not passed:
            return Window.day(day)
    return None
