"""What stands on a row before its title: a bullet or a rank, a day, an hour."""

from __future__ import annotations

import re

from slated.read.lists_rows import DAY

_BULLET = re.compile(r"(?:[•·*▪►‣–—-]\s*|\d{1,3}[.)]\s+|#\d{1,3}[:.]?\s+)(?=\S)")
_CLOCK = re.compile(
    r"(?:\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m?\b\.?)?(?:/\d{1,2}(?::\d\d)?c)?(?:\s?[ap]\.?m\b\.?)?"
    r"|TBD|Midnight|Noon)(?<!\d)(?:\s?(?:ET|PT|EST|PST)\b)?(?:/ET|/PT)?"
    r"(?:\s?[-–—/]\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?(?: ET| PT)?)?\s*[-–—:]?\s+(?=\S)",
    re.IGNORECASE,
)
# "8-8:30 PM:", "9–11 p.m. ET": an hour to an hour, named once.
_HOURS = re.compile(
    r"\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?"
    r"(?:\s?(?:ET|PT|EST|PST))?(?:/\S{1,6})?\s*[-–—:]?\s+(?=\S)",
    re.IGNORECASE,
)
_DATED = re.compile(rf"(?P<date>{DAY})\s*(?:[:–—-]+\s*|\s)(?=[\w“\"'‘#$])", re.IGNORECASE)


def opening(text: str) -> tuple[str | None, str]:
    """A row's own day, None where it opens with none, and the row from its title on."""
    bullet = _BULLET.match(text)
    text = text[bullet.end() :] if bullet else text
    dated = _DATED.match(text)
    text = text[dated.end() :] if dated else text
    clock = _HOURS.match(text) or _CLOCK.match(text)
    return dated["date"] if dated else None, text[clock.end() :] if clock else text
