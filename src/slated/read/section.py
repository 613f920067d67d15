"""The season that "the season" stands for: said before it, set over it, or in the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable

from slated.claim import Event
from slated.read.events import Hit
from slated.read.page import Line, Page
from slated.read.seasons import SeasonMention, find_seasons

_SEASONAL = (Event.PREMIERE, Event.FINALE, Event.PRODUCTION_START, Event.PRODUCTION_END)
# What stands before a verb, or up to a noun: "The season was first", "The season finale".
_THE_SEASON = re.compile(
    r"\b(?:the|this) season(?:['’]s|,)?(?: (?:which|that|was|had|has|first|also|then|finally"
    r"|originally|two-hour|finale|premiere))*,? ?\Z",
    re.IGNORECASE,
)
# "Hotel is the fifth season of the anthology. It premiered".
_IT = re.compile(r"It (?:was |had |first |also )*\Z")
_IS_THE = re.compile(r"\b(?:is|was) the \Z")
_HEADING = re.compile(r"^season (\d{1,2})(?: \(\d{4}(?:[-–]\d{2,4})?\))? *$", re.MULTILINE)
_BACK = 3
"""Sentences of its paragraph in which the season was said."""
_UNDER = 4_000
"""Characters from a heading to what stands under it."""


def is_the_season(line: Line, hit: Hit) -> bool:
    """Whether what is shown or made is "the season", its number not said with it."""
    low = max(0, hit.at - 60)
    return any(_THE_SEASON.search(line.text[low:end]) for end in (hit.at, hit.at_end))


def spoken_season(page: Page, line: Line, hit: Hit) -> int | None:
    """The number of "the season" in a sentence, None where it is another's or not known."""
    if line.headline or hit.event not in _SEASONAL or _numbers(line.seasons):
        return None
    if _IT.match(line.text, 0, hit.at):
        before = _before(page, line, 1)
        return _one(s for b in before for s in b.seasons if _IS_THE.search(b.text[: s.start]))
    if not is_the_season(line, hit):
        return None
    for earlier in _before(page, line, _BACK):
        if _numbers(earlier.seasons):
            return _one(earlier.seasons)
    return _heading(page, line) or _one(find_seasons(page.whole[: page.split]))


def _before(page: Page, line: Line, reach: int) -> list[Line]:
    """The sentences before one in its paragraph, the nearest first."""
    found: list[Line] = []
    end = line.start
    for index in range(line.index - 1, max(-1, line.index - 1 - reach), -1):
        start, stop = page.spans[index]
        if start < page.split or "\n" in page.whole[stop:end]:
            break
        found.append(page.line(index))
        end = start
    return found


def _heading(page: Page, line: Line) -> int | None:
    """The season of the last heading that says nothing else."""
    at = max(page.split, line.start - _UNDER)
    found = [int(m[1]) for m in _HEADING.finditer(page.low, at, line.start)]
    return found[-1] if found else None


def _numbers(seasons: Iterable[SeasonMention]) -> set[int]:
    return {s.number for s in seasons if s.number is not None}


def _one(seasons: Iterable[SeasonMention]) -> int | None:
    """The one number among them."""
    numbers = _numbers(seasons)
    return numbers.pop() if len(numbers) == 1 else None
