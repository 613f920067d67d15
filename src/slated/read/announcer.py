"""The network whose announcement an article lists: its dates, its renewals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from slated.claim import Claim, Event, Status
from slated.read.line import Line
from slated.read.page import Page
from slated.read.settle import folded
from slated.read.speakers import attribute

FEWEST = 3
"""Claims of one kind that make a list of them."""
SENTENCES = 6
"""How many sentences from the headline on may name who announces it."""
_ANNOUNCES = (
    r"(?: (?:has|have|also|just|officially|today|finally|(?:on )?\w+day))*"
    r" (?:announc|reveal|confirm|unveil|sets?\b)"
)
_DOES = re.compile(_ANNOUNCES, re.IGNORECASE)
_NAMELESS = re.compile(
    rf"\bthe (?:network|streamer|streaming service|channel){_ANNOUNCES}", re.IGNORECASE
)
_OF = {
    Event.PREMIERE: re.compile(
        r"(?:premiere|return|air|release|launch) ?dates?|dates for|schedule|line-?up|slate\b"
        r"|returns? of"
    ),
    Event.RENEWAL: re.compile(r"renew|pick(?:s|ing|ed)? up|pickup|returning|bring(?:s|ing)? back"),
}


def credit_announcer(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Credit the premieres or renewals of a list to the network said to announce them.

    Only where nobody else is credited, and never those of another network.
    """
    told = list(claims)
    listed = [claim.event for claim in told if _is_news(claim)]
    wanted = {event for event in _OF if listed.count(event) >= FEWEST}
    who = _announcers(page, wanted) if wanted else {}
    return [_credited(claim, who.get(claim.event)) for claim in told] if who else told


def _is_news(claim: Claim) -> bool:
    """A premiere ahead, or a renewal ahead or made: what a network announces."""
    made = claim.event is Event.RENEWAL and claim.status is Status.HAPPENED
    return claim.event in _OF and (claim.status is Status.ANNOUNCED or made)


def _credited(claim: Claim, who: str | None) -> Claim:
    if who is None or claim.speaker or not _is_news(claim):
        return claim
    if claim.platform and folded(claim.platform) != folded(who):
        return claim
    return replace(claim, speaker=who)


def _announcers(page: Page, wanted: set[Event]) -> dict[Event, str]:
    """Who announces each kind of news, by the first sentence that says so."""
    found: dict[Event, str] = {}
    for index in range(min(len(page.spans), SENTENCES)):
        line = page.line(index)
        events = [e for e in wanted if e not in found and _OF[e].search(line.low)]
        who = _announcer(page, line) if events else None
        if who:
            found.update(dict.fromkeys(events, who))
    return found


def _announcer(page: Page, line: Line) -> str | None:
    for platform in line.platforms:
        if _DOES.match(page.whole, platform.end):
            return platform.written
    if not _NAMELESS.search(line.text):
        return None
    said = attribute(page.whole, page.spans, line.index, page.people)
    return said.speaker if said else None
