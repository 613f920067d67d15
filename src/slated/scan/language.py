"""Whether a text is English, which is all that the reader reads."""

from __future__ import annotations

import re

from resiliparse.parse.lang import detect_fast

_ENOUGH = 2_000
"""Characters looked at."""
_SHORT = 200
"""Characters below which trigrams guess: a headline says little but names."""
_FOREIGN_LETTERS = 0.03
_COMMON = frozenset(
    "the of and to with that his from she they who this which been its would".split()
)
"""Words that English is full of and other languages hardly write."""
_SHARE = 0.05

_TAG = re.compile(
    rb"<html\b[^<>]{0,1000}?[ \t\r\n]lang[ ]?=[ ]?[\"']?([a-z]{2,3})\b", re.IGNORECASE
)
_HEAD = 4_096
_ENGLISH = (b" the ", b" and ")
_FEW = 3


def says_foreign(page: bytes) -> bool:
    """Whether a page, undecoded, says that it is not English and has hardly an English word.

    Its own word is not enough: templates keep the tag of whoever made them. Of English texts
    longer than two lines one in 130 has so few of these words, which are counted in the
    whole page, menus and scripts included.
    """
    said = _TAG.search(page, 0, _HEAD)
    if said is None or said[1].lower() == b"en":
        return False
    return sum(map(page.count, _ENGLISH)) < _FEW


def is_english(text: str) -> bool:
    """Whether a text is English, at a hundredth of a millisecond.

    Trigrams judge first (resiliparse, after Cavnar and Trenkle 1994). They take one short text
    full of foreign names in 25 for another language, so common words may overrule them, and a
    text too short for either is English if it is written in plain letters: the reader finds
    nothing in others. ``bench/archive_language.py`` shows what that leaves.
    """
    text = text[:_ENOUGH]
    if len(text) < _SHORT:
        plain = len(text.encode("ascii", "ignore"))
        return len(text) - plain <= _FOREIGN_LETTERS * len(text)
    if detect_fast(text)[0] == "en":
        return True
    words = text.lower().split()
    return sum(word in _COMMON for word in words) >= _SHARE * len(words)
