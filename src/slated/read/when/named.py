"""Windows of times that have a name: days, months, years, weekdays, seasons, holidays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from slated.read.when.calendar import add_months
from slated.read.when.calendar import holiday as holiday_of
from slated.read.when.names import HOLIDAY_SEASON
from slated.window import Window

if TYPE_CHECKING:
    from slated.read.when.anchor import Anchor
    from slated.read.when.words import TimeWords
    from slated.window import SeasonName

_SEASON_STARTS = {"spring": 3, "summer": 6, "fall": 9, "winter": 12}


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
    if words.weekday is not None:
        fitting = _on_weekday(words, anchor)
        if fitting is not None:
            return fitting
    return anchor.choose(lambda y: Window.day(date(y, month, number)))


def _on_weekday(words: TimeWords, anchor: Anchor) -> Window | None:
    """The year next to the publication's in which the day falls on the weekday given."""
    year = anchor.year
    if year is None or words.month is None or words.day is None:
        return None
    years = (year, year + 1, year - 1) if anchor.direction != "past" else (year, year - 1)
    for candidate in years:
        try:
            then = date(candidate, words.month, words.day)
        except ValueError:
            continue
        if then.weekday() == words.weekday:
            return Window.day(then)
    return None


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


def season(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "fall 2018", "this summer", "next spring", "in the fall"."""
    name: SeasonName = words.name  # type: ignore[assignment]
    year = anchor.year_of(words) if words.unit == "year" or words.year else None
    if year is not None:
        return Window.season(year, name)
    if words.shift is None:
        return anchor.choose(lambda y: Window.season(y, name))
    return _shifted_season(words, anchor, name)


def _shifted_season(words: TimeWords, anchor: Anchor, name: SeasonName) -> Window | None:
    shift = words.shift or 0
    if words.anchor == "near":
        near = anchor.near
        if near is None or near.last is None:
            return None
        later = shift > 0 and near.last.month >= _SEASON_STARTS[name]
        return Window.season(near.last.year + later, name)
    year, then = anchor.year, anchor.published
    if year is None:
        return None
    if then is None:
        return Window.season(year + shift, name)
    # In January and February the winter under way is the one named after last year.
    year -= name == "winter" and then.month <= 2
    if shift < 0:
        over = Window.season(year, name)
        return over if over.last and over.last < then else Window.season(year - 1, name)
    return Window.season(year + shift, name)


def quarter(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "Q1 2018", "the fourth quarter"."""
    number = words.number or 0
    year = anchor.year_of(words)
    if year is not None:
        return Window.quarter(year, number)
    return anchor.choose(lambda y: Window.quarter(y, number))


def half(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "the second half of 2019"."""
    number = words.number or 0
    year = anchor.year_of(words)
    if year is not None:
        return Window.half(year, number)
    return anchor.choose(lambda y: Window.half(y, number))


def decade(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "the 1990s"; "early 2000s" is the first four years."""
    first = words.year or 0
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "end": (7, 9)}.get(
        words.part or "", (0, 9)
    )
    return Window.between(Window.year(first + low), Window.year(first + high))


def tv_season(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "the 2018-19 season", "next TV season"; a new one begins in September."""
    if words.year is not None:
        return Window.tv_season(words.year)
    then = anchor.published
    if then is None:
        return None
    return Window.tv_season(then.year - (then.month < 6) + (words.shift or 0))


def holiday(words: TimeWords, anchor: Anchor) -> Window | None:
    """ "Christmas Day", "Halloween 2018", "next Thanksgiving"."""
    name = words.name or ""

    def build(year: int) -> Window:
        if name in HOLIDAY_SEASON:
            return Window.between(Window.month(year, 11), Window.month(year, 12))
        return Window.day(holiday_of(name, year))

    year = anchor.year_of(words)
    return build(year) if year is not None else anchor.choose(build)
