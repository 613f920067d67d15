"""Who gives the news by doing it: the network that shows a trailer, sets or withholds a date."""

from __future__ import annotations

import re

from slated.claim import Event
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.platforms import PlatformMention
from slated.read.speakers import People

_HAVING = r"(?: (?:has|have|also|just|finally|officially|today|earlier|on \w+day))*"
_JOINED = r"(?: (?:and|&) [A-Z][\w&]*(?: [A-Z][\w&]*){0,3})?"
_SHOWS = re.compile(
    rf"{_JOINED}{_HAVING} (?:releas|unveil|reveal|drop|debut|shar|post|publish)\w*\b", re.IGNORECASE
)
_SHOWN_BY = re.compile(r"\b(?:released|unveiled|dropped|shared) by (?:the )?\Z", re.IGNORECASE)
_SAID_BY = re.compile(r"\b(?:confirmed|announced|revealed) by (?:the )?\Z", re.IGNORECASE)
_COMPANY = r"the (?:streaming |cable )?(network|streamer|service|platform|channel|giant)"
_NAMELESS = re.compile(
    rf"\b{_COMPANY}{_HAVING} (?:releas|unveil|drop|debut|shar|post)\w*\b"
    rf"|\b(?:released|unveiled|dropped|shared) by {_COMPANY}\b",
    re.IGNORECASE,
)
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
    by = _SHOWN_BY if hit.event is Event.TRAILER else _SAID_BY
    for one in line.platforms:
        if by.search(text, max(0, one.start - 20), one.start):
            return one
    verb = _VERBS.get(hit.event)
    if verb is None:
        return None
    near = (one for one in reversed(before) if at - one.end < _NEAR)
    return next((one for one in near if verb.match(text, one.end)), None)


def nameless_giver(line: Line, hit: Hit, people: People) -> str | None:
    """Whom "the streamer" means that drops a trailer, or by which it was dropped."""
    if hit.event is not Event.TRAILER:
        return None
    found = _NAMELESS.search(line.text)
    if found is None:
        return None
    noun = (found[1] or found[2]).lower()
    return people.company_before(line.start + found.start(), noun)


_VERBS = {Event.TRAILER: _SHOWS, Event.PREMIERE: _SETS, Event.FINALE: _SETS}
