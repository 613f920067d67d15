"""Phrasings with this, next, last, that and following: next week, this fall."""

from __future__ import annotations

import re

from slated.read.when.holidays import HOLIDAY_WORDS, holiday_name
from slated.read.when.rule import (
    DAYPART,
    DOM,
    MON,
    SEASON,
    WEEKDAY,
    Fields,
    day_number,
    month_number,
    phrase,
    season_name,
    weekday_number,
)

SAID_SHIFT = (
    r"(?P<shift>this(?:\s+(?P<past>past|last)|\s+(?:coming|upcoming|very))?|next|last"
    r"|previous|(?:the\s+)?(?P<after>following)|that(?:\s+same)?|(?:the\s+)?same)\s+"
)


def _shift(match: re.Match[str]) -> Fields:
    """ "next" counts from the publication day, "that" and "the following" from the text."""
    word = match["shift"].split()[0]
    if match["after"]:
        return {"shift": 1, "anchor": "near"}
    if word in ("that", "same", "the"):
        return {"shift": 0, "anchor": "near"}
    if match["past"] or word in ("last", "previous"):
        return {"shift": -1}
    return {"shift": 1 if word == "next" else 0}


def _shifted_weekday(match: re.Match[str]) -> Fields:
    weekday = weekday_number(match["weekday"])
    return {"kind": "weekday", "weekday": weekday, "daypart": match["daypart"], **_shift(match)}


def _shifted_month(match: re.Match[str]) -> Fields:
    fields = {"month": month_number(match["month"]), **_shift(match)}
    if match["day"]:
        fields.pop("shift")
        return {"kind": "day", "day": day_number(match["day"]), **fields}
    return {"kind": "month", **fields}


def _shifted_season(match: re.Match[str]) -> Fields:
    return {"kind": "season", "name": season_name(match["name"]), **_shift(match)}


def _shifted_unit(match: re.Match[str]) -> Fields:
    unit = match["unit"]
    if unit in ("night", "morning", "afternoon", "evening"):
        shift = _shift(match)
        if shift["shift"] > 0 or "anchor" in shift:
            return {"kind": "later", "unit": "day", **shift}
        return {"kind": "today", "daypart": unit, **shift}
    if match["tv"]:
        return {"kind": "tv_season", **_shift(match)}
    return {"kind": "unit", "unit": unit, **_shift(match)}


def _shifted_holiday(match: re.Match[str]) -> Fields:
    return {
        "kind": "holiday",
        "name": holiday_name(match["name"]),
        "unit": "year",
        **_shift(match),
    }


SHIFT_RULES = (
    phrase(
        "this weekday",
        rf"{SAID_SHIFT}(?P<weekday>{WEEKDAY}){DAYPART}",
        _shifted_weekday,
        *("this monday", "next thursday", "last sunday night", "this past friday"),
    ),
    phrase(
        "this month by name",
        rf"{SAID_SHIFT}(?P<month>{MON})(?:\s+(?:the\s+)?(?P<day>{DOM}))?(?!\s+(?:19|20)\d\d)",
        _shifted_month,
        *("next march", "last may", "this july 4", "the following january"),
    ),
    phrase(
        "this holiday",
        rf"{SAID_SHIFT}(?P<name>{HOLIDAY_WORDS})(?![a-z])",
        _shifted_holiday,
        *("this halloween", "last thanksgiving"),
    ),
    phrase(
        "this season of the year",
        rf"{SAID_SHIFT}(?P<name>{SEASON})(?!\s+(?:finale|olympics|games))",
        _shifted_season,
        *("this fall", "next summer", "this past spring", "that winter"),
    ),
    phrase(
        "this week",
        rf"{SAID_SHIFT}(?P<unit>(?P<tv>(?:tv|television|broadcast)\s+season)|week|weekend|month|year"
        r"|decade|night|morning|afternoon|evening|quarter)(?![a-z]|-(?:old|long))",
        _shifted_unit,
        *("next week", "this weekend", "last night", "the following year", "next tv season"),
    ),
)
