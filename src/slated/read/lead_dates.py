"""The day of a headline's news, where the lead gives it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from slated.claim import Claim, Event, Status
from slated.read.bind_told import told_times
from slated.read.lead import DECIDED, SPEAKS_OF, alone, lead
from slated.read.line import Line
from slated.read.page import Page
from slated.read.when import Direction, TimeWords, ground
from slated.window import Window

FRESH = 30
"""Days within which what a headline reports took place."""
_DAYS = ("day", "weekday", "today")
_SHOWN = {
    event: re.compile(rf"(?:['’]s)? (?:[\w'’-]+ ){{0,3}}{noun}\b")
    for event, noun in ((Event.PREMIERE, "premiere"), (Event.FINALE, "finale"))
}
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
    for line in lead(page):
        if not alone(claim, line):
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
        if claim.event in DECIDED:
            return _told
        return _shown if claim.event in _SHOWN else None
    return _set if claim.event is Event.PREMIERE and claim.rule == "premiere.date-set" else None


def _told(line: Line, event: Event) -> list[TimeWords]:
    """ "The network announced the renewal Friday"."""
    of_it = _RENEWS if event is Event.RENEWAL else SPEAKS_OF[event]
    tells = of_it.search(line.low) or _NEWS.search(line.low)
    return told_times(line, event) if tells else []


def _shown(line: Line, event: Event) -> list[TimeWords]:
    """ "Sunday night's season finale"."""
    noun = _SHOWN[event]
    return [w for w in line.times if w.kind in _DAYS and noun.match(line.text, w.end)]


def _set(line: Line, event: Event) -> list[TimeWords]:
    """ "It arrives on March 8"."""
    if not SPEAKS_OF[event].search(line.low):
        return []
    return [w for w in line.times if w.kind in ("day", "month")][:1]
