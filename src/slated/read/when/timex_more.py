"""What TimeML marks and release reading does not need: durations, sets, times of day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from slated.read.when.names import NUMBERS
from slated.read.when.rule import SEASON, WEEKDAY, weekday_number
from slated.read.when.timex_value import TimexValue


class Span(NamedTuple):
    """One element found: offsets into the text and its attributes."""

    start: int
    end: int
    value: TimexValue


_UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
}
_MANY = {"decade": 10, "century": 100}
_UNIT = r"(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|centur)"
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})*(?:\.\d+)?|"
    + "|".join(sorted(NUMBERS, key=len, reverse=True))
    + r"|hundred|half an?)"
)
_SOME = r"(?:a few|a couple of|a couple|couple of|several|few|many|some|recent|coming|numerous)"
_NOT_AGE = r"(?!['’]?[\s-]+(?:old|ago)\b|\s+of\s+age|\s+(?:and|or)\s+(?:older|younger|up))"
_DURATION = re.compile(
    r"(?<![\w$£€.,-])(?:(?P<mod>almost|nearly|less than|more than|at least|a mere)\s+)?"
    r"(?:the\s+(?:first\s+)?)?(?:(?:last|past|next|previous|coming|final)\s+)?"
    rf"(?:(?P<number>{_NUMBER})|(?P<some>{_SOME}))(?:\s+(?:full|long|whole|consecutive|straight))?"
    rf"[\s-](?P<unit>{_UNIT})(?:ies|y|s)?\b(?:['’](?!\w))?{_NOT_AGE}"
)
_PERIOD = re.compile(
    rf"(?<![\w-])the\s+(?:last|past|next|previous|following|coming)\s+(?P<unit>{_UNIT})(?:ies|y|s)?\b"
    r"(?!['’]s)"
)
_BARE = re.compile(rf"(?<![\w-])(?P<unit>{_UNIT})(?:s|ies)\b(?!['’]|-)(?!\s+old)")
_COORDINATED = re.compile(
    rf"(?<![\w$£€.,-])(?P<number>{_NUMBER})(?=\s+(?:and|to|or)\s+{_NUMBER}\s+(?P<unit>{_UNIT}))"
)
_STOPWATCH = re.compile(r"(?<![\w:.])(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?![\w:])")
_SET = re.compile(
    rf"\b(?:every|each)\s+(?:other\s+)?(?P<what>{_UNIT}|morning|afternoon|evening|{WEEKDAY}|{SEASON}"
    r"|season)\b|(?<![\w-])(?P<adverb>annually|yearly|monthly|weekly|daily|hourly)(?![\w-])"
)
_SETS = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "month": "XXXX-XX",
    "year": "XXXX",
    "morning": "XXXX-XX-XXTMO",
    "afternoon": "XXXX-XX-XXTAF",
    "evening": "XXXX-XX-XXTEV",
    "night": "XXXX-XX-XXTNI",
    "hour": "XXXX-XX-XXTXX",
    "weekend": "XXXX-WXX-WE",
    "spring": "XXXX-SP",
    "summer": "XXXX-SU",
    "fall": "XXXX-FA",
    "winter": "XXXX-WI",
    "autumn": "XXXX-FA",
    "quarter": "XXXX-QX",
    "decade": "XXX",
    "century": "XX",
    "annually": "XXXX",
    "yearly": "XXXX",
    "monthly": "XXXX-XX",
    "weekly": "XXXX-WXX",
    "daily": "XXXX-XX-XX",
    "hourly": "XXXX-XX-XXTXX",
}
_CLOCK = re.compile(
    r"(?<![\w:$£€.,])(?:(?P<h12>\d{1,2})(?:[:.](?P<m12>[0-5]\d))?\s*(?P<half>[ap])\.?m\b\.?"
    r"|(?P<h24>[01]?\d|2[0-3]):(?P<m24>[0-5]\d)(?![:\d])|(?P<name>noon|midnight)\b)"
    r"(?:\s+(?:gmt|bst|est|edt|et|pst|pdt|pt|cet|utc|eastern|local time))?"
    rf"(?:\s+(?:on\s+)?(?P<weekday>{WEEKDAY}))?"
)
_REFERENCE = re.compile(
    r"\b(?:(?P<past>the past|at the time|at that time|the recent past|formerly)"
    r"|(?P<future>the future|the near future)"
    r"|(?P<present>at present|nowadays|these days|at the moment|right now|the present))\b"
    r"(?!\s+(?:\d|[a-z]+\s+)?(?:few|several|two|three|four|five|day|week|month|year|decade))"
)
_CENTURY = re.compile(r"(?P<n>\d{1,2})(?:st|nd|rd|th)[\s-]+century\b")
_FISCAL = re.compile(r"\b(?P<which>this|last|next)\s+(?:fiscal|calendar|school|academic)\s+year\b")
_ADJACENT = re.compile(r"\bthe\s+(?P<unit>day|week|month|year)(?=\s+(?:before|after)\b)")


def more(low: str, published: date) -> Iterator[Span]:
    """Everything these patterns find in lower-case text; spans may overlap."""
    for pattern, read in _READERS:
        for match in pattern.finditer(low):
            value = read(match, published)
            if value is not None:
                yield Span(match.start(), match.end(), value)


def _duration(match: re.Match[str], published: date) -> TimexValue | None:
    groups = match.groupdict()
    unit = groups["unit"] if groups["unit"] != "centur" else "century"
    number = groups.get("number")
    letters = _UNITS[unit]
    time, letter = ("T", letters[1]) if letters[0] == "T" else ("", letters)
    mod = {"almost": "LESS_THAN", "nearly": "LESS_THAN", "less than": "LESS_THAN"}.get(
        groups.get("mod") or "", "MORE_THAN" if groups.get("mod") == "more than" else None
    )
    if number is None:
        one = "the" in match[0][:3] and not groups.get("some")
        count = str(_MANY.get(unit, 1)) if one else "X"
    else:
        count = _count(number, _MANY.get(unit, 1))
    return TimexValue("DURATION", f"P{time}{count}{letter}", mod)


def _count(number: str, times: int) -> str:
    if number.startswith("half"):
        return "0.5"
    value = NUMBERS.get(number, 100 if number == "hundred" else None)
    amount = float(number.replace(",", "")) if value is None else float(value)
    return f"{amount * times:g}"


def _stopwatch(match: re.Match[str], published: date) -> TimexValue:
    hours, minutes, seconds = int(match["h"]), int(match["m"]), int(match["s"])
    return TimexValue("DURATION", f"PT{hours}H{minutes}M{seconds}S")


def _set(match: re.Match[str], published: date) -> TimexValue | None:
    what = match["adverb"] or match["what"]
    what = "century" if what == "centur" else what
    if what.endswith("day") and what != "day":
        return TimexValue("SET", f"XXXX-WXX-{weekday_number(what) + 1}")
    value = _SETS.get(what)
    return TimexValue("SET", value) if value else None


def _clock(match: re.Match[str], published: date) -> TimexValue | None:
    if match["name"]:
        time = "12:00" if match["name"] == "noon" else "24:00"
    elif match["h24"]:
        time = f"{int(match['h24']):02d}:{match['m24']}"
    else:
        hour = int(match["h12"])
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
        time = f"{hour:02d}:{match['m12'] or '00'}"
    day = published
    if match["weekday"]:
        day += timedelta(days=(weekday_number(match["weekday"]) - day.weekday()) % 7)
    return TimexValue("TIME", f"{day.isoformat()}T{time}")


def _reference(match: re.Match[str], published: date) -> TimexValue:
    kind = match.lastgroup or "present"
    return TimexValue("DATE", f"{kind.upper()}_REF")


def _century(match: re.Match[str], published: date) -> TimexValue:
    return TimexValue("DATE", f"{int(match['n']) - 1:02d}")


def _fiscal(match: re.Match[str], published: date) -> TimexValue:
    year = published.year + {"this": 0, "last": -1, "next": 1}[match["which"]]
    return TimexValue("DATE", str(year))


_Reader = Callable[[re.Match[str], date], TimexValue | None]
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_DURATION, _duration),
    (_PERIOD, _duration),
    (_COORDINATED, _duration),
    (_BARE, _duration),
    (_STOPWATCH, _stopwatch),
    (_SET, _set),
    (_CLOCK, _clock),
    (_REFERENCE, _reference),
    (_CENTURY, _century),
    (_FISCAL, _fiscal),
    (_ADJACENT, lambda match, _: TimexValue("DATE", _SETS[match["unit"]])),
)
