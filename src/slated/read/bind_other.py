"""Time words that another event of the same sentence owns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from slated.claim import Event
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.when import TimeWords

_BEFORE = 28
_ALSO = re.compile(r" (?:also |had |has |finally )?")
DECISIONS = frozenset({Event.RENEWAL, Event.CANCELLATION, Event.ORDER, Event.CONCLUSION})
TOLD = DECISIONS | {Event.TRAILER, Event.DELAY}
"""Events whose date is the day they were told, which may stand far off."""


def of_another(line: Line, hit: Hit, others: Sequence[Hit], words: TimeWords) -> bool:
    """Whether time words are told of another event than a decision, by a verb nearer to them.

    "Was renewed and comes back in November", "was renewed in February, and its spin-off got a
    second season", "renewed it in May, and in September cancelled it".
    """
    for other in others:
        if other is hit or not other.row.firm:
            continue
        if words.start - _BEFORE <= other.at < words.end <= hit.at:
            return True
        if other.event is hit.event or hit.at_end > words.start:
            continue
        between = hit.at_end <= other.at < words.start and other.event not in TOLD
        if between and not comes_after(line, hit, words):
            return True
        if words.end < other.at and _ALSO.fullmatch(line.text, words.end, other.at):
            return True
    return False


def comes_after(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether a decision is told to come after what the time words date."""
    return " after " in line.text[hit.at_end : words.start]


# "Renewed in March", told in December.
_THEN = re.compile(r" (?:back )?(?:in|on) ")


def then(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words stand right behind the verb of a decision."""
    return words.year is None and _THEN.fullmatch(line.text, hit.at_end, words.start) is not None
