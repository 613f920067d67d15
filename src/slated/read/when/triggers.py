"""Which word calls which rules: the table behind the one scan over the text."""

from __future__ import annotations

import re
from typing import NamedTuple

from slated.read.when import counts, dates, digits, holidays, periods, shifted
from slated.read.when.names import DECADES, NUMBERS
from slated.read.when.rule import MON, SEASON, WEEKDAY, Rule


class Call(NamedTuple):
    """The rules a word calls, in order, if ``guard`` matches where the word begins."""

    rules: tuple[Rule, ...]
    guard: re.Pattern[str] | None = None


_SHIFT_GUARD = re.compile(
    r"[a-z]+\s+(?:(?:past|last|coming|upcoming|very|same|following)\s+)?"
    rf"(?:{WEEKDAY}|{MON}|{SEASON}|week|month|year|night|morning|afternoon|evening|quarter|half"
    r"|decade|tv\s|television\s|broadcast\s|halloween|thanksgiving|christmas|easter|holiday)"
)
_COUNT_GUARD = re.compile(
    r"[a-z]+[\s-]+(?:of\s+)?(?:(?:few|couple|full|short|long|whole|entire)\s+(?:of\s+)?)?"
    r"(?:day|night|week|month|year|decade)"
)
_IN_GUARD = re.compile(r"[a-z]+\s+(?:just|about|less|under|only|\d|[aefnost]\w*\s+\w)")

_MONTH = Call((*holidays.MONTH_HOLIDAYS, *dates.MONTH_RULES))
_WEEKDAY = Call(dates.WEEKDAY_RULES)
_SHIFT = Call((*dates.WEEK_RULES, *shifted.SHIFT_RULES, *periods.ORDINAL_RULES), _SHIFT_GUARD)
_ORDINAL = Call(
    (*dates.WEEK_RULES, *periods.ORDINAL_RULES),
    re.compile(r"\w+[\s-]+(?:quarter|half|(?:full\s+)?week\s)"),
)
_COUNT = Call(counts.COUNT_RULES, _COUNT_GUARD)
_HOLIDAY = Call(holidays.HOLIDAY_RULES)
_TODAY = Call(counts.TODAY_RULES)

CALLS: dict[str, Call] = {
    **dict.fromkeys(NUMBERS, _COUNT),
    "several": _COUNT,
    **dict.fromkeys(("in", "within"), Call(counts.IN_RULES, _IN_GUARD)),
    **dict.fromkeys(("jan", "january", "feb", "february", "mar", "march", "apr", "april"), _MONTH),
    **dict.fromkeys(("may", "jun", "june", "jul", "july", "aug", "august", "sep", "sept"), _MONTH),
    **dict.fromkeys(("september", "oct", "october", "nov", "november", "dec"), _MONTH),
    "december": _MONTH,
    **dict.fromkeys(("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"), _WEEKDAY),
    **dict.fromkeys(("sat", "sun", "monday", "tuesday", "wednesday", "thursday"), _WEEKDAY),
    **dict.fromkeys(("friday", "saturday", "sunday"), _WEEKDAY),
    **dict.fromkeys(("this", "next", "last", "previous"), _SHIFT),
    **dict.fromkeys(("following", "that", "same"), _SHIFT),
    **dict.fromkeys(("spring", "summer", "fall", "autumn", "winter"), Call(periods.SEASON_RULES)),
    **dict.fromkeys(("first", "second", "third", "fourth", "final"), _ORDINAL),
    **dict.fromkeys(("latter", "back"), _ORDINAL),
    **dict.fromkeys(("year", "month", "week", "weekend", "decade"), Call(periods.UNIT_RULES)),
    **dict.fromkeys(("today", "tonight", "tonite", "tomorrow", "yesterday"), _TODAY),
    "day": Call(counts.DAY_RULES),
    "new": Call((*holidays.HOLIDAY_RULES, *periods.NEW_YEAR_RULES), re.compile(r"new\s+year")),
    **dict.fromkeys(("valentine", "st", "cinco", "juneteenth", "independence"), _HOLIDAY),
    **dict.fromkeys(("halloween", "veterans", "christmas", "boxing", "martin", "mlk"), _HOLIDAY),
    **dict.fromkeys(("presidents", "mother", "father", "memorial", "labor"), _HOLIDAY),
    **dict.fromkeys(("columbus", "thanksgiving", "easter", "cyber", "holiday"), _HOLIDAY),
    **dict.fromkeys(("holidays", "good", "black"), _HOLIDAY),
    **dict.fromkeys(DECADES, Call(digits.DECADE_RULES)),
    **dict.fromkeys(("soon", "now", "currently", "recently"), Call(counts.VAGUE_RULES)),
    **dict.fromkeys(("shortly", "later"), Call(counts.VAGUE_RULES)),
    **{f"{letter}{n}": Call(periods.SHORT_PERIOD_RULES) for letter in "qh" for n in range(1, 5)},
}
CALLS["fourth"] = Call((*dates.WEEK_RULES, *periods.ORDINAL_RULES, *holidays.FOURTH_OF_JULY))

# Digits call by their number: four begin a year, one or two a day or a count.
_FOUR = Call(
    (
        *digits.ISO_RULES,
        *digits.YEARS_RULES,
        *periods.YEAR_FIRST_RULES,
        *digits.DECADE_DIGIT_RULES,
        *digits.YEAR_RULES,
    )
)
_FEW = Call(
    (
        *digits.NUMERIC_RULES,
        *counts.COUNT_RULES,
        *digits.DAY_FIRST_RULES,
        *periods.DAY_OF_MONTH_RULES,
        *periods.ORDINAL_RULES,
        *digits.DECADE_DIGIT_RULES,
    ),
    re.compile(r"\d+(?:st|nd|rd|th|['’]?s)?(?:[/.-]\d|[\s-]+[a-z]|\s*(?:-|–|—)\s*\d|s)"),
)
_APOSTROPHE = Call((*digits.APOSTROPHE_RULES, *digits.YEAR_RULES))


def digit_call(word: str) -> Call | None:
    """What a run of digits calls, or an apostrophe before two of them."""
    if word[0] in "'’‘":
        return _APOSTROPHE
    if len(word) == 4:
        return _FOUR
    return _FEW if len(word) <= 3 and word.isdigit() else None
