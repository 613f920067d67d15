"""Rows of other layouts, set in the one that entries are read from: "Title (Network, day)"."""

from __future__ import annotations

import re

from slated.read.lists_rows import DAY, SHORT, platform_heading

_DAY_FIELD = re.compile(DAY, re.IGNORECASE)
_DAY_FIRST = re.compile(
    rf"(?P<title>[^:()–—]{{2,70}}?)(?::| [–—-]) (?P<day>{DAY})[^()]{{0,20}}"
    r"\((?P<inner>[^()]{2,60})\)",
    re.IGNORECASE,
)
_LED = re.compile(r"(?P<head>[^:()]{2,30}): (?=\S)")
# The commas between titles, not those in brackets.
_NEXT = re.compile(r"[,;] (?:and )?(?=[A-Z\d“\"‘'#])(?![^()]*\))")
_STARS = " *†‡"


def bracketed(text: str) -> str:
    """A row with its network and day in brackets behind the title, else the row as it is.

    "Arrow | The CW | October 8", "Arrow: October 8 (The CW)" and "Arrow, The CW, 8 p.m."
    """
    if len(text) > SHORT:
        return text
    if " | " in text:
        return _piped([field.strip(_STARS) for field in text.split(" | ")]) or text
    day_first = _DAY_FIRST.fullmatch(text) if text.endswith(")") else None
    if day_first:
        return f"{day_first['title']} ({day_first['inner']}, {day_first['day']})"
    return _networked(text.split(", ")) or text


def _piped(fields: list[str]) -> str | None:
    """The cells of a table's row; None where none of them is a day or a network."""
    told = [f for f in fields if _DAY_FIELD.fullmatch(f) or platform_heading(f)]
    titles = [f for f in fields if f and f not in told]
    if not told or not titles or "(" in titles[0]:
        return None
    told.sort(key=lambda field: platform_heading(field) is None)
    return f"{titles[0]} ({', '.join(told + titles[1:])})"


def _networked(fields: list[str]) -> str | None:
    """The fields behind commas of which one is a network: "Arrow, The CW, 8 p.m."."""
    for index in range(1, min(len(fields), 5)):
        head = ", ".join(fields[:index])
        if "(" in head:
            return None
        if platform_heading(fields[index]) and not platform_heading(head):
            return f"{head} ({', '.join(fields[index:])})"
    return None


def led(text: str) -> tuple[str, list[str]] | None:
    """What stands before a row's colon, and the items behind it: "Renewed: Arrow, Mom"."""
    head = _LED.match(text)
    if head is None:
        return None
    items = [item.strip().rstrip(".") for item in _NEXT.split(text[head.end() :])]
    return head["head"], [item for item in items if item]
