"""Phrasings that begin with a digit: 10/27, 27 October, 2018-19, the 1990s."""

from __future__ import annotations

import re

from slated.read.when.dates import TO, day, days
from slated.read.when.names import DECADES
from slated.read.when.rule import DOM, MON, YEAR, YEAR_TAIL, Fields, phrase, year_number


def _numeric(match: re.Match[str]) -> Fields | None:
    """Month first, as American outlets write; day first where the month would not fit."""
    first, second = int(match["first"]), int(match["second"])
    month, day = (first, second) if first <= 12 else (second, first)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = match.groupdict().get("year")
    if year is None and (first > 12 or match[0] in ("9/11", "1/2", "1/3", "1/4", "2/3", "3/4")):
        return None
    return {"kind": "day", "month": month, "day": day} | (
        {"year": year_number(year)} if year else {}
    )


def _iso(match: re.Match[str]) -> Fields | None:
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1900 <= int(match["year"]) <= 2100):
        return None
    return {"kind": "day", "year": int(match["year"]), "month": month, "day": day}


def _years(match: re.Match[str]) -> Fields | None:
    first = int(match["first"])
    second = match["second"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    if last < first and len(second) == 2:
        last += 100
    if not first < last <= first + 100:
        return None
    if last == first + 1 and (len(second) == 2 or match["season"]):
        return {"kind": "tv_season", "year": first}
    low, high = {"kind": "year", "year": first}, {"kind": "year", "year": last}
    return {"kind": "range", "low": low, "high": high}


def _decade(match: re.Match[str]) -> Fields:
    digits = match["digits"]
    year = int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) >= 30 else 2000)
    return {"kind": "decade", "year": year}


def _year(match: re.Match[str]) -> Fields:
    return {"kind": "year", "year": year_number(match["year"])}


def _decade_word(match: re.Match[str]) -> Fields:
    return {"kind": "decade", "year": DECADES[match[0]]}


def _short_decade(match: re.Match[str]) -> Fields:
    return {"kind": "decade", "year": year_number(match["digits"])}


ISO_RULES = (
    phrase(
        "iso date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d|-)", _iso, "2018-10-27"
    ),
)
NUMERIC_RULES = (
    phrase(
        "numeric date",
        r"(?P<first>\d{1,2})([/.-])(?P<second>\d{1,2})\2(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)",
        _numeric,
        *("10/27/2018", "27/10/2018", "12/1/17", "27.10.2018"),
    ),
    phrase(
        "month and day in numbers",
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?![\d/]|\s?(?:c|central|et|am|pm|[ap]\.m)\b)",
        _numeric,
        "10/27",
    ),
)
YEARS_RULES = (
    phrase(
        "years",
        r"(?P<first>(?:19|20)\d\d)\s?[-–—/]\s?(?P<second>(?:19|20)\d\d|\d\d)(?![\w%]|[-/.,]\d)"
        r"(?P<season>\s+(?:(?:tv|television|broadcast|network|primetime|school|academic|midseason)"
        r"\s+)?(?:season|schedule|slate|lineup|line-up|cycle|year)(?![a-z]))?",
        _years,
        *("2011–2019", "2018-19 season", "2018/19", "1987-95", "2018-2019 television season"),
    ),
)
DECADE_DIGIT_RULES = (
    phrase(
        "decade",
        r"(?P<digits>(?:19|20)\d0|[2-9]0)['’]?s(?![a-z])",
        _decade,
        *("1990s", "90s", "2000's"),
    ),
)
DAY_FIRST_RULES = (
    phrase(
        "days of a month, day first",
        rf"(?P<day>{DOM}){TO}(?P<day2>{DOM})\s+(?:of\s+)?(?P<month>{MON})(?P<month2>(?!))?"
        rf"{YEAR_TAIL}",
        days,
        *("4-6 may", "4th to 6th of may 2018"),
    ),
    phrase(
        "day and month",
        rf"(?P<day>{DOM})(?:\s+of)?[\s-]+(?P<month>{MON})(?!\s+\d{{1,2}}(?!\d)){YEAR_TAIL}",
        day,
        *("27th october", "27 october 2018", "4th of july", "1st october last year"),
    ),
)
YEAR_RULES = (phrase("year", rf"(?P<year>{YEAR})(?!\s*(?:-|–)\s*\d|[/-]\w)", _year, "2018"),)
DECADE_RULES = (phrase("decade in words", "|".join(DECADES), _decade_word, "nineties"),)
APOSTROPHE_RULES = (
    phrase("short decade", r"['’‘](?P<digits>[3-9]0)s(?![a-z])", _short_decade, "'90s"),
)
