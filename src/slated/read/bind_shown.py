"""Which time words tell when a trailer came out."""

from __future__ import annotations

import re

from slated.read.events import Hit
from slated.read.line import Line
from slated.read.when import TimeWords

# "On Monday, the first trailer for the new season of X was released".
_CAME_OUT = re.compile(
    r"[^,.;]{0,80}? (?:(?:was|were|has been) (?:\w+ly )?(?:released|unveiled|dropped|shared|posted)"
    r"|released|debuted|dropped|arrived|came out|went online)\b",
    re.IGNORECASE,
)
_SHOWN = re.compile(r"\b(?:unveiled|released|dropped|shared|posted|debuted)\b", re.IGNORECASE)
# "The trailer for X debuted at Comic-Con on July 22", "was shown to fans last week".
_OUT = re.compile(
    r"(?: (?:for|of|from) [^.;:,]{2,60}?)?(?:,['’”\"]? which)?['’”\"]?"
    r" (?:(?:was|were|has|have|first|been|finally|also) )*(?:released|unveiled|dropped|shared"
    r"|posted|debuted|premiered|arrived|landed|launched|shown|screened|came out|went online)"
    r"(?: (?:at|during|to|by|fans|online|the|on(?= (?-i:[A-Z])\w+ )|(?-i:[A-Z])[\w’'.-]*))*"
    r"(?: (?:on|in))? \Z",
    re.IGNORECASE,
)
_LATELY = re.compile(
    r"(?:late |earlier |over )?(?:last|this past|the past) |earlier |yesterday", re.I
)


def out_on_opening_day(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether a sentence opens with the day that a trailer came out, as told behind it."""
    if words.start >= 4 or words.end > hit.start:
        return False
    return _CAME_OUT.match(line.text, hit.at_end) is not None


def out_on(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words right behind tell when a trailer came out: "was shown in July"."""
    return _OUT.fullmatch(line.text, hit.at_end, words.start) is not None


def shown_on(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words date a trailer that is shown: "unveiled the trailer for X on 20th March".

    No more stands between than what it is a trailer for.
    """
    before = line.text[: words.start]
    day = words.kind in ("day", "weekday") and before.endswith(" on ")
    month = words.kind == "month" and before.endswith(" in ")
    if not (day or month or _LATELY.match(words.text)):
        return False
    return _SHOWN.search(line.text, max(0, hit.start - 40), hit.start) is not None
