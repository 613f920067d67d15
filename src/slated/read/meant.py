"""Which title "the series", "it" and the like stand for."""

from __future__ import annotations

import re

from slated.read.line import Line
from slated.read.mentions import TitleMention
from slated.read.page import Page
from slated.read.settle import folded

# "That mini-series", "this one": what was named last, whatever the article is about.
_POINTING = re.compile(
    r"(?:^|[.;,] )(?:that|this|the latter|those|which)\b(?! (?:season|year|week))", re.IGNORECASE
)
# "The show", "the AMC drama": a series as a whole, named before.
_SHOW = re.compile(
    r"\b(?:the|this) (?:[\w’'-]+ ){0,3}?"
    r"(?:series|show|drama|sitcom|comedy|dramedy|soap|thriller|programme?|mini-?series)\b",
    re.IGNORECASE,
)
# "She has sold a drama and starts shooting": a series that nobody named yet.
_NEW_ONE = re.compile(
    r"(?<!is )(?<!was )(?<!be )(?<!as )\b(?:an?|another|untitled) (?:[\w’'-]+ ){0,3}?"
    r"(?:series|drama|sitcom|comedy|pilot|show)\b(?!['’])"
)
SURE = 0.8
"""Strength from which a paragraph's one title is what its "show" is."""
FAR, PARAGRAPH = 15, 2_000
"""Sentences back to which a title is looked for, where the article names none more than once,
and characters back to which its paragraph begins."""


def meant(page: Page, line: Line, at: int) -> list[TitleMention]:
    """The title that "the series" and the like in a sentence stand for, [] where none is named."""
    pointed = page.before(line.index, 1) if _POINTING.match(line.text) else None
    if pointed:
        return [pointed]
    if len(line.titles) == 1 and line.titles[0].known and not _later(line, at):
        return line.titles
    if not line.titles and _unnamed(line.text, at):
        return []
    main = page.main
    if main is not None and _of_offshoot(page, line, main, at):
        return _offshoot(page, line, main)
    if main is not None and page.headlined(main):
        return [_only_one(page, line, main) or main]
    near = page.before(line.index)
    if near is None and main is not None:
        once = page.named[folded(main.title)][0] == 1
        last = page.before(line.index, FAR) if once else None
        near = last if last and (last.known or not main.known) else main
    return [near] if near else []


# "It premiered in 2005 after Lost": no name that only comes behind.
_OPENS = re.compile(
    r"(?:It|The (?:[\w’'-]+ ){0,3}?(?:series|show|drama|sitcom|comedy|soap))\b(?! (?:of|about)\b)"
)


# "‘Grey's Anatomy’ spinoff gets a title": what "the spinoff" is, and is not.
_HEADED = re.compile(r"[”’'\"]?(?:['’]s)? (?:TV )?(?:spin-?off|prequel|offshoot)\b", re.IGNORECASE)
_SPINOFF = re.compile(
    r"\b(?:the|its|this) (?:[\w’'-]+ ){0,2}?(?:spin-?off|prequel|offshoot)\b", re.IGNORECASE
)


def _of_offshoot(page: Page, line: Line, main: TitleMention, at: int) -> bool:
    """Whether "the spinoff" does something, and the headline names only the series it is from."""
    if main.start >= page.split or line.titles or not _SPINOFF.search(line.text, 0, at):
        return False
    return _HEADED.match(page.whole, main.end) is not None


def _offshoot(page: Page, line: Line, main: TitleMention) -> list[TitleMention]:
    """The last other series named before "the spinoff"."""
    named = page.titles_between(max(page.split, line.start - PARAGRAPH), line.start)
    others = [t for t in named if t.title != main.title and t.strength >= SURE]
    return others[-1:]


def _later(line: Line, at: int) -> bool:
    """Whether the sentence opens with "It" or "The show" and names its title behind a verb."""
    return line.titles[0].start - line.start > at and _OPENS.match(line.text) is not None


def _unnamed(text: str, at: int) -> bool:
    """Whether the words before a verb bring up a series without a name, and no known one."""
    return _NEW_ONE.search(text, 0, at) is not None and _SHOW.search(text, 0, at) is None


def _only_one(page: Page, line: Line, main: TitleMention) -> TitleMention | None:
    """The series that a paragraph is about, where it names no other before "the show"."""
    start = page.whole.rfind("\n", max(0, line.start - PARAGRAPH), line.start) + 1
    if not max(page.split, 1) <= start < line.start or not _SHOW.search(line.text):
        return None
    found = page.titles_between(start, line.start)
    names = {folded(t.title) for t in found}
    if len(names) != 1 or found[-1].strength < SURE or names.pop() in folded(main.title):
        return None
    return found[-1]
