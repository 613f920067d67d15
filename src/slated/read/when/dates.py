"""Phrasings that begin with a month or a weekday: March 8, May 4-6, Sunday night."""

from __future__ import annotations

import re
from calendar import monthrange

from slated.read.when.names import ORDINALS
from slated.read.when.rule import (
    DAYPART,
    DOM,
    MON,
    WEEKDAY,
    YEAR_TAIL,
    Fields,
    day_number,
    month_number,
    phrase,
    weekday_number,
    year_fields,
)

# Between the two ends of a range.
TO = r"\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b)\s*"
_AND = r"\s*(?:&|\band\b|\bor\b)\s*(?!\d+(?:st|nd|rd|th)?\s+(?:more|other|new|million|[a-z]+s\b))"
_NOT_CLOCK = r"(?!\s*(?:[ap]\.?m\b|[:/]\d|c\b|million|percent))"


def day(match: re.Match[str]) -> Fields:
    """One day of a month, with a year where the words give one."""
    return {
        "kind": "day",
        "month": month_number(match["month"]),
        "day": day_number(match["day"]),
        **year_fields(match),
    }


def days(match: re.Match[str]) -> Fields:
    """A range of days; the second month may be left out."""
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


_COMMON_YEAR = 2001


def _week_of(match: re.Match[str]) -> Fields:
    """The first week of a month is its first seven days, the last one its last seven."""
    month, number = month_number(match["month"]), ORDINALS[match["ordinal"]]
    length = monthrange(_COMMON_YEAR, month)[1]
    last = 7 * number if number > 0 else length
    low = {"kind": "day", "month": month, "day": last - 6}
    high = {"kind": "day", "month": month, "day": last, **year_fields(match)}
    return {"kind": "range", "low": low, "high": high}


WEEK_RULES = (
    phrase(
        "week of a month",
        r"(?P<ordinal>first|second|third|fourth|final|last)\s+(?:full\s+)?week\s+(?:of|in)\s+"
        rf"(?P<month>{MON}){YEAR_TAIL}",
        _week_of,
        *("first week of june", "last full week of may 2018", "second week in march of next year"),
    ),
)
MONTH_RULES = (
    phrase(
        "days of a month",
        rf"(?P<month>{MON})\s*(?P<day>{DOM})(?:{TO}|{_AND})(?:(?P<month2>{MON})\s+)?"
        rf"(?P<day2>{DOM}){_NOT_CLOCK}{YEAR_TAIL}",
        days,
        *("may 4-6", "may 4 to june 2", "june 2 & 3", "january 29 and 30", "oct. 5–7, 2018"),
    ),
    phrase(
        "month and day",
        rf"(?P<month>{MON})(?:,(?=\s*\d{{1,2}},?\s+(?:19|20)\d\d))?\s*(?:the\s+)?(?P<day>{DOM})"
        rf"{_NOT_CLOCK}{YEAR_TAIL}",
        day,
        *("march 8", "october 27th", "oct. 27", "sept 4", "may 25, 2018", "june 9 last year"),
        *("december 1 of this year", "july the 4th", "march 8 2018", "june, 9 2019"),
    ),
    phrase(
        "months",
        rf"(?P<month>{MON})(?:{TO}|\s+or\s+|\s*/\s*)(?P<month2>{MON})(?!\s+\d{{1,2}}(?!\d))"
        rf"{YEAR_TAIL}",
        _months,
        *("march to june 2018", "june or july of 2019", "september-december 2016", "july/august"),
    ),
    phrase(
        "month",
        rf"(?P<month>{MON}){YEAR_TAIL}",
        _month,
        *("october 2018", "october", "march of 2019", "october of last year", "may, 2019"),
        *("sept. 2018", "may ’19"),
    ),
)
WEEKDAY_RULES = (
    phrase(
        "weekday",
        rf"(?P<weekday>{WEEKDAY}){DAYPART}(?:,?\s+(?:the\s+)?(?P<day>\d{{1,2}}(?:st|nd|rd|th))"
        rf"(?!\s+of\s+{MON}|\s+{MON}|\w))?(?:,?\s+(?:of\s+)?(?P<week>this|next|last)\s+week)?"
        r"(?!['’]s\s+paper)",
        _weekday,
        *("monday", "monday night", "friday the 13th", "tuesday of next week"),
    ),
    phrase(
        "short weekday before a date",
        r"(?P<weekday>(?:mon|tues?|wed|thur?s?|fri|sat|sun))\b\.?"
        rf"(?=,?\s*(?:\(\s*)?(?:{MON}\s*\d|\d{{1,2}}/\d|\d{{1,2}}(?:st|nd|rd|th)?\s+{MON}))",
        _abbreviated,
    ),
)
