"""Who gives the news by doing it: the network that shows a trailer, sets or withholds a date."""

from __future__ import annotations

import re

from slated.claim import Event
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.platforms import PlatformMention

_HAVING = r"(?: (?:has|have|also|just|finally|officially|today|earlier|on \w+day))*"
_SHOWS = re.compile(
    rf"{_HAVING} (?:releas|unveil|drop|debut|shar|post|publish)\w*\b", re.IGNORECASE
)
_SHOWN_BY = re.compile(r"\b(?:released|unveiled|dropped|shared) by (?:the )?\Z", re.IGNORECASE)
_SETS = re.compile(
    rf"{_HAVING} (?:sets?|slots|slotted|dates|dated|schedul\w+|slate[sd])\b", re.IGNORECASE
)
_NEAR = 120
"""Characters between the verb's subject and what it is about."""


def giver(text: str, line: Line, hit: Hit) -> PlatformMention | None:
    """The platform whose own act a hit tells of, in a sentence that credits nobody.

    "Netflix won't say when …" is Netflix's own silence, "HBO has released the trailer" and
    "Fox sets the date of …" are their word.
    """
    at = line.start + hit.start
    before = [p for p in line.platforms if p.start < at]
    if hit.row.name == "premiere.withheld":
        return before[-1] if before else None
    if hit.event is Event.TRAILER:
        for one in line.platforms:
            if _SHOWN_BY.search(text, max(0, one.start - 20), one.start):
                return one
    verb = _VERBS.get(hit.event)
    if verb is None:
        return None
    near = (one for one in reversed(before) if at - one.end < _NEAR)
    return next((one for one in near if verb.match(text, one.end)), None)


_VERBS = {Event.TRAILER: _SHOWS, Event.PREMIERE: _SETS, Event.FINALE: _SETS}
