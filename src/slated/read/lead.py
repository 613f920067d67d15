"""The lead: the first sentences after the headline, and whether they tell more of its news."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from slated.claim import Claim, Event
from slated.read.line import Line
from slated.read.page import Page
from slated.read.settle import folded

SENTENCES = 4
"""How many sentences after the headline are its lead."""
DECIDED = (Event.ORDER, Event.RENEWAL, Event.CANCELLATION, Event.CONCLUSION, Event.DELAY)
# What a sentence says that tells more of a headline's event, not necessarily to claim it.
SPEAKS_OF = {
    event: re.compile(rf"\b(?:{words})")
    for event, words in {
        Event.ORDER: r"order|pick|green|pilot|series|develop|reviv|reboot|works",
        Event.RENEWAL: r"renew|season|return|back|pick|order|more",
        Event.CANCELLATION: r"cancel|axe|end|drop|not (?:be )?(?:return|renew|mak|pick|go)"
        r"|mov\w+ (?:on|forward)|last|no (?:more|\w+th|second|third) ",
        Event.CONCLUSION: r"end|final|last|conclu|wrap",
        Event.PREMIERE: r"premier|debut|return|launch|date|arriv|release|available|bow|drop|kick",
        Event.DELAY: r"delay|push|postpon|halt|suspend|hiatus|shut|stop",
        Event.PRODUCTION_START: r"production|film|shoot|cameras|resum",
    }.items()
}


def lead(page: Page) -> Iterable[Line]:
    """The sentences of an article's lead."""
    first = bisect_right(page.starts, page.split - 1)
    return map(page.line, range(first, min(first + SENTENCES, len(page.spans))))


def alone(claim: Claim, *lines: Line) -> bool:
    """Whether sentences name no series but the claim's, in full or for short."""
    name = folded(claim.title)
    told = {folded(t.title) for line in lines for t in line.titles}
    return all(one in name or name in one for one in told)
