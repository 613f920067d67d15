"""Phrasings of parts of a year: fall 2018, Q1, the second half of 2019."""

from __future__ import annotations

import re

from slated.read.when.names import ORDINALS
from slated.read.when.rule import (
    DOM,
    SEASON,
    SEASON_TAIL,
    SHIFT,
    YEAR,
    Fields,
    day_number,
    phrase,
    season_name,
    shift_number,
    year_fields,
    year_number,
)


def _season(match: re.Match[str]) -> Fields:
    low: Fields = {"kind": "season", "name": season_name(match["name"])}
    if not match["second"]:
        return low | year_fields(match)
    high = {"kind": "season", "name": season_name(match["second"]), **year_fields(match)}
    return {"kind": "range", "low": low, "high": high}


def _season_year_first(match: re.Match[str]) -> Fields:
    name = season_name(match["name"])
    return {"kind": "season", "name": name, "year": year_number(match["year"])}


def _new_year(match: re.Match[str]) -> Fields:
    return {"kind": "unit", "unit": "year", "shift": 1}


def _period(match: re.Match[str]) -> Fields | None:
    what, number = match["what"], ORDINALS[match["ordinal"]]
    number = number if number > 0 else (4 if what == "quarter" else 2)
    if what == "half" and (number > 2 or not match["of"]):
        return None
    fields = year_fields(match)
    if match["the_year"]:
        fields = {"shift": 0, "unit": "year"}
    return {"kind": what, "number": number, **fields}


def _short_period(match: re.Match[str]) -> Fields:
    what = "quarter" if match["letter"] == "q" else "half"
    return {"kind": what, "number": int(match["number"]), **year_fields(match)}


def _bare_unit(match: re.Match[str]) -> Fields:
    return {"kind": "unit", "unit": match["unit"], "shift": 0}


def _month_day_of(match: re.Match[str]) -> Fields:
    return {
        "kind": "day",
        "day": day_number(match["day"]),
        "shift": shift_number(match["which"]),
        "unit": "month",
    }


SEASON_RULES = (
    phrase(
        "season of the year",
        rf"(?P<name>{SEASON})(?:\s*(?:/|-|or|and|to|through)\s*(?P<second>{SEASON}))?{SEASON_TAIL}"
        r"(?!\s+(?:finale|olympics|games|[vy]\.))",
        _season,
        *("fall 2018", "fall of 2018", "fall of last year", "fall/winter 2019", "winter 2018-19"),
    ),
)
YEAR_FIRST_RULES = (
    phrase(
        "year and season of the year",
        rf"(?P<year>{YEAR})\s+(?P<name>{SEASON})(?!\s+(?:olympics|games|finale))",
        _season_year_first,
        "2018 fall",
    ),
    phrase(
        "year and quarter",
        rf"(?P<year>{YEAR})\s+(?P<letter>[qh])(?P<number>[1-4])(?!\w)(?P<year_shift>(?!))?",
        _short_period,
        "2019 q1",
    ),
)
ORDINAL_RULES = (
    phrase(
        "quarter or half",
        r"(?P<ordinal>first|second|third|fourth|final|last|latter|back|1st|2nd|3rd|4th)[-\s]+"
        r"(?P<what>quarter|half)(?![a-z])"
        rf"(?P<of>,?\s+(?:of\s+)?(?:(?P<year>{YEAR})|(?P<year_shift>{SHIFT})\s+year"
        r"|(?P<the_year>the\s+(?:calendar\s+)?year)))?",
        _period,
        *("first quarter of 2018", "second half of 2019", "third quarter", "back half of the year"),
    ),
)
SHORT_PERIOD_RULES = (
    phrase(
        "short quarter or half",
        r"(?P<letter>[qh])(?P<number>[1-4])(?!\w)"
        rf"(?:,?\s+(?:of\s+)?(?:(?P<year>{YEAR})|(?P<year_shift>{SHIFT})\s+year))?",
        _short_period,
        *("q1 2018", "q3 of next year", "h2 2019"),
    ),
)
NEW_YEAR_RULES = (phrase("new year", r"new year(?![a-z'’])", _new_year, "new year"),)
UNIT_RULES = (
    phrase("unit after a part", r"(?P<unit>week|weekend|month|year|decade)(?![a-z])", _bare_unit),
)
DAY_OF_MONTH_RULES = (
    phrase(
        "day of this month",
        rf"(?P<day>{DOM})\s+(?:of\s+)(?P<which>this|next|last)\s+month",
        _month_day_of,
        "15th of this month",
    ),
)
