"""Grounding: from time words to a window, given the publication day and the tense."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from slated.read.when import counted, named, spans
from slated.read.when.anchor import Anchor
from slated.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from slated.read.when.words import Direction, TimeWords


def ground(
    words: TimeWords,
    published: date | None,
    direction: Direction = None,
    near: Window | None = None,
) -> Window | None:
    """The window these words stand for, None where they do not give one.

    ``direction`` is "past" for what has happened, "future" for what is to come.
    ``near`` is another date of the same sentence or article: "a year later" counts
    from it, and without a publication day its year serves for "in August".
    """
    try:
        window = _resolve(words, Anchor(published, direction, near))
        window = _bounded(words, window) if window else None
    except (ValueError, OverflowError):
        return None
    return window.saying(words.text) if window else None


def _resolve(words: TimeWords, anchor: Anchor) -> Window | None:
    if words.kind == "range":
        return _range(words, anchor)
    resolve = _RESOLVE.get(words.kind)
    return resolve(words, anchor) if resolve else None


_RESOLVE: dict[str, Callable[[TimeWords, Anchor], Window | None]] = {
    "day": named.day,
    "month": named.month,
    "year": named.year,
    "weekday": named.weekday,
    "season": spans.season,
    "quarter": spans.quarter,
    "half": spans.half,
    "decade": spans.decade,
    "tv_season": spans.tv_season,
    "holiday": spans.holiday,
    "today": counted.today,
    "unit": counted.unit,
    "ago": counted.ago,
    "later": counted.later,
}


def _range(words: TimeWords, anchor: Anchor) -> Window | None:
    """Both ends; an end without a year takes it from the other one."""
    low, high = words.low, words.high
    if low is None or high is None:
        return None
    if _dated(high) and not _dated(low):
        last = _resolve(high, anchor)
        if last is None or last.first is None:
            return None
        first = _resolve(replace(low, year=last.first.year), anchor)
        if first and first.first and first.first > last.first:
            first = _resolve(replace(low, year=last.first.year - 1), anchor)
    else:
        first = _resolve(low, anchor)
        if first is None or first.first is None:
            return None
        last = _after(high, first.first) if not _dated(high) else _resolve(high, anchor)
    return Window.between(first, last) if first and last else None


def _dated(words: TimeWords) -> bool:
    return words.year is not None or words.shift is not None


def _after(words: TimeWords, day: date) -> Window | None:
    """The first such window that does not end before ``day``."""
    for year in (day.year, day.year + 1):
        window = _resolve(replace(words, year=year), Anchor(day, "future", None))
        if window and (window.last is None or window.last >= day):
            return window
    return None


def _bounded(words: TimeWords, window: Window) -> Window | None:
    if words.bound == "by":
        return Window.until(window)
    if words.bound == "before" and window.first:
        return Window.until(window) if words.part == "end" else _before(window)
    if words.bound in ("after", "floor"):
        return Window.since(window)
    return window


def _before(window: Window) -> Window | None:
    """Up to the year, month or day before the window begins."""
    if window.first is None:
        return None
    eve = window.first - timedelta(days=1)
    shape = len(window.edtf)
    if shape == 4:
        return Window.until(Window.year(eve.year))
    return Window.until(eve if shape == 10 else Window.month(eve.year, eve.month))
