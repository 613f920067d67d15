"""Which titles a hit is about."""

from __future__ import annotations

import re

from slated.read.bind_own import own_titles
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.link import follows, generic_subject, of_stint, precedes
from slated.read.meant import meant
from slated.read.mentions import TitleMention
from slated.read.page import Page
from slated.read.span import BREAK

_AND = re.compile(
    r"['’”\"]?(?:['’]s)?"
    r"(?: \([^()]{1,40}\)| (?:on|at|for) (?:the )?[A-Z][\w!&+]{1,11}(?: [A-Z]\w+)?)?"
    r"(?: (?:Season|Series|season|series) (?:\d{1,2}|[A-Za-z]{3,9}))?(?:,['’”\"]?|;|/)?"
    r"(?: (?:and|&|as well as|plus|along with))?"
    r"(?: (?:\w+ )?(?:comedy|drama|series|dramas|comedies|sitcoms?|fellow))?"
    r" ?(?:[A-Z]\w+['’]s )?[‘“\"'(]?"
)
_GENERIC = re.compile(
    r"\b(?:the|this|its|that|our|their|her|his|hit|network|reality|comedy|drama|animated"
    r"|anthology|competition|crime|sci-fi|fantasy|beloved)[ -](?:\w+[ -]){0,3}?"
    r"(?:series|show|drama|sitcom|comedy|program|programme|dramedy|soap|reboot|revival|spinoff"
    r"|spin-off|mini-?series|docuseries|season|finale|premiere|thriller|anime|franchise)\b"
    r"|\b(?:it|it['’]ll|its)\b"
    r"|\b(?:season|series) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"|\bnew (?:episodes|season)\b|\b\w+(?:th|rd|nd|second|third|final) season\b"
    r"|\b(?:production|filming|shooting)\b",
    re.IGNORECASE,
)


def _distance(line: Line, hit: Hit, title: TitleMention) -> int:
    """How far a title stands from a hit: characters and clause breaks."""
    start, end = title.start - line.start, title.end - line.start
    if end <= hit.at:
        gap = line.text[end : hit.at]
    elif start >= hit.at_end:
        gap = line.text[hit.at_end : start]
    else:
        return 0
    return len(gap) + 60 * len(BREAK.findall(gap))


def titles_of(page: Page, line: Line, hit: Hit) -> list[TitleMention]:
    """The titles a hit is about, [] where none can be tied to it.

    A verb's subject or object must be linked to it by words that can stand between the
    two; a noun takes the nearest title. Titles listed with the found one come along, and so do
    those behind a colon: "Two shows were cancelled: X and Y".
    """
    return [_offshoot_of(page, line, title) for title in _tied(page, own_titles(page, line), hit)]


# "HBO's Game of Thrones prequel has begun filming": what the headline names, not its parent.
_OFFSHOOT = re.compile(
    r"[”’'\"]? (?:TV )?(?:spin-?off|prequel|sequel series|offshoot)\b", re.IGNORECASE
)


def _offshoot_of(page: Page, line: Line, title: TitleMention) -> TitleMention:
    main = page.main
    if main is None or line.headline or main.title == title.title or not page.headlined(main):
        return title
    here = line.start <= title.start < line.end
    return main if here and _OFFSHOOT.match(line.text, title.end - line.start) else title


def _tied(page: Page, line: Line, hit: Hit) -> list[TitleMention]:
    side = hit.row.side
    if side == "near":
        return _nearest(page, line, hit)
    found = None
    if side in ("subject", "either"):
        found = _subject(line, hit)
    if found is None and side in ("object", "either"):
        found = _object(line, hit)
    if found is None and side == "subject":
        found = _counted(line, hit)
    if found:
        return listed_with(line, found)
    if side in ("subject", "either") and generic_subject(line.text[: hit.at]):
        return meant(page, line, hit.at)
    return []


def _subject(line: Line, hit: Hit) -> TitleMention | None:
    for title in reversed(line.titles):
        end = title.end - line.start
        if end <= hit.at and follows(line.text[end : hit.at]):
            start = title.start - line.start
            aside = "," in line.text[end : hit.at]
            stint = not aside and of_stint(line.text[max(0, start - 60) : start])
            return None if stint else title
    return None


# "orders a comedy from X creator": what is ordered is another series.
_MAKER = re.compile(
    r"[”’'\"]?(?:['’]s)? (?:co-?)?(?:creators?|stars?|alums?|actor|actress|boss|showrunner|writers?"
    r"|anchors?|hosts?|judges?|presenters?|contestants?|producers?|directors?|team|duo|trio)\b",
    re.IGNORECASE,
)


def _object(line: Line, hit: Hit) -> TitleMention | None:
    for title in line.titles:
        start = title.start - line.start
        if _MAKER.match(line.text, title.end - line.start):
            continue
        if start >= hit.at_end and precedes(line.text[hit.at_end : start]):
            return title
    return None


# "X has been ordered straight to series, and comes after Y".
_DONE_TO = re.compile(
    r"[’”'\"]*,?(?: (?:has|had|have|is|was|were|been|being|just|now|also|officially|already|ordered"
    r"|picked up|greenlit|got|gets|given))+ (?:an? )?",
    re.IGNORECASE,
)


_COLON = re.compile(r": [‘“\"']?(?:[A-Z][\w+]*['’]s )?")


def _counted(line: Line, hit: Hit) -> TitleMention | None:
    """The first series of those named behind a colon."""
    for title in line.titles:
        start = title.start - line.start
        if start >= hit.at_end:
            return title if _COLON.fullmatch(line.text, hit.at_end, start) else None
    return None


def _nearest(page: Page, line: Line, hit: Hit) -> list[TitleMention]:
    if line.titles:
        for title in line.titles:
            if _DONE_TO.fullmatch(line.text, title.end - line.start, hit.at):
                return listed_with(line, title)
        best = min(line.titles, key=lambda t: _distance(line, hit, t) - _weight(page, t))
        if _distance(line, hit, best) < 100:
            return listed_with(line, best)
    if line.headline or not _GENERIC.search(line.text):
        return []
    return meant(page, line, hit.at)


def _weight(page: Page, title: TitleMention) -> int:
    """How much nearer a title counts for being listed, quoted or what the article is about."""
    about = page.main is not None and page.main.title == title.title
    return 25 * title.known + 30 * about + 10 * (title.source == "quote")


def listed_with(line: Line, title: TitleMention) -> list[TitleMention]:
    """The titles joined with ``title`` by commas and "and"."""
    at = line.titles.index(title)
    low, high = at, at
    while low > 0 and _joined(line, line.titles[low - 1], line.titles[low]):
        low -= 1
    while high + 1 < len(line.titles) and _joined(line, line.titles[high], line.titles[high + 1]):
        high += 1
    return line.titles[low : high + 1]


def _joined(line: Line, left: TitleMention, right: TitleMention) -> bool:
    gap = line.text[left.end - line.start : right.start - line.start]
    return (
        len(gap) > 1
        and ("," in gap or " and" in gap or "&" in gap or ";" in gap)
        and _AND.fullmatch(gap) is not None
    )
