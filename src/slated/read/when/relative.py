"""Phrasings that count from another day: next week, three weeks ago, this fall."""

from __future__ import annotations

import re

from slated.read.when.names import (
    AFTER_THANKSGIVING,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    HOLIDAY_SEASON,
    LOOSE_NUMBERS,
    MOVING_HOLIDAYS,
    NUMBERS,
    ORDINALS,
)
from slated.read.when.rule import (
    DOM,
    MON,
    SEASON,
    SHIFT,
    WEEKDAY,
    YEAR,
    Fields,
    Rule,
    count_number,
    day_number,
    month_number,
    shift_number,
    weekday_number,
    year_fields,
    year_number,
)

NUMBER = "(?:" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r"|\d{1,3})"
LOOSE = "(?:" + "|".join(sorted(LOOSE_NUMBERS, key=len, reverse=True)) + ")"
_UNIT = r"(?P<unit>day|night|week|weekend|month|year|decade)s?(?![a-z])['’]?"
_DAYPART = r"(?:\s+(?P<daypart>nights?|mornings?|evenings?|afternoons?)(?![a-z]))?"
_YEAR_TAIL = (
    rf"(?:,?\s+(?:(?:of|in)\s+)?(?:(?P<year>{YEAR})(?:\s?[-–/]\s?\d\d(?:\d\d)?(?!\d))?"
    rf"|(?P<year_shift>{SHIFT})\s+year(?!['’]?s|-)))?"
)
_SAID_SHIFT = (
    r"(?P<shift>this(?:\s+(?P<past>past|last)|\s+(?:coming|upcoming|very))?|next|last"
    r"|previous|(?:the\s+)?(?P<after>following)|that(?:\s+same)?|(?:the\s+)?same)\s+"
)
_TODAY = {"today": 0, "tonight": 0, "tonite": 0, "tomorrow": 1, "yesterday": -1}
_UNITS = {"night": "day"}


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
    return {"kind": "season", "name": _season_name(match["name"]), **_shift(match)}


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


def _season_name(text: str) -> str:
    return "fall" if text == "autumn" else text


def _season(match: re.Match[str]) -> Fields:
    low: Fields = {"kind": "season", "name": _season_name(match["name"])}
    if not match["second"]:
        return low | year_fields(match)
    high = {"kind": "season", "name": _season_name(match["second"]), **year_fields(match)}
    return {"kind": "range", "low": low, "high": high}


def _season_year_first(match: re.Match[str]) -> Fields:
    name = _season_name(match["name"])
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


def _today(match: re.Match[str]) -> Fields:
    return {"kind": "today", "shift": _TODAY[match["word"]], "daypart": match["daypart"]}


def _day_after(match: re.Match[str]) -> Fields:
    return {"kind": "today", "shift": 2 if match["word"] == "after tomorrow" else -2}


def _counted(match: re.Match[str]) -> Fields:
    unit = match["unit"]
    groups = match.groupdict()
    if groups.get("loose"):
        count, vague = LOOSE_NUMBERS[groups["loose"]], groups["loose"] not in ("a couple",)
        vague = vague and not groups["loose"].startswith("a couple")
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


def _holiday_name(text: str) -> str:
    name = text.replace("’", "'")
    return {"july fourth": "fourth of july", "april fool's day": "april fools' day"}.get(name, name)


def _holiday(match: re.Match[str]) -> Fields:
    return {"kind": "holiday", "name": _holiday_name(match["name"]), **year_fields(match)}


def _shifted_holiday(match: re.Match[str]) -> Fields:
    return {
        "kind": "holiday",
        "name": _holiday_name(match["name"]),
        "unit": "year",
        **_shift(match),
    }


def _month_day_of(match: re.Match[str]) -> Fields:
    return {
        "kind": "day",
        "day": day_number(match["day"]),
        "shift": shift_number(match["which"]),
        "unit": "month",
    }


def _vague(match: re.Match[str]) -> Fields:
    return {"kind": "vague"}


def _rule(name: str, pattern: str, build: object, *examples: str) -> Rule:
    return Rule(name, re.compile(pattern), build, examples)  # type: ignore[arg-type]


_HOLIDAYS = {
    *FIXED_HOLIDAYS,
    *MOVING_HOLIDAYS,
    *EASTER_HOLIDAYS,
    *AFTER_THANKSGIVING,
    *HOLIDAY_SEASON,
} | {"july fourth"}
_HOLIDAY_WORDS = "|".join(
    re.escape(name).replace("'", "['’]") for name in sorted(_HOLIDAYS, key=len, reverse=True)
)
SHIFT_RULES = (
    _rule(
        "this weekday",
        rf"{_SAID_SHIFT}(?P<weekday>{WEEKDAY}){_DAYPART}",
        _shifted_weekday,
        *("this monday", "next thursday", "last sunday night", "this past friday"),
    ),
    _rule(
        "this month by name",
        rf"{_SAID_SHIFT}(?P<month>{MON})(?:\s+(?:the\s+)?(?P<day>{DOM}))?(?!\s+(?:19|20)\d\d)",
        _shifted_month,
        *("next march", "last may", "this july 4", "the following january"),
    ),
    _rule(
        "this holiday",
        rf"{_SAID_SHIFT}(?P<name>{_HOLIDAY_WORDS})(?![a-z])",
        _shifted_holiday,
        *("this halloween", "last thanksgiving"),
    ),
    _rule(
        "this season of the year",
        rf"{_SAID_SHIFT}(?P<name>{SEASON})(?!\s+(?:finale|olympics|games))",
        _shifted_season,
        *("this fall", "next summer", "this past spring", "that winter"),
    ),
    _rule(
        "this week",
        rf"{_SAID_SHIFT}(?P<unit>(?P<tv>(?:tv|television|broadcast)\s+season)|week|weekend|month|year"
        r"|decade|night|morning|afternoon|evening|quarter)(?![a-z]|-(?:old|long))",
        _shifted_unit,
        *("next week", "this weekend", "last night", "the following year", "next tv season"),
    ),
)

