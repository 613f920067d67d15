"""TIMEX3 elements in a text, to measure the grammar against TimeML corpora.

Release reading does not use this module and does not pay for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from slated.read.when.find import find_times, lower
from slated.read.when.timex_more import Span, more
from slated.read.when.timex_value import TimexType, timex_value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from slated.read.when.words import Direction, TimeWords

# Kinds whose article is not part of the TIMEX3 span: "the 2007 campaign".
_NO_ARTICLE = frozenset({"year", "month", "weekday", "day"})
_CONNECTOR = re.compile(r"\s*(?:[-–—/&]|\b(?:to|through|thru|and|or|until)\b)\s*", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|won['’]t|would|shall|due|expected|scheduled|set|plans?|planned|planning|slated|going"
    r"|through|until|by|next|starting|upcoming|beginning|begin|begins|to be|is to|are to)\b"
    r"[^.!?]{0,80}\Z"
)
_WHOLE = re.compile(r"\A(?:an?|\w+)\b.*\bago\b|\A(?:the )?day (?:after|before)")


@dataclass(frozen=True, slots=True)
class Timex:
    """One TIMEX3 element: offsets into the text and its attributes."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None


def find_timexes(text: str, published: date) -> list[Timex]:
    """The TIMEX3 elements of a text created on ``published``, left to right."""
    low = lower(text)
    spans = sorted(
        [*_from_words(text, low, published), *more(low, published)],
        key=lambda span: (span.start, -span.end),
    )
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
        elif span.start == kept[-1].start or _longer(span, kept[-1]):
            kept[-1] = max(kept[-1], span, key=lambda one: one.end - one.start)
    return [Timex(s.start, s.end, text[s.start : s.end], *s.value) for s in kept]


def _longer(one: Span, other: Span) -> bool:
    return one.end - one.start > other.end - other.start


def _from_words(text: str, low: str, published: date) -> Iterator[Span]:
    near = None
    for words in find_times(text):
        if _is_duration(words):
            continue
        for part in _pieces(words, text):
            way = _direction(part, low)
            value = timex_value(part, published, way, near)
            if value is not None:
                yield Span(_start(part, low), part.end, value)


def _is_duration(words: TimeWords) -> bool:
    """TimeML marks only the quantity of "two years later" and "in five years"."""
    if words.kind == "later":
        return True
    return words.kind == "ago" and not _WHOLE.match(words.text.lower())


def _pieces(words: TimeWords, text: str) -> list[TimeWords]:
    """A range is two elements, each with the year of the other where it has none."""
    if words.kind == "tv_season" and words.year is not None:
        years = replace(words, kind="year")
        return _split(years, replace(years, year=words.year + 1), words, text)
    if words.kind != "range" or words.low is None or words.high is None:
        return [words]
    low, high = words.low, words.high
    if low.year is None and high.year is not None:
        low = replace(low, year=high.year)
    return _split(low, high, words, text) if low.end == high.end else [low, high]


def _split(low: TimeWords, high: TimeWords, words: TimeWords, text: str) -> list[TimeWords]:
    cut = _CONNECTOR.search(text, words.core + 1, words.end)
    if cut is None:
        return []
    return [
        replace(low, start=words.core, core=words.core, end=cut.start()),
        replace(high, start=cut.end(), core=cut.end(), end=words.end),
    ]


def _start(words: TimeWords, low: str) -> int:
    if words.kind in _NO_ARTICLE and not words.part and low.startswith("the ", words.core):
        rest = words.core + 4
        return words.core if low[rest].isdigit() and words.kind == "day" else rest
    return words.core


def _direction(words: TimeWords, low: str) -> Direction:
    """Ahead where a word of the future stands before it in the sentence, else back."""
    if words.kind not in ("month", "weekday", "day", "season", "quarter", "holiday"):
        return None
    return "future" if _AHEAD.search(low, max(0, words.start - 100), words.core) else "past"
