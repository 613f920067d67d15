"""TIMEX3 values for time words, as TimeML 1.2.1 writes them: 2013-W12, 2012-SU, 199."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from slated.read.when.ground import ground

if TYPE_CHECKING:
    from slated.read.when.words import Direction, TimeWords
    from slated.window import Window

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class TimexValue(NamedTuple):
    """The type, value and mod attributes of a TIMEX3 element."""

    type: TimexType
    value: str
    mod: str | None = None


_SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "winter": "WI"}
_DAYPARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_MODS = {"early": "START", "mid": "MID", "late": "END", "end": "END"}
_VAGUE = {
    **dict.fromkeys(("now", "currently"), "PRESENT_REF"),
    **dict.fromkeys(("soon", "shortly"), "FUTURE_REF"),
    "recently": "PAST_REF",
}


def timex_value(
    words: TimeWords, published: date, direction: Direction = None, near: Window | None = None
) -> TimexValue | None:
    """Type, value and mod of one time expression; None where TimeML marks none.

    ``published`` is the document creation time. Ranges are two elements in TimeML
    and have no value of their own.
    """
    if words.kind == "vague":
        value = _VAGUE.get(words.text.lower())
        return TimexValue("DATE", value) if value else None
    if words.kind == "decade" and words.year is not None:
        return TimexValue("DATE", str(words.year // 10), _MODS.get(words.part or ""))
    whole = ground(_bare(words), published, direction, near)
    if whole is None or whole.first is None:
        return None
    value = _shape(words, whole, whole.first)
    daypart = _daypart(words)
    if daypart and len(value) == 10:
        return TimexValue("TIME", f"{value}T{daypart}")
    return TimexValue("DATE", value, _MODS.get(words.part or ""))


def _bare(words: TimeWords) -> TimeWords:
    """The words without bound and part, which TIMEX3 keeps out of the value."""
    return replace(words, bound=None, part=None)


def _daypart(words: TimeWords) -> str | None:
    if words.text.lower().startswith("ton"):
        return "NI"
    return _DAYPARTS.get((words.daypart or "").removesuffix("s"))


def _shape(words: TimeWords, window: Window, first: date) -> str:
    """The window's first day, cut to the precision of the words."""
    unit = words.exact or words.unit
    if words.kind in ("unit", "ago", "later") and unit in ("week", "weekend"):
        week = first.isocalendar()
        return f"{week.year}-W{week.week:02d}" + ("-WE" if unit == "weekend" else "")
    if words.kind == "season":
        return f"{window.edtf[:4]}-{_SEASONS[words.name or 'fall']}"
    if words.kind == "quarter" or (words.kind == "unit" and unit == "quarter"):
        return f"{first.year}-Q{(first.month + 2) // 3}"
    if words.kind == "half":
        return f"{first.year}-H{words.number}"
    if words.kind == "unit" and unit == "decade":
        return str(first.year // 10)
    return window.edtf.partition("/")[0]
