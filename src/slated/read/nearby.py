"""The date that "a week later", "that fall" and "the following January" count from.

And the year of an end, where only that of the beginning is given.
"""

from __future__ import annotations

import re
from dataclasses import replace

from slated.read.line import Line
from slated.read.page import Page
from slated.read.when import Direction, TimeWords, ground
from slated.window import Window

_DATES = frozenset({"day", "month", "year", "season", "weekday", "today"})
_REACH = 2
# "Two weeks after it was cancelled", "the same year she was born": counted from what is told next.
_FROM_NEXT = re.compile(
    r"(?:after|before|prior|prior to|ahead of|following)\Z|(?:the )?same\b", re.IGNORECASE
)
_OWN = re.compile(r"\s*(?:that\b|[,.;:)]|\Z)")


def counts_back(words: TimeWords) -> bool:
    """Whether time words are counted from another date of the text."""
    return words.anchor == "near"


def near_date(page: Page, line: Line, words: TimeWords, direction: Direction) -> Window | None:
    """The date last named before ``words`` in the sentence, or just before it in the paragraph."""
    if _FROM_NEXT.search(words.text) and not _OWN.match(line.text, words.end):
        return None
    found = _last(page, line, words.start, direction)
    for index in range(line.index - 1, max(-1, line.index - 1 - _REACH), -1):
        if found is not None or page.starts[index] < page.split:
            break
        before = page.line(index)
        if "\n" in page.whole[before.end : page.starts[index + 1]]:
            break
        found = _last(page, before, before.end - before.start, direction)
    return found


# "Premiered on February 19, 2017, on HBO and concluded on April 2".
_TO_ITS_END = re.compile(
    r"[^;:]{0,80}?\band (?:\w+ )?(?:ended|concluded|finished|wrapped up"
    r"|(?:ran|aired|continued|lasted)(?: (?:through|until|till|to))?)\b[^,;:]{0,60}\Z"
)


# "Was renewed in May 2016 and returned in September": the September after.
_AND_THEN = re.compile(
    r",? (?:and|before|then) (?!(?:its|the|his|her|their|a|an) )[^,.;:]{2,50}\Z", re.IGNORECASE
)
_UNDATED_YEAR = ("day", "month")


def with_year_of_start(line: Line, words: TimeWords) -> TimeWords:
    """What ended or came next, with the year of what is told before it, or the year after."""
    if words.kind not in _UNDATED_YEAR or words.year is not None or words.shift is not None:
        return words
    for start in reversed(line.times):
        if start.end > words.start or start.kind not in _UNDATED_YEAR or start.year is None:
            continue
        span = start.end, words.start
        if not (_TO_ITS_END.match(line.text, *span) or _AND_THEN.match(line.text, *span)):
            return words
        return replace(words, year=start.year + _earlier_in_year(words, start))
    return words


def _earlier_in_year(one: TimeWords, other: TimeWords) -> bool:
    """Whether a day or month comes before another in the year."""
    low, high = one.month or 0, other.month or 0
    return low < high or (low == high and (one.day or 32) < (other.day or 0))


def _last(page: Page, line: Line, end: int, direction: Direction) -> Window | None:
    """The last date named in a sentence up to an offset of it."""
    for words in reversed(line.times):
        if words.end <= end and words.kind in _DATES and not counts_back(words):
            return ground(words, page.article.published, direction, page.own_year)
    return None
