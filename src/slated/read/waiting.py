"""Releases said not to come before another one. They are read beside the claims and make none."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from slated.article import Article
from slated.constraint import Constraint
from slated.read.compose import LONGEST_EVIDENCE, name_of
from slated.read.line import Line
from slated.read.memory import heard_seasons
from slated.read.mentions import TitleMention
from slated.read.page import Page
from slated.read.screen import worth_reading
from slated.read.seasons import number
from slated.read.settle import folded
from slated.read.speakers import attribute
from slated.read.titles import Titles, lower
from slated.read.waits import WAITS, Wait

BACK = 90
"""Characters before the title waited for in which the words of waiting stand."""
MOST = 40
"""Places of one article that are looked at."""

_CUES = tuple(f" {cue} " for cue in sorted({wait.cue for wait in WAITS}))
_NAME = re.compile(r"(after )?(?:the |(?:season|series) \w+ of |\w+['’]s )*['\"‘“]?[A-Z0-9]")
_LEAD = re.compile(
    r"(?:(?:season|series) \w+ of |the \w+ season of )?(?:[\w.]+['’]s )?['\"‘“]?\Z", re.IGNORECASE
)
_TAIL = re.compile(r"['’\"”]*(?:(?:['’]s)? (?:(?:season|series) (\w+)|(\w+) (?:season|series)))?")
_OWN = re.compile(
    r"['’\"”]*(?:['’]s)?(?: (?:season|series) \w+| (?:[\w-]+ ){1,2}(?:season|series|run))?,?\s*"
)
_ABOUT = re.compile(
    r"\b(?:fans?|viewers|stars?|cast|team|creators?|makers?) \w+ \S{0,12}\s?['\"‘“]?\Z"
)
_NOUN = re.compile(
    r"\b(?:(?:the|its|that|this|a)(?: [\w'’-]+){0,3}? (?:season|series|show|drama|comedy|sitcom"
    r"|spin-?off|reboot|revival)|(?:season|series) \w+|it|new episodes)\s*\Z"
)
_COMES = re.compile(r"\b(?:com(?:e|es|ing)|premier|return|debut|releas|air|arriv|back|launch)")


def constraints(article: Article | str, titles: Titles | None = None) -> list[Constraint]:
    """The releases that an article says must wait for another one, in its order.

    ``titles`` as for ``read``. Most articles hold no such words and cost a look for them.
    """
    if isinstance(article, str):
        article = Article(text=article)
    if not (_hinted(article.text) or _hinted(article.title)):
        return []
    page = Page(article, titles if titles is not None else Titles.load())
    if not worth_reading(page.low):
        return []
    found: dict[tuple[object, ...], Constraint] = {}
    for index in sorted({bisect_right(page.starts, at) - 1 for at in _places(page.whole)}):
        if index >= 0:
            for one in _of(page, page.line(index)):
                key = (folded(one.title), one.season, folded(one.after), one.after_season)
                found.setdefault(key, one)
    return list(found.values())


def _hinted(text: str) -> bool:
    return next(_places(text), None) is not None


def _places(text: str) -> Iterator[int]:
    """Where a word of waiting is followed by a name, at most ``MOST`` of each."""
    for cue in _CUES:
        at, left = text.find(cue), MOST
        while at >= 0 and left:
            end = at + len(cue)
            if (name := _NAME.match(text, end)) and _waits(text, name.end(1) if name[1] else end):
                yield at
            at, left = text.find(cue, end), left - 1


def _waits(text: str, end: int) -> bool:
    """Whether words of waiting end at ``end``."""
    words = lower(text[max(0, end - BACK) : end])
    return any(wait.before.search(words) for wait in WAITS)


def _of(page: Page, line: Line) -> Iterator[Constraint]:
    for after in line.titles[:MOST]:
        start, end = after.start - line.start, after.end - line.start
        lead = _LEAD.search(line.low, max(0, start - 40), start)
        before = line.low[: lead.start() if lead else start]
        tail = _TAIL.match(line.low, end)
        stop = tail.end() if tail else end
        for wait in WAITS:
            words = wait.before.search(before, max(0, len(before) - BACK))
            done = words and (wait.then.match(line.low, stop) or wait.then.match(line.low, end))
            if words and done:
                who = _who(page, line, wait, words.start(), after)
                if who is not None:
                    season = tail[1] or tail[2] if tail else None
                    yield _made(page, line, who, after, season, words.start(), done.end())
                break


def _who(page: Page, line: Line, wait: Wait, at: int, after: TitleMention) -> TitleMention | None:
    """The title that waits, None where it is somebody or something else that does."""
    before = [
        t
        for t in line.titles
        if t.end - line.start <= at and folded(t.title) != folded(after.title)
    ]
    if not wait.near:
        return before[-1] if before and _COMES.search(line.low, 0, at) else None
    if before and _OWN.fullmatch(line.low, before[-1].end - line.start, at):
        start = before[-1].start - line.start
        return None if _ABOUT.search(line.low, max(0, start - 40), start) else before[-1]
    if not _NOUN.search(line.low, max(0, at - 60), at):
        return None
    meant = before[-1] if before else page.before(line.index) or page.main
    return meant if meant and folded(meant.title) != folded(after.title) else None


def _made(
    page: Page,
    line: Line,
    who: TitleMention,
    after: TitleMention,
    after_season: str | None,
    at: int,
    end: int,
) -> Constraint:
    name, numeral = name_of(who)
    told = [s.number for s in line.seasons if s.number is not None and s.end <= at + 1]
    heard = heard_seasons(page).get(folded(name), [])
    other, other_numeral = name_of(after)
    said = attribute(page.whole, page.spans, line.index, page.people)
    inside = said is not None and line.start <= said.start <= line.start + at
    first = max(0, end - LONGEST_EVIDENCE)
    return Constraint(
        title=name,
        season=numeral or (told[-1] if told else max(heard, default=None)),
        after=other,
        after_season=other_numeral or (number(after_season) if after_season else None),
        speaker=said.speaker if said and inside else None,
        evidence=page.evidence(line.start + first, line.start + end),
    )
