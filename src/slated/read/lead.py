"""Who told the news, and on which day, where the lead says it apart from the claim itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace

from slated.claim import Claim, Event, Status
from slated.read.bind_time import told_times
from slated.read.line import Line
from slated.read.page import Page
from slated.read.settle import folded
from slated.read.speakers import Attribution, attribute
from slated.read.when import Direction, TimeWords, ground
from slated.window import Window

SENTENCES = 4
"""How many sentences after the headline are its lead."""
LONG = 600
"""Characters above which a text has paragraphs, whose sentences speak for each other."""
FRESH = 30
"""Days within which what a headline reports took place."""
_SETTLED = (Status.HAPPENED, Status.ANNOUNCED)
_AHEAD = (Event.PREMIERE, Event.CONCLUSION, Event.FINALE, Event.PRODUCTION_START)
# What a sentence says that tells more of a headline's event, not necessarily to claim it.
_SPEAKS_OF = {
    event: re.compile(rf"\b(?:{words})")
    for event, words in {
        Event.ORDER: r"order|pick|green|pilot|series|develop|reviv|reboot|works",
        Event.RENEWAL: r"renew|season|return|back|pick|order|more",
        Event.CANCELLATION: r"cancel|axe|end|drop|not (?:be )?return|mov\w+ (?:on|forward)|last",
        Event.CONCLUSION: r"end|final|last|conclu|wrap",
        Event.PREMIERE: r"premier|debut|return|launch|date|arriv|release|available|bow|drop|kick",
        Event.DELAY: r"delay|push|postpon|halt|suspend|hiatus|shut|stop",
        Event.PRODUCTION_START: r"production|film|shoot|cameras|resum",
    }.items()
}
_SAYING = re.compile(
    r"\b(?:announc|confirm|reveal|said|says|told|tells|according|report|tweet|shar|made|statement)"
)

_DAYS = ("day", "weekday", "today")
_SHOWN = {
    event: re.compile(rf"(?:['’]s)? (?:[\w'’-]+ ){{0,3}}{noun}\b")
    for event, noun in ((Event.PREMIERE, "premiere"), (Event.FINALE, "finale"))
}
_DECIDED = (Event.ORDER, Event.RENEWAL, Event.CANCELLATION, Event.CONCLUSION, Event.DELAY)
# Stricter than what credits one: "season 3 premieres April 19, FX said" tells of no renewal.
_RENEWS = re.compile(
    r"\b(?:renew|pick|more episodes|(?:new|another|second|third|\w+th|sophomore) season)"
)
_NEWS = re.compile(
    r"\b(?:the|this|that|big|good|bad) (?:\w+ )?(?:news|announcement|pickup|decision)\b"
)


def date_from_lead(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Date a headline's news by the first sentence that says when it was, or will be."""
    return [claim if claim.when else _dated(claim, page) for claim in claims]


def _dated(claim: Claim, page: Page) -> Claim:
    choose = _choice(claim) if claim.evidence.field == "title" else None
    if choose is None:
        return claim
    direction: Direction = "past" if claim.status is Status.HAPPENED else "future"
    for line in _lead(page):
        if not _alone(claim, line):
            continue
        for words in choose(line, claim.event):
            when = ground(words, page.article.published, direction, page.own_year)
            if when and not _stale(claim, when, page):
                return replace(claim, when=when, when_text=words.text)
    return claim


def _stale(claim: Claim, when: Window, page: Page) -> bool:
    """Whether a day is too long ago for what the headline gives as news."""
    day = page.article.published
    if claim.status is not Status.HAPPENED or day is None or when.last is None:
        return False
    return (day - when.last).days > FRESH


def _choice(claim: Claim) -> Callable[[Line, Event], list[TimeWords]] | None:
    """How the sentence's words that date a claim are found, None where it stays undated."""
    if claim.status is Status.HAPPENED:
        if claim.event in _DECIDED:
            return _told
        return _shown if claim.event in _SHOWN else None
    return _set if claim.event is Event.PREMIERE and claim.rule == "premiere.date-set" else None


def _told(line: Line, event: Event) -> list[TimeWords]:
    """ "The network announced the renewal Friday"."""
    of_it = _RENEWS if event is Event.RENEWAL else _SPEAKS_OF[event]
    tells = of_it.search(line.low) or _NEWS.search(line.low)
    return told_times(line) if tells else []


def _shown(line: Line, event: Event) -> list[TimeWords]:
    """ "Sunday night's season finale"."""
    noun = _SHOWN[event]
    return [w for w in line.times if w.kind in _DAYS and noun.match(line.text, w.end)]


def _set(line: Line, event: Event) -> list[TimeWords]:
    """ "It arrives on March 8"."""
    if not _SPEAKS_OF[event].search(line.low):
        return []
    return [w for w in line.times if w.kind in ("day", "month")][:1]


def credit_from_lead(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Credit claims that name nobody to whoever the sentences around them do.

    A headline's news is told by whom its first sentences credit with the same event; a
    sentence on what is ahead, by whom the one before it in its paragraph credits.
    """
    return [claim if claim.speaker else _credited(claim, page) for claim in claims]


def _credited(claim: Claim, page: Page) -> Claim:
    if claim.status not in _SETTLED:
        return claim
    if claim.evidence.field == "title" and claim.event in _SPEAKS_OF:
        said = _first(_lead(page), claim, page)
    elif claim.status is Status.ANNOUNCED and claim.event in _AHEAD and len(page.low) > LONG:
        said = _before(claim, page)
    else:
        said = None
    return _with(claim, said) if said else claim


def _lead(page: Page) -> Iterable[Line]:
    first = bisect_right(page.starts, page.split - 1)
    return map(page.line, range(first, min(first + SENTENCES, len(page.spans))))


def _first(lead: Iterable[Line], claim: Claim, page: Page) -> Attribution | None:
    """The first credit among sentences of no other series.

    One for the claim's event goes before one to its own platform, whatever that one tells.
    """
    own = None
    for line in lead:
        said = _said(page, line) if _alone(claim, line) else None
        if said is None:
            continue
        if _SPEAKS_OF[claim.event].search(line.low):
            return said
        if claim.platform and folded(said.speaker or "") == folded(claim.platform):
            own = own or said
    return own


def _before(claim: Claim, page: Page) -> Attribution | None:
    """The credit in the sentence before the claim's, of the same paragraph and series."""
    at = page.split + claim.evidence.start
    index = bisect_right(page.starts, at) - 1
    if index < 1 or page.starts[index - 1] < page.split:
        return None
    line, last = page.line(index), page.line(index - 1)
    if "\n" in page.whole[last.end : line.start] or not _alone(claim, line, last):
        return None
    said = _said(page, last)
    return said if said and last.start <= said.start and said.end <= last.end else None


def _alone(claim: Claim, *lines: Line) -> bool:
    """Whether sentences name no series but the claim's, in full or for short."""
    name = folded(claim.title)
    told = {folded(t.title) for line in lines for t in line.titles}
    return all(one in name or name in one for one in told)


def _said(page: Page, line: Line) -> Attribution | None:
    if not _SAYING.search(line.low):
        return None
    said = attribute(page.whole, page.spans, line.index, page.people)
    return said if said and said.speaker else None


def _with(claim: Claim, said: Attribution) -> Claim:
    return replace(
        claim,
        speaker=said.speaker,
        role=said.role,
        venue=claim.venue or said.venue,
        outlet=claim.outlet or said.outlet,
    )
