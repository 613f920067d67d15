"""The rows of a list, and the headings that carry a date or a fate to the rows below."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from slated.read.platforms import find_platforms

SHORT = 130
"""Longest row, in characters, that may be a heading or a plain item."""

_WEEKDAY = (
    r"(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)"
)
_FULL_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_MONTH = rf"(?:{_FULL_MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
DAY = (
    rf"(?:{_WEEKDAY}\b[.,]{{0,2}} )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? 20\d\d)?"
    rf"|\d{{1,2}}/\d{{1,2}}(?:/(?:20)?\d\d)?(?![\d/c])"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?: 20\d\d)?)"
)
"""A day as lists write it: "Tuesday, Oct. 3", "March 8", "12/1/17"."""

_DATE_HEADING = re.compile(
    rf"(?P<lead>(?:[a-z’'+]{{1,12}} ){{0,4}}?)(?P<date>{DAY})\s?[:.…–—-]{{0,2}}", re.IGNORECASE
)
_MONTH_HEADING = re.compile(rf"(?P<date>{_FULL_MONTH}(?: 20\d\d)?):?", re.IGNORECASE)
_UNDATED = re.compile(
    r"(?:(?:date|fall|spring|summer|winter|midseason|20\d\d|later) ){0,2}"
    r"(?:tba|tbd|to be announced):?",
    re.IGNORECASE,
)
_ARRIVING = re.compile(
    r"\b(?:available|streaming|arriv\w+|coming|premier\w+|debut\w*|released?|releasing|new|start\w*"
    r"|added|additions|launch\w*)\b",
    re.IGNORECASE,
)
_LEAVING = re.compile(
    r"\b(?:leav(?:es?|ing)|expir\w+|depart\w*|going(?! to)|goes|removed|last call|last chance"
    r"|last day)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"\b(?:titles|movies|shows|series|what['’]s|everything|list|netflix|hulu|amazon|prime|hbo|disney"
    rf"|month|{_FULL_MONTH})\b|\A(?:leaving|expiring|departing|coming|arriving|available|streaming"
    r"|last call)(?: soon| up| now)?:?\Z",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:related|read more|more|see also|watch|photos?|click|sign up|check out)\b", re.IGNORECASE
)
_HEDGED = re.compile(
    r"\b(?:likely|predict\w*|certain|safe|should|could|might|will be|may be|sure things?"
    r"|deserv\w*|want|wish|hope)\b",
    re.IGNORECASE,
)


class Fate(Enum):
    """What a heading or a note says of a series' future."""

    RENEWED = re.compile(
        r"\b(?:(?<!not )renewed|renewals|(?<!not )returning|picked up|coming back|saved)\b", re.I
    )
    CANCELLED = re.compile(
        r"\b(?:cancell?ed|cancell?ations|axed|not returning|not renewed|won['’]t be back)\b", re.I
    )
    ENDING = re.compile(
        r"\b(?:ending|ended|ends|final seasons?|planned finales?|final bows?|concluding)\b", re.I
    )
    BUBBLE = re.compile(
        r"\b(?:on the bubble|in limbo|waiting|awaiting|undecided|verdict|pending|to be determined"
        r"|tbd|up in the air|no decision|not yet decided|fate unknown)\b",
        re.I,
    )
    ORDERED = re.compile(
        r"\b(?:new (?:series|shows|dramas|comedies)|series orders|ordered to series|new orders)\b",
        re.I,
    )


_FATE_FIRST = re.compile(
    r"(?:officially |has been |have been |just |was |is )?(?P<fate>not (?:renewed|returning)"
    r"|renewed"
    r"|cancell?ed|axed|ended|ending|final season|on the bubble|in limbo|tbd|undecided|pending"
    r"|awaiting|picked up|returning)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the text without the white space at its ends; offsets count in the page."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class DateHeading:
    """A row that dates those below; ``date`` is "" for "Date TBA".

    ``leaving`` is None where the row itself doesn't say whether titles come or leave.
    """

    date: str
    leaving: bool | None
    month: bool = False


_LINE = re.compile(r"\S[^\n]*")


def rows(whole: str, start: int) -> list[Row]:
    """The rows of the text that begins at ``start``, blank ones left out."""
    found = []
    for match in _LINE.finditer(whole, start):
        text = match.group().rstrip()
        found.append(Row(match.start(), match.start() + len(text), text))
    return found


def date_heading(text: str) -> DateHeading | None:
    """The date a row gives to the rows below, None where it is no such heading."""
    text = text.strip("*†• ")
    if _UNDATED.fullmatch(text):
        return DateHeading("", None)
    if len(text) > 60 or not any(c.isdigit() for c in text[-14:]):
        month = _MONTH_HEADING.fullmatch(text) if len(text) < 20 else None
        return DateHeading(month["date"], None, month=True) if month else None
    match = _DATE_HEADING.fullmatch(text)
    if match is None:
        month = _MONTH_HEADING.fullmatch(text)
        return DateHeading(month["date"], None, month=True) if month else None
    lead = match["lead"]
    if _LEAVING.search(lead):
        return DateHeading(match["date"], True)
    if _ARRIVING.search(lead):
        return DateHeading(match["date"], False)
    return DateHeading(match["date"], None) if not lead.strip() else None


def direction(text: str) -> bool | None:
    """Whether a row announces what leaves a service (True) or what comes to it (False).

    "Leaving Las Vegas" is a film: besides the verb the row must speak of titles, of a
    service or of a month, or hold nothing else.
    """
    leaves, comes = _LEAVING.search(text), _ARRIVING.search(text)
    if bool(leaves) == bool(comes) or not _ABOUT.search(text):
        return None
    return bool(leaves)


def fate_heading(text: str) -> Fate | None:
    """The fate a heading gives to the rows below, None where it gives none or two."""
    if not heading_like(text) or _HEDGED.search(text):
        return None
    for fate in (Fate.BUBBLE, Fate.CANCELLED, Fate.RENEWED, Fate.ENDING, Fate.ORDERED):
        if fate.value.search(text):
            both = fate is Fate.CANCELLED and Fate.RENEWED.value.search(text)
            return None if both else fate
    return None


def fate_of(words: str) -> Fate | None:
    """The fate that words right behind a title give: "renewed for season 4"."""
    start = _FATE_FIRST.match(words)
    if start is None:
        return None
    first = words[start.start("fate") : start.end("fate")]
    fates = (Fate.BUBBLE, Fate.CANCELLED, Fate.RENEWED, Fate.ENDING)
    return next((fate for fate in fates if fate.value.search(first)), None)


def heading_like(text: str) -> bool:
    """Whether a row is set like a heading: short, no sentence, no pointer to another page."""
    if len(text) > SHORT or _ASIDE.match(text) or text[-1] in ".,;)":
        return False
    return text[-1] in ":?" or text.isupper() or len(text.split()) <= 7


def platform_heading(text: str) -> str | None:
    """The network whose name is the whole row, if it is one."""
    name = text.rstrip(":").strip()
    if not 2 <= len(name) <= 24:
        return None
    found = find_platforms(f"({name})")
    return found[0].written if len(found) == 1 and len(found[0].written) == len(name) else None
