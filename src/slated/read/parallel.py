"""Titles that share the verb of the one before: "X returns on May 3, and Y on May 10"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from slated.claim import Claim, Event, Status
from slated.read.line import Line
from slated.read.mentions import TitleMention
from slated.read.page import Page
from slated.read.seasons import number
from slated.read.settle import folded
from slated.read.when import TimeWords, ground
from slated.window import Window

_SHARED = (Event.PREMIERE, Event.FINALE, Event.RENEWAL)
_DATED = (Event.PREMIERE, Event.FINALE)
_TOLD = (Status.HAPPENED, Status.ANNOUNCED, Status.EXPECTED, Status.RUMOURED)
_NTH = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|thirteenth|fourteenth|fifteenth)"
)
# A first look, at a sentence in lower case: a second season or day behind a comma or "and".
_CUE = re.compile(
    rf"(?:,|;| and| while) .{{2,90}}?(?: (?:an?|its|the) {_NTH}\b"
    r"|\b(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)[a-z.]{0,7} \d|\bin [a-z0-9]{3,9}\b)"
)
# From a season or a day to the next title, and from that title to its own.
_ON = re.compile(
    r"[’”\"']?(?:[,;]? (?:and|while|but|with|plus)|[,;])(?: also)?(?: the| new| drama| comedy){0,3}"
    r" [“‘\"']?"
)
_APART = r"[,]?[’”\"']?(?:,? [^,;.]{2,60},)?"
_SEASON = re.compile(
    rf"{_APART} (?:for )?(?:an?|its|the|his|her) (?P<n>{_NTH})(?: (?:season|series|year|run))?"
    r"(?=[,.;:’”]|$| (?:and|while|with|of|on|in|at)\b)"
)
_DAY = re.compile(rf"{_APART}(?: on| in| from)? ?")
_KINDS = ("day", "month", "weekday", "season")


def share_verbs(claims: list[Claim], page: Page) -> list[Claim]:
    """The claims, and those of titles that share the verb of one in the same sentence.

    Such a title has a season or a day of its own, and stands behind those of the other.
    """
    found = [(claim, list(_going_on(claim, page))) for claim in claims]
    own = {_where(claim) for _, more in found for claim in more}
    kept = []
    for claim, more in found:
        if _where(claim) not in own:
            kept.append(claim)
        kept += more
    return kept


def _where(claim: Claim) -> tuple[str, str, int]:
    return folded(claim.title), str(claim.event), claim.evidence.start


def _going_on(claim: Claim, page: Page) -> Iterator[Claim]:
    """The claims of the titles that go on where a claim ends, left to right."""
    if claim.event not in _SHARED or claim.status not in _TOLD:
        return
    if not _CUE.search(claim.evidence.text.lower()):
        return
    line = _line(page, claim)
    at = _end(line, claim) if line else None
    if line is None or at is None:
        return
    for title in line.titles:
        start, end = title.start - line.start, title.end - line.start
        if start < at:
            continue
        if not _ON.fullmatch(line.text, at, start):
            return
        more = _with_season(claim, title, line, end) or _with_day(claim, title, line, end, page)
        if more is None:
            return
        made, at = more
        yield made


def _line(page: Page, claim: Claim) -> Line | None:
    """The sentence a claim's evidence opens."""
    start = page.whole.find(
        claim.evidence.text, 0 if claim.evidence.field == "title" else page.split
    )
    return page.line(bisect_right(page.starts, start) - 1) if start >= 0 else None


def _end(line: Line, claim: Claim) -> int | None:
    """Where a claim's own season or day ends, behind its title and before any other title."""
    own = [t for t in line.titles if folded(t.title) == folded(claim.title)]
    if not own or len(line.titles) < 2:
        return None
    low = own[0].end - line.start
    high = min((t.start - line.start for t in line.titles if t.start > own[0].start), default=0)
    days = [w.end for w in line.times if w.text == claim.when_text and low <= w.start]
    seasons = [s.end for s in line.seasons if s.number == claim.season and low <= s.start]
    ends = [end for end in days + seasons if end <= high]
    return max(ends, default=None)


def _with_season(
    claim: Claim, title: TitleMention, line: Line, end: int
) -> tuple[Claim, int] | None:
    season = _SEASON.match(line.text, end) if claim.season is not None else None
    if season is None:
        return None
    return replace(claim, title=title.title, season=number(season["n"]), part=None), season.end()


def _with_day(
    claim: Claim, title: TitleMention, line: Line, end: int, page: Page
) -> tuple[Claim, int] | None:
    if claim.event not in _DATED or claim.when is None:
        return None
    words = next((w for w in line.times if w.start >= end), None)
    if words is None or words.kind not in _KINDS or not _DAY.fullmatch(line.text, end, words.start):
        return None
    made = replace(
        claim,
        title=title.title,
        season=None,
        part=None,
        when=_ground(claim, words, page),
        when_text=words.text,
    )
    return made, words.end


def _ground(claim: Claim, words: TimeWords, page: Page) -> Window | None:
    past = claim.status is Status.HAPPENED
    return ground(words, page.article.published, "past" if past else "future", page.own_year)
