"""Words that look like times and are not: "may return", "June told Nick", "2018 users"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slated.read.when.context import Left
    from slated.read.when.rule import Fields

# A release word after a month or season makes it a date: "its March premiere".
_RELEASE_NEXT = re.compile(
    r"(?:['’]s)?\s+(?:\d|premiere|debut|return|finale|launch|release|bow|start|date|airdate|kickoff"
    r"|drop|sweeps|rollout|unveiling|opening|upfront|season|schedule|slate|lineup)"
)
# A verb or noun of release before it, as in headlines: "Coming November", "Debuts Fall".
_RELEASE_BEFORE = re.compile(
    r"(?:coming|premier\w+|debut\w*|return\w*|airs|airing|launch\w*|arriv\w+|releas\w+|bow\w*"
    r"|starts?|drops|streaming|filming|production|available|due|here|set for|slated for|premiere:)"
    r"[\s:–—-]+\Z"
)
# "Scheduled for June", "pushed back to May": no person is meant.
_MOVED = re.compile(
    r"\b(?:(?:set|slated|scheduled|planned|expected|eyed|eyeing|aiming|targeted|targeting|confirmed|dated"
    r"|locked in|pencill?ed in|booked|earmarked|on track|back|ready|return|due|up|out) for"
    r"|(?:pushed|postponed|delayed|moved|bumped|shifted|rescheduled|deferred|slipped|slid|brought)"
    r"(?: (?:back|on|out|forward|again))? to)\s+\Z"
)
_SURNAME = re.compile(r"['’]s\b| [A-Z][a-z]")
# Names of people as well as of months; "march" and "may" are verbs too.
_NAME_MONTHS = frozenset({3, 4, 5, 6, 8})
_SURE_WORDS = frozenset(
    (
        *("in", "by", "until", "till", "since", "before", "after", "during", "around", "through"),
        *("from", "back in", "between", "come", "starting", "beginning", "prior to", "over"),
        *("starting in", "beginning in", "as early as", "as soon as", "no earlier than", "into"),
        *("no later than", "as late as", "at least until", "up until", "not until", "ahead of"),
        "throughout",
    )
)
_NOT_YEAR_NEXT = re.compile(
    r"\s*(?:users?|viewers?|people|fans|episodes?|times|million|billion|votes?|reviews?|miles"
    r"|subscribers|households|stations|members|jobs|employees|pages|percent|pounds|dollars|feet"
    r"|km|copies|hours|minutes|followers|points|screens|theaters|questions)(?![a-z])"
)
_NOT_YEAR_BEFORE = re.compile(
    r"(?:[$£€#@&+=/]|\bno\.\s*|\b(?:season|episode|chapter|number|page|route|area|room|agent|unit"
    r"|channel|than|about|nearly|almost|over|around|roughly|some|runner)\s+)\Z"
)
_IN_YEAR = re.compile(r"\b(?:in|since|until|by|of|around|about|from|over|than)\s+\Z")
# A score or a fraction, unless a day or a preposition stands before it.
_SCORE = re.compile(r"\d{1,2}/(?:5|10|[2-4])")
_DAY_BEFORE = re.compile(r"(?:\b(?:on|until|from|starting|by)\s+|day,?\s+|\()\Z")
_OWNER = re.compile(r"(?:\b(?:his|her|their|my|our|your|its|mid|upper|lower)\s+)\Z")
_HOLIDAY_NEXT = re.compile(
    r"(?:['’]s)?\s+(?:special|movie|film|episode|song|carol|party|tree|story|album|book|prince|chron"
    r"|wars|baking|cookie|light|gift|present|theme|wedding|joy|spirit|parade|list|music|favorite)"
)
_SHOUT = re.compile(r"[A-Z]{2}")


def plausible(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    """Whether these words are likely a time. ``low`` is ``text`` in lower case."""
    check = _CHECKS.get(fields["kind"])
    return check is None or check(text, low, fields, span, left)


def _has_year(fields: Fields) -> bool:
    return "year" in fields or "shift" in fields


def _month(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    start, end = span
    if "shift" in fields:
        return True
    if text[start].islower():
        return False
    if "year" in fields or left.part:
        return True
    letters = end - start
    if letters <= 3 and fields["month"] != 5:
        return False
    if fields["month"] not in _NAME_MONTHS:
        return True
    if left.word in _SURE_WORDS:
        return low[end : end + 2] not in ("’s", "'s")
    if _MOVED.search(low, max(0, start - 32), start):
        return not _SURNAME.match(text, end)
    if fields["month"] == 5 and not (left.the or low[start - 3 : start] in (" a ", "’s ", "'s ")):
        return bool(_RELEASE_BEFORE.search(low, max(0, start - 20), start)) and not low[
            end:
        ].startswith(" ")
    return bool(
        _RELEASE_NEXT.match(low, end) or _RELEASE_BEFORE.search(low, max(0, start - 20), start)
    )


def _day(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    """ "may 4 fans" stays out: the month needs its capital; "8/10" is a score."""
    start, end = span
    if _SCORE.fullmatch(low, start, end):
        return bool(_DAY_BEFORE.search(low, max(0, start - 10), start))
    return not text[start].islower() or low.startswith(("this", "next", "last"), start)


def _season(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    start, end = span
    if _has_year(fields) or left.part:
        return True
    if fields["name"] in ("fall", "spring", "winter") and re.match(
        r"\s+(?:of\b|guy|finale|in love|into|from grace|apart|for|is coming|soldier|awakening)",
        low[end : end + 16],
    ):
        return False
    if left.word in _SURE_WORDS or left.word in ("for", "of"):
        return True
    if _RELEASE_BEFORE.search(low, max(0, start - 20), start):
        return True
    return bool(_RELEASE_NEXT.match(low, end)) and low[max(0, start - 3) : start] not in ("to ",)


def _year(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    start, end = span
    if _NOT_YEAR_NEXT.match(low, end):
        return False
    before = _NOT_YEAR_BEFORE.search(low, max(0, start - 12), start)
    if before and not _IN_YEAR.search(low, max(0, start - 8), start):
        return False
    return not (fields["year"] >= 2040 and not _IN_YEAR.search(low, max(0, start - 8), start))


def _decade(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    start, end = span
    if end - start >= 5 and low[start].isdigit():
        return True
    if _OWNER.search(low, max(0, start - 7), start):
        return False
    return low[start] in "'’‘" or left.the or left.part is not None


def _weekday(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    if low.endswith(("every ", "each "), max(0, span[0] - 6), span[0]):
        return False
    return text[span[0]].isupper() or "shift" in fields


def _holiday(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    start, end = span
    if "anchor" not in fields and low.startswith(("this", "next", "last"), start):
        return not _HOLIDAY_NEXT.match(low, end)
    if text[start].islower() and not fields["name"].startswith("holiday"):
        return False
    if _has_year(fields) or " " in fields["name"]:
        return not _HOLIDAY_NEXT.match(low, end)
    if _HOLIDAY_NEXT.match(low, end):
        return False
    return left.word is not None or left.part is not None


def _unit(text: str, low: str, fields: Fields, span: tuple[int, int], left: Left) -> bool:
    if low.startswith("new", span[0]):
        return (left.the and left.word is not None) or left.part is not None
    if not low.startswith(fields["unit"], span[0]):
        return True
    if left.part:
        return left.the or low[left.core : span[0]].rstrip().endswith(("of", "-"))
    return fields["unit"] == "weekend" and left.the and left.word in ("over", "on", "for", "during")


_CHECKS = {
    "month": _month,
    "day": _day,
    "season": _season,
    "year": _year,
    "decade": _decade,
    "weekday": _weekday,
    "holiday": _holiday,
    "unit": _unit,
}
