"""Phrasings that count from a day: tonight, three weeks ago, a year later."""

from __future__ import annotations

import re

from slated.read.when.names import LOOSE_NUMBERS, NUMBERS
from slated.read.when.rule import DAYPART, Fields, count_number, phrase

NUMBER = "(?:" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r"|\d{1,3})"
LOOSE = "(?:" + "|".join(sorted(LOOSE_NUMBERS, key=len, reverse=True)) + ")"
_UNIT = r"(?P<unit>day|night|week|weekend|month|year|decade)s?(?![a-z])['’]?"
_TODAY = {"today": 0, "tonight": 0, "tonite": 0, "tomorrow": 1, "yesterday": -1}
_UNITS = {"night": "day"}


def _today(match: re.Match[str]) -> Fields:
    return {"kind": "today", "shift": _TODAY[match["word"]], "daypart": match["daypart"]}


def _day_after(match: re.Match[str]) -> Fields:
    return {"kind": "today", "shift": 2 if match["word"] == "after tomorrow" else -2}


def _counted(match: re.Match[str]) -> Fields:
    unit = match["unit"]
    groups = match.groupdict()
    if groups.get("loose"):
        count = LOOSE_NUMBERS[groups["loose"]]
        vague = unit == "week" or not groups["loose"].startswith("a couple")
    else:
        count, vague = count_number(match["number"]), False
    if unit == "decade":
        unit, count = "year", count * 10
    return {"unit": _UNITS.get(unit, unit), "shift": count, "vague": vague}


def _ago(match: re.Match[str]) -> Fields:
    fields = _counted(match)
    exact = {"today": "day", "tonight": "day"}.get(match["on"] or "", match["this"])
    if match["way"] in ("ago", "back", "since", "on"):
        return {"kind": "ago", **fields, "shift": -fields["shift"], "exact": exact}
    return {"kind": "ago", **fields}


def _later(match: re.Match[str]) -> Fields:
    fields = _counted(match)
    back = match["way"] in ("earlier", "before", "prior", "prior to", "ahead of", "early")
    shift = -fields["shift"] if back else fields["shift"]
    return {"kind": "later", **fields, "shift": shift, "anchor": "near"}


def _in_count(match: re.Match[str]) -> Fields:
    return {"kind": "ago", **_counted(match), "exact": "in"}


def _vague(match: re.Match[str]) -> Fields:
    return {"kind": "vague"}


TODAY_RULES = (
    phrase(
        "today",
        rf"(?P<word>today|tonight|tonite|tomorrow|yesterday){DAYPART}(?![a-z]|\s+show)",
        _today,
        *("today", "tonight", "tomorrow night", "yesterday"),
    ),
)
DAY_RULES = (
    phrase(
        "day after tomorrow",
        r"day\s+(?P<word>after tomorrow|before yesterday)",
        _day_after,
        "day after tomorrow",
    ),
)
_COUNT = (
    rf"(?:(?P<loose>{LOOSE})|(?P<number>{NUMBER}))[\s-]+(?:(?:full|short|long|whole|entire)\s+)?"
)
COUNT_RULES = (
    phrase(
        "ago",
        rf"{_COUNT}{_UNIT}\s+(?P<way>ago|back|from now|from today|hence|since"
        r"|on(?=\s*(?:\Z|[,.:;!?–—-]|from\s)))(?![a-z])"
        r"(?:,?\s+(?:(?P<on>today|tonight)|this\s+(?P<this>week|month|weekend|year)))?",
        _ago,
        *("three weeks ago", "a year ago", "10 years ago today", "2 weeks from now"),
        *("a couple of weeks ago", "a few days ago"),
    ),
    phrase(
        "later",
        rf"{_COUNT}{_UNIT}\s+(?P<way>later|earlier|after|before|prior(?:\s+to)?|ahead of|following"
        r"|early)(?![a-z])",
        _later,
        *("a year later", "two weeks after", "six months earlier"),
    ),
)
IN_RULES = (
    phrase(
        "in a count",
        rf"(?:in|within)\s+(?:just\s+|about\s+|less\s+than\s+|under\s+|only\s+)?{_COUNT}{_UNIT}"
        r"(?:\s+time)?(?!\s+(?:of|or|later|after|ago|straight|running|that|since))",
        _in_count,
        *("in two weeks", "in just three days", "in two weeks' time"),
    ),
)
VAGUE_RULES = (
    phrase(
        "vague",
        r"(?:soon|now|currently|recently|shortly|later)(?![a-z]|\s+(?:in|this|that|on|next|than)\s)",
        _vague,
        *("soon", "now", "recently"),
    ),
)