SEASON_RULES = (
    _rule(
        "season of the year",
        rf"(?P<name>{SEASON})(?:\s*(?:/|-|or|and|to|through)\s*(?P<second>{SEASON}))?{_YEAR_TAIL}"
        r"(?!\s+(?:finale|olympics|games|[vy]\.))",
        _season,
        *("fall 2018", "fall of 2018", "fall of last year", "fall/winter 2019", "winter 2018-19"),
    ),
)
YEAR_FIRST_RULES = (
    _rule(
        "year and season of the year",
        rf"(?P<year>{YEAR})\s+(?P<name>{SEASON})(?!\s+(?:olympics|games|finale))",
        _season_year_first,
        "2018 fall",
    ),
    _rule(
        "year and quarter",
        rf"(?P<year>{YEAR})\s+(?P<letter>[qh])(?P<number>[1-4])(?!\w)(?P<year_shift>(?!))?",
        _short_period,
        "2019 q1",
    ),
)

ORDINAL_RULES = (
    _rule(
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
    _rule(
        "short quarter or half",
        r"(?P<letter>[qh])(?P<number>[1-4])(?!\w)"
        rf"(?:,?\s+(?:of\s+)?(?:(?P<year>{YEAR})|(?P<year_shift>{SHIFT})\s+year))?",
        _short_period,
        *("q1 2018", "q3 of next year", "h2 2019"),
    ),
)
NEW_YEAR_RULES = (_rule("new year", r"new year(?![a-z'’])", _new_year, "new year"),)
UNIT_RULES = (
    _rule("unit after a part", r"(?P<unit>week|weekend|month|year|decade)(?![a-z])", _bare_unit),
)
TODAY_RULES = (
    _rule(
        "today",
        rf"(?P<word>today|tonight|tonite|tomorrow|yesterday){_DAYPART}(?![a-z]|\s+show)",
        _today,
        *("today", "tonight", "tomorrow night", "yesterday"),
    ),
)
DAY_RULES = (
    _rule(
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
    _rule(
        "ago",
        rf"{_COUNT}{_UNIT}\s+(?P<way>ago|back|from now|from today|hence|since"
        r"|on(?=\s*(?:\Z|[,.:;!?–—-]|from\s)))(?![a-z])"
        r"(?:,?\s+(?:(?P<on>today|tonight)|this\s+(?P<this>week|month|weekend|year)))?",
        _ago,
        *("three weeks ago", "a year ago", "10 years ago today", "2 weeks from now"),
        *("a couple of weeks ago", "a few days ago"),
    ),
    _rule(
        "later",
        rf"{_COUNT}{_UNIT}\s+(?P<way>later|earlier|after|before|prior(?:\s+to)?|ahead of|following"
        r"|early)(?![a-z])",
        _later,
        *("a year later", "two weeks after", "six months earlier"),
    ),
)
IN_RULES = (
    _rule(
        "in a count",
        rf"(?:in|within)\s+(?:just\s+|about\s+|less\s+than\s+|under\s+|only\s+)?{_COUNT}{_UNIT}"
        r"(?:\s+time)?(?!\s+(?:of|or|later|after|ago|straight|running|that|since))",
        _in_count,
        *("in two weeks", "in just three days", "in two weeks' time"),
    ),
)
HOLIDAY_RULES = (
    _rule(
        "holiday",
        rf"(?P<name>{_HOLIDAY_WORDS})(?![a-z]){_YEAR_TAIL}",
        _holiday,
        *("christmas day", "new year’s eve", "halloween 2018", "labor day", "holiday season"),
    ),
)
MONTH_HOLIDAYS = (
    _rule(
        "holiday named after a month",
        rf"(?P<name>july fourth|april fool['’]?s['’]? day){_YEAR_TAIL}",
        _holiday,
        "april fools' day",
    ),
)
FOURTH_OF_JULY = (_rule("fourth of july", rf"(?P<name>fourth of july){_YEAR_TAIL}", _holiday),)
DAY_OF_MONTH_RULES = (
    _rule(
        "day of this month",
        rf"(?P<day>{DOM})\s+(?:of\s+)(?P<which>this|next|last)\s+month",
        _month_day_of,
        "15th of this month",
    ),
)
VAGUE_RULES = (
    _rule(
        "vague",
        r"(?:soon|now|currently|recently|shortly|later)(?![a-z]|\s+(?:in|this|that|on|next|than)\s)",
        _vague,
        *("soon", "now", "recently"),
    ),
)
