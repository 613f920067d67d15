"""Which time words date a hit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from slated.claim import Event, Status
from slated.read.bind_other import TOLD
from slated.read.bind_told import UNDATED, decided
from slated.read.clauses import (
    dates_telling,
    finer,
    in_leading_clause,
    in_side_clause,
    long_before,
)
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.span import apart
from slated.read.when import TimeWords

FAR = 1_000


def time_of(line: Line, hit: Hit, others: Sequence[Hit]) -> TimeWords | None:
    """The time words that date a hit, None where those in the sentence date something else."""
    ahead = hit.event is Event.CONCLUSION and hit.status is Status.ANNOUNCED
    if hit.event in TOLD and not (ahead and hit.row.firm):
        return decided(line, hit, others)
    best, top = None, FAR
    for words in line.times:
        if in_leading_clause(line, hit, words) or dates_else(line, hit, words):
            continue
        gap = _away(line, hit, words)
        if any(_between(hit, o, words) or _joined_on(line, hit, o, words) for o in others):
            continue
        if gap < top:
            best, top = words, gap
    return finer(line, best) if best and top < 130 else None


def dates_else(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words date nothing, a record, the telling of it, or what somebody else did."""
    if words.kind in UNDATED or of_record(line, words) or long_before(line, hit, words):
        return True
    if hit.event in TOLD:
        return False
    return dates_telling(line, hit, words) or in_side_clause(line, hit, words)


def _between(hit: Hit, other: Hit, words: TimeWords) -> bool:
    """Whether another dated event stands between a hit and time words, and so owns them."""
    if other.event in TOLD or other.event == hit.event:
        return False
    if words.start >= hit.at_end:
        return hit.at_end <= other.at and other.at_end <= words.start
    return words.end <= other.at and other.at_end <= hit.at


def owned(hit: Hit, others: Sequence[Hit], words: TimeWords) -> bool:
    """Whether another event's verb right before time words owns them: "ended; X began in May"."""
    if hit.event in TOLD or not hit.row.dated:
        return False
    return any(
        other.row.firm
        and 0 <= words.start - other.at_end <= _RIGHT_BEHIND
        and _between(hit, other, words)
        for other in others
    )


def _joined_on(line: Line, hit: Hit, other: Hit, words: TimeWords) -> bool:
    """Whether time words date what is told before them: "premiered in May and ended"."""
    if not other.at_end <= words.start or words.start - other.at_end > _BEHIND:
        return False
    return words.end <= hit.at and _AND.match(line.text, words.end, hit.at) is not None


_AND = re.compile(r",? (?:and|but)\b")
_BEHIND = 60
_RIGHT_BEHIND = len(" back on ")

# "its best ratings since 2015", "the first since last fall": when something else was.
_RECORD = re.compile(
    r"\b(?:most[\w-]*|best|highest|lowest|largest|biggest|strongest|first|worst|only|top)\b[^.;:]{0,50}\Z",
    re.IGNORECASE,
)


def of_record(line: Line, words: TimeWords) -> bool:
    """Whether time words tell how long something was not so good: "the best since 2015"."""
    since = words.text.lower().startswith("since ") or line.text[: words.start].endswith("since ")
    return since and _RECORD.search(line.text, 0, words.start) is not None


def _away(line: Line, hit: Hit, words: TimeWords) -> int:
    if words.start >= hit.at_end:
        return apart(line, hit.at, hit.at_end, words.start, words.end)
    if words.end <= hit.at:
        return apart(line, hit.at, hit.at_end, words.start, words.end) + 8
    return 0
