"""A named phrasing: a pattern over lower-case text, and what its words mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from slated.read.when.names import MONTHS, NUMBERS, WEEKDAYS

Fields = dict[str, Any]
Build = Callable[[re.Match[str]], Fields | None]

# Building blocks of the patterns. All text is lower-cased before matching.
MON = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?"
    r"|aug(?:ust|\.)?|sep(?:tember|t\.?|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
    r"(?![a-z])"
)
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])"
DOM = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%:]|[.,/]\d)"
YEAR = r"(?:(?:19[1-9]|20[0-4])\d(?![\w%]|[.,:]\d)|['’‘]\d\d(?![\w]))"
SHIFT = r"(?:this|next|last)"
SEASON = r"(?:spring|summer|fall|autumn|winter)(?![a-z])"
PERIOD = r"(?:days?|weeks?|months?|years?|decades?|weekends?|nights?)"
DAYPART = r"(?:\s+(?P<daypart>nights?|mornings?|evenings?|afternoons?)(?![a-z]))?"
# What may follow a date to give its year: ", 2018", "of 2018", "of last year".
YEAR_TAIL = (
    rf"(?:,?\s+(?:(?:of|in)\s+)?(?:(?P<year>{YEAR})"
    rf"|(?P<year_shift>{SHIFT})\s+year(?!['’]?s|-)))?"
)
# The same after a season of the year, which may span two: "winter 2018-19".
SEASON_TAIL = (
    rf"(?:,?\s+(?:(?:of|in)\s+)?(?:(?P<year>{YEAR})(?:\s?[-–/]\s?\d\d(?:\d\d)?(?!\d))?"
    rf"|(?P<year_shift>{SHIFT})\s+year(?!['’]?s|-)))?"
)
_SHIFTS = {"this": 0, "next": 1, "last": -1, "past": -1, "previous": -1}


@dataclass(frozen=True, slots=True)
class Rule:
    """One phrasing. ``build`` gives the fields of TimeWords, or None to decline.

    ``examples`` are phrases the rule must read whole; they are run as tests.
    """

    name: str
    pattern: re.Pattern[str]
    build: Build
    examples: tuple[str, ...] = field(default=())


def phrase(name: str, pattern: str, build: Build, *examples: str) -> Rule:
    """A rule from the text of its pattern."""
    return Rule(name, re.compile(pattern), build, examples)


def season_name(text: str) -> str:
    """ "autumn" is "fall"."""
    return "fall" if text == "autumn" else text


def month_number(text: str) -> int:
    """January is 1; the first three letters decide."""
    return MONTHS[text[:3]]


def weekday_number(text: str) -> int:
    """Monday is 0; the first three letters decide."""
    return WEEKDAYS[text[:3]]


def day_number(text: str) -> int:
    """ "27th" is 27."""
    return int(text[:2]) if text[:2].isdigit() else int(text[0])


def year_number(text: str) -> int:
    """ "2018", "’18" and "18" are 2018; from 50 on, two digits mean the last century."""
    digits = text.lstrip("'’‘")
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (1900 if int(digits) >= 50 else 2000)


def count_number(text: str) -> int:
    """ "three" and "3" are 3."""
    return int(text) if text.isdigit() else NUMBERS[text]


def shift_number(text: str) -> int:
    """ "this" is 0, "next" is 1, "last" is -1."""
    return _SHIFTS[text]


def year_fields(match: re.Match[str]) -> Fields:
    """The fields of YEAR_TAIL."""
    if match["year"]:
        return {"year": year_number(match["year"])}
    if match["year_shift"]:
        return {"shift": shift_number(match["year_shift"]), "unit": "year"}
    return {}
