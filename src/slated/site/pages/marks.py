"""One mark and one word for each standing, the same on every page, legible without colour."""

from __future__ import annotations

from dataclasses import dataclass

from slated.believe import Standing


@dataclass(frozen=True, slots=True)
class Mark:
    """How a standing is shown. ``sign`` stands in text; colours are in the style sheet."""

    standing: Standing
    sign: str
    words: str
    ahead: bool


MARKS = {
    m.standing: m
    for m in (
        Mark(Standing.DATED, "●", "a firm day", ahead=True),
        Mark(Standing.WINDOWED, "▬", "a firm window", ahead=True),
        Mark(Standing.EXPECTED, "▭", "expected", ahead=True),
        Mark(Standing.RUMOURED, "┄", "rumoured", ahead=True),
        Mark(Standing.CONFLICTING, "◐", "sources disagree", ahead=True),
        Mark(Standing.OVERDUE, "▶", "overdue", ahead=True),
        Mark(Standing.UNDATED, "○", "coming, no date yet", ahead=True),
        Mark(Standing.WITHHELD, "✕", "date not told", ahead=True),
        Mark(Standing.RELEASED, "✓", "released", ahead=False),
        Mark(Standing.CANCELLED, "╳", "cancelled", ahead=False),
        Mark(Standing.ENDED, "■", "ended", ahead=False),
        Mark(Standing.NOTHING, "·", "nothing known", ahead=False),
    )
}
AHEAD = tuple(mark.standing for mark in MARKS.values() if mark.ahead)
"""Standings of what lies ahead."""
