"""Phrasings of holidays: Christmas Day, Halloween 2018, the holiday season."""

from __future__ import annotations

import re

from slated.read.when.names import (
    AFTER_THANKSGIVING,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    HOLIDAY_SEASON,
    MOVING_HOLIDAYS,
)
from slated.read.when.rule import SEASON_TAIL, Fields, phrase, year_fields

_HOLIDAYS = {
    *FIXED_HOLIDAYS,
    *MOVING_HOLIDAYS,
    *EASTER_HOLIDAYS,
    *AFTER_THANKSGIVING,
    *HOLIDAY_SEASON,
} | {"july fourth"}
HOLIDAY_WORDS = "|".join(
    re.escape(name).replace("'", "['’]") for name in sorted(_HOLIDAYS, key=len, reverse=True)
)


def holiday_name(text: str) -> str:
    """The name under which the tables know the holiday."""
    name = text.replace("’", "'")
    return {"july fourth": "fourth of july", "april fool's day": "april fools' day"}.get(name, name)


def _holiday(match: re.Match[str]) -> Fields:
    return {"kind": "holiday", "name": holiday_name(match["name"]), **year_fields(match)}


HOLIDAY_RULES = (
    phrase(
        "holiday",
        rf"(?P<name>{HOLIDAY_WORDS})(?![a-z]){SEASON_TAIL}",
        _holiday,
        *("christmas day", "new year’s eve", "halloween 2018", "labor day", "holiday season"),
    ),
)
MONTH_HOLIDAYS = (
    phrase(
        "holiday named after a month",
        rf"(?P<name>july fourth|april fool['’]?s['’]? day){SEASON_TAIL}",
        _holiday,
        "april fools' day",
    ),
)
FOURTH_OF_JULY = (phrase("fourth of july", rf"(?P<name>fourth of july){SEASON_TAIL}", _holiday),)
