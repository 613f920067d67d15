"""Phrasings of calendar dates: days, months, years, decades, TV seasons."""

from __future__ import annotations

import re

from slated.read.when.names import DECADES
from slated.read.when.rule import (
    DOM,
    MON,
    WEEKDAY,
    YEAR,
    YEAR_TAIL,
    Fields,
    Rule,
    day_number,
    month_number,
    weekday_number,
    year_fields,
    year_number,
)

_TO = r"\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b)\s*"
_AND = r"\s*(?:&|\band\b|\bor\b)\s*(?!\d+(?:st|nd|rd|th)?\s+(?:more|other|new|million|[a-z]+s\b))"
_NOT_CLOCK = r"(?!\s*(?:[ap]\.?m\b|[:/]\d|c\b|million|percent))"


def _day(match: re.Match[str]) -> Fields:
    return {
        "kind": "day",
        "month": month_number(match["month"]),
        "day": day_number(match["day"]),
        **year_fields(match),
    }


def _days(match: re.Match[str]) -> Fields:
    low = {"kind": "day", "month": month_number(match["month"]), "day": day_number(match["day"])}
    high = {
        "kind": "day",
        "month": month_number(match["month2"] or match["month"]),
        "day": day_number(match["day2"]),
        **year_fields(match),
    }
    return {"kind": "range", "low": low, "high": high}


def _months(match: re.Match[str]) -> Fields:
    low = {"kind": "month", "month": month_number(match["month"])}
    high = {"kind": "month", "month": month_number(match["month2"]), **year_fields(match)}
    return {"kind": "range", "low": low, "high": high}


def _month(match: re.Match[str]) -> Fields:
    return {"kind": "month", "month": month_number(match["month"]), **year_fields(match)}


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
    if not 1 <= month <= 12:
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


def _weekday(match: re.Match[str]) -> Fields:
    fields: Fields = {
        "kind": "weekday",
        "weekday": weekday_number(match["weekday"]),
        "daypart": match["daypart"],
    }
    if match["day"]:
        fields["day"] = day_number(match["day"])
    if match["week"]:
        fields |= {"shift": {"this": 0, "next": 1, "last": -1}[match["week"]], "unit": "week"}
    return fields


def _abbreviated(match: re.Match[str]) -> Fields:
    return {"kind": "weekday", "weekday": weekday_number(match["weekday"])}


def _rule(name: str, pattern: str, build: object, *examples: str) -> Rule:
    return Rule(name, re.compile(pattern), build, examples)  # type: ignore[arg-type]


DAYPART = r"(?:\s+(?P<daypart>nights?|mornings?|evenings?|afternoons?)(?![a-z]))?"

MONTH_RULES = (
    _rule(
        "days of a month",
        rf"(?P<month>{MON})\s*(?P<day>{DOM})(?:{_TO}|{_AND})(?:(?P<month2>{MON})\s+)?"
        rf"(?P<day2>{DOM}){_NOT_CLOCK}{YEAR_TAIL}",
        _days,
        *("may 4-6", "may 4 to june 2", "june 2 & 3", "january 29 and 30", "oct. 5–7, 2018"),
    ),
    _rule(
        "month and day",
        rf"(?P<month>{MON})\s*(?:the\s+)?(?P<day>{DOM}){_NOT_CLOCK}{YEAR_TAIL}",
        _day,
        *("march 8", "october 27th", "oct. 27", "sept 4", "may 25, 2018", "june 9 last year"),
        *("december 1 of this year", "july the 4th", "march 8 2018"),
    ),
    _rule(
        "months",
        rf"(?P<month>{MON})(?:{_TO}|\s+or\s+|\s*/\s*)(?P<month2>{MON})(?!\s+\d{{1,2}}(?!\d))"
        rf"{YEAR_TAIL}",
        _months,
        *("march to june 2018", "june or july of 2019", "september-december 2016", "july/august"),
    ),
    _rule(
        "month",
        rf"(?P<month>{MON}){YEAR_TAIL}",
        _month,
        *("october 2018", "october", "march of 2019", "october of last year", "may, 2019"),
        *("sept. 2018", "may ’19"),
    ),
)

