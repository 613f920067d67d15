"""Windows of seasons of the year, quarters, halves, decades, TV seasons and holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.read.when.calendar import holiday as holiday_of
from slated.read.when.names import HOLIDAY_SEASON
from slated.window import Window

if TYPE_CHECKING:
    from slated.read.when.anchor import Anchor
    from slated.read.when.words import TimeWords
    from slated.window import SeasonName


_SEASON_STARTS = {"spring": 3, "summer": 6, "fall": 9, "winter": 12}


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
