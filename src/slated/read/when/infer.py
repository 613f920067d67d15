"""The year of an article that bears no date, from what it says itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slated.read.when.words import TimeWords

# Two or three sentences: further apart, "next year" and "2018" need not be the same year.
_REACH = 400


def infer_year(times: Sequence[TimeWords], headline: int = 0) -> Window | None:
    """The article's own year: where "next year" has a number, else that of its headline.

    ``headline`` is where the headline ends: the one year it names is the article's.

    The number must be the latest year the text names, and stand close by, since
    "next year" is ahead of everything an article looks back on. Pairs that
    disagree give None.
    """
    named = [(words.start, words.year) for words in times if words.year and words.kind in _NAMING]
    if not named:
        return None
    latest = max(year for _, year in named)
    found = {
        latest - words.shift
        for words in times
        if words.kind == "unit"
        and words.unit == "year"
        and words.shift == 1
        and words.anchor is None
        and any(year == latest and abs(at - words.start) <= _REACH for at, year in named)
    }
    if not found:
        found = {w.year for w in times if w.year and w.start < headline and w.kind in _OPEN}
    return Window.year(found.pop()) if len(found) == 1 else None


_OPEN = frozenset({"year", "season"})
_NAMING = frozenset({"day", "month", "year", "season", "quarter", "half"})