WEEKDAY_RULES = (
    _rule(
        "weekday",
        rf"(?P<weekday>{WEEKDAY}){DAYPART}(?:,?\s+(?:the\s+)?(?P<day>\d{{1,2}}(?:st|nd|rd|th))"
        rf"(?!\s+of\s+{MON}|\s+{MON}|\w))?(?:,?\s+(?:of\s+)?(?P<week>this|next|last)\s+week)?"
        r"(?!['’]s\s+paper)",
        _weekday,
        *("monday", "monday night", "friday the 13th", "tuesday of next week"),
    ),
    _rule(
        "short weekday before a date",
        r"(?P<weekday>(?:mon|tues?|wed|thur?s?|fri|sat|sun))\b\.?"
        rf"(?=,?\s*(?:\(\s*)?(?:{MON}\s*\d|\d{{1,2}}/\d|\d{{1,2}}(?:st|nd|rd|th)?\s+{MON}))",
        _abbreviated,
    ),
)

ISO_RULES = (
    _rule("iso date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d|-)", _iso, "2018-10-27"),
)
NUMERIC_RULES = (
    _rule(
        "numeric date",
        r"(?P<first>\d{1,2})([/.-])(?P<second>\d{1,2})\2(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)",
        _numeric,
        *("10/27/2018", "27/10/2018", "12/1/17", "27.10.2018"),
    ),
    _rule(
        "month and day in numbers",
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?![\d/]|\s?(?:c\b|central|et\b|am\b|pm\b|[ap]\.m))",
        _numeric,
        "10/27",
    ),
)
YEARS_RULES = (
    _rule(
        "years",
        r"(?P<first>(?:19|20)\d\d)\s?[-–—/]\s?(?P<second>(?:19|20)\d\d|\d\d)(?![\w%]|[-/.,]\d)"
        r"(?P<season>\s+(?:(?:tv|television|broadcast|network|primetime|school|academic|midseason)"
        r"\s+)?(?:season|schedule|slate|lineup|line-up|cycle|year)(?![a-z]))?",
        _years,
        *("2011–2019", "2018-19 season", "2018/19", "1987-95", "2018-2019 television season"),
    ),
)
DECADE_DIGIT_RULES = (
    _rule(
        "decade",
        r"(?P<digits>(?:19|20)\d0|[2-9]0)['’]?s(?![a-z])",
        _decade,
        *("1990s", "90s", "2000's"),
    ),
)
DAY_FIRST_RULES = (
    _rule(
        "days of a month, day first",
        rf"(?P<day>{DOM}){_TO}(?P<day2>{DOM})\s+(?:of\s+)?(?P<month>{MON})(?P<month2>(?!))?"
        rf"{YEAR_TAIL}",
        _days,
        *("4-6 may", "4th to 6th of may 2018"),
    ),
    _rule(
        "day and month",
        rf"(?P<day>{DOM})(?:\s+of)?[\s-]+(?P<month>{MON})(?!\s+\d{{1,2}}(?!\d)){YEAR_TAIL}",
        _day,
        *("27th october", "27 october 2018", "4th of july", "1st october last year"),
    ),
)
YEAR_RULES = (_rule("year", rf"(?P<year>{YEAR})(?!\s*(?:-|–)\s*\d|[/-]\w)", _year, "2018"),)


def _decade_word(match: re.Match[str]) -> Fields:
    return {"kind": "decade", "year": DECADES[match[0]]}


def _short_decade(match: re.Match[str]) -> Fields:
    return {"kind": "decade", "year": year_number(match["digits"])}


DECADE_RULES = (_rule("decade in words", "|".join(DECADES), _decade_word, "nineties"),)
APOSTROPHE_RULES = (
    _rule("short decade", r"['’‘](?P<digits>[3-9]0)s(?![a-z])", _short_decade, "'90s"),
)
