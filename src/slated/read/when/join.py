"""Neighbouring time words that are one expression: "Sunday, June 17", "March to June"."""

from __future__ import annotations

import re
from dataclasses import replace

from slated.read.when.words import TimeWords

_BESIDE = re.compile(r"(?:\s+nights?|\s+mornings?|\s+evenings?)?,?\s*\(?\s*(?:on\s+)?(?:the\s+)?\Z")
_BETWEEN = re.compile(r"\s+(?:and|to)\s+(?:(?:the|early|mid|late)[\s-]+)?\Z")
_TO = re.compile(r"(?:\s*[-–—]\s*|\s+(?:to|through|thru|until|or)\s+)(?:the\s+)?\Z")
_SPANS = frozenset({"day", "month", "year", "season", "quarter", "decade"})
_REACH = 14


def join(found: list[TimeWords], low: str, text: str) -> list[TimeWords]:
    """The expressions with neighbours joined; ``low`` is ``text`` in lower case."""
    joined: list[TimeWords] = []
    for words in found:
        if joined:
            both = _together(joined[-1], words, low[joined[-1].end : words.start])
            if both is not None:
                joined[-1] = replace(both, text=text[both.start : both.end])
                continue
        joined.append(words)
    return [_single(words, text) for words in joined]


def _single(words: TimeWords, text: str) -> TimeWords:
    """ "Between" with one date only says nothing of that date."""
    if words.bound != "between" or words.kind == "range":
        return words
    return replace(words, start=words.core, text=text[words.core : words.end], bound=None)


def _together(one: TimeWords, two: TimeWords, gap: str) -> TimeWords | None:
    if len(gap) > _REACH:
        return None
    if two.kind == "day" and one.kind in ("weekday", "today", "holiday") and two.weekday is None:
        if one.day is None and two.bound is None and _BESIDE.match(gap):
            return replace(
                two, start=one.start, core=one.core, bound=one.bound, weekday=one.weekday
            )
        return None
    if one.kind not in _SPANS or two.kind not in _SPANS:
        return None
    if _joins(one, two, gap):
        bound = one.bound if one.bound not in ("between", "from") else None
        return TimeWords(one.start, two.end, "", "range", one.core, bound=bound, low=one, high=two)
    return None


def _joins(one: TimeWords, two: TimeWords, gap: str) -> bool:
    """Whether the two are the ends of one range."""
    if one.bound == "between":
        return gap.strip() == "and" or bool(_BETWEEN.match(gap))
    if one.bound == "from":
        return bool(_TO.match(gap)) or (gap.strip() == "" and two.bound == "until")
    same = one.kind == two.kind and two.bound is None and one.bound is None
    return same and bool(_TO.match(gap)) and (two.year is not None or gap.strip() != "or")
