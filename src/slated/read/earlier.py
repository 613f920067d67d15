"""Series named only to tell where people worked before."""

from __future__ import annotations

import re

from slated.read.mentions import TitleMention

_WORDS = ("veteran", "alum", "known for", "credits", " since ")
_REACH = 90
# "Two veterans of Alias and Lost take over", "her first series since Friends".
_BEFORE = re.compile(
    r"\b(?:(?:veterans? of|alum(?:na|nus|ni|s)? of|(?:best|also|previously) known for"
    r"|credits include)(?: [^.;:!?\n]{1,60}(?:,| and))?"
    r"|(?:first|best|biggest|only|latest|new|next|successful|major|big|notable|regular|leading)"
    r" (?:[\w-]+ )?(?:work|roles?|show|series|sitcom|job|project|part|hit) since) ['“‘\"]?\Z",
    re.IGNORECASE,
)


def without_credits(text: str, low: str, titles: list[TitleMention]) -> list[TitleMention]:
    """Mentions but those that say whose earlier work a series is; ``low``: ``text`` in lower case.

    What "the series" stands for is looked up among the rest.
    """
    if not any(word in low for word in _WORDS):
        return titles
    return [t for t in titles if not _credited(text, low, max(0, t.start - _REACH), t.start)]


def _credited(text: str, low: str, start: int, end: int) -> bool:
    # Searching costs more than looking first.
    before = low[start:end]
    told = any(word in before for word in _WORDS)
    return told and _BEFORE.search(text, start, end) is not None
