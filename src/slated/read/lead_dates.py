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
_WEEK = 7
_DATE_RULES = ("premiere.date-set", "premiere.date-told")
_DAYS = ("day", "weekday", "today")
_SHOWN = {
    event: re.compile(rf"(?:['’]s)? (?:[\w'’-]+ ){{0,3}}{noun}\b")
    for event, noun in ((Event.PREMIERE, "premiere"), (Event.FINALE, "finale"))
}
# Stricter than what credits one: "season 3 premieres April 19, FX said" tells of no renewal.
_RENEWS = re.compile(
    r"\b(?:renew|pick|more episodes|(?:new|another|second|third|\w+th|sophomore) season)"
)
# "On Saturday, revealing the trailer", "the trailer, released Friday".
_OUT = "reveal|releas|unveil|dropp|debut|shar|post|tweet"
_OUT_AFTER = re.compile(
    rf",? (?:[A-Z][\w&.+]*(?: [A-Z][\w&.]*){{0,2}} )?(?:has )?(?:{_OUT})(?:ed|ing)\b"
)
_OUT_BEFORE = re.compile(
    rf"\b(?:{_OUT})ed (?:(?:early|late|on|online|the (?:\w+ ){{0,3}}trailer) ){{0,2}}\Z"
)
_CLIP = re.compile(r"\b(?:trailer|teaser|first look|promo|clip|poster|sneak peek)s?\b")
_NEWS = re.compile(
    r"\b(?:the|this|that|big|good|bad) (?:\w+ )?(?:news|announcement|pickup|decision)\b"
)


def date_from_lead(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Date a headline's news by the first sentence that says when it was, or will be.

    A premiere of which the headline names the year or the month gets its day so.
    """
    return [_dated(claim, page) if claim.evidence.field == "title" else claim for claim in claims]


def _dated(claim: Claim, page: Page) -> Claim:
    choose = _choice(claim)
    if choose is None or (claim.when and not _coarse(claim)):
        return claim
    direction: Direction = "past" if claim.status is Status.HAPPENED else "future"
    for line in lead(page):
        if not alone(claim, line):
            continue
        for words in choose(line, claim.event):
            when = ground(words, page.article.published, direction, page.own_year)
            if claim.when and not (when and claim.when.contains(when)):
                continue
            if when and not _stale(claim, when, page):
                return replace(claim, when=when, when_text=words.text)
    return claim


def _coarse(claim: Claim) -> bool:
    """Whether a premiere is dated by a month or more, of which the text may name the day."""
    when = claim.when
    if claim.event is not Event.PREMIERE or claim.status is not Status.ANNOUNCED or not when:
        return False
    return (
        when.first is not None and when.last is not None and (when.last - when.first).days > _WEEK
    )


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
        if claim.event is Event.TRAILER:
            return _out
        return _shown if claim.event in _SHOWN else None
    dated = claim.rule in _DATE_RULES or claim.when is not None
    return _set if claim.event is Event.PREMIERE and dated else None


def _told(line: Line, event: Event) -> list[TimeWords]:
    """ "The network announced the renewal Friday"."""
    of_it = _RENEWS if event is Event.RENEWAL else SPEAKS_OF[event]
    tells = of_it.search(line.low) or _NEWS.search(line.low)
    return told_times(line, event) if tells else []


def _shown(line: Line, event: Event) -> list[TimeWords]:
    """ "Sunday night's season finale"."""
    noun = _SHOWN[event]
    return [w for w in line.times if w.kind in _DAYS and noun.match(line.text, w.end)]


def _out(line: Line, event: Event) -> list[TimeWords]:
    """ "HBO released the trailer on Sunday"."""
    if not _CLIP.search(line.low):
        return []
    return [
        w
        for w in line.times
        if w.kind in _DAYS
        and (
            _OUT_AFTER.match(line.text, w.end)
            or _OUT_BEFORE.search(line.text, max(0, w.start - 60), w.start)
        )
    ]


def _set(line: Line, event: Event) -> list[TimeWords]:
    """ "It arrives on March 8"."""
    if not SPEAKS_OF[event].search(line.low):
        return []
    return [w for w in line.times if w.kind in ("day", "month")][:1]
