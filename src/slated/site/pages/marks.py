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


MARKS = {
    m.standing: m
    for m in (
        Mark(Standing.DATED, "●", "a firm day"),
        Mark(Standing.WINDOWED, "▬", "a firm window"),
        Mark(Standing.EXPECTED, "▭", "expected"),
        Mark(Standing.RUMOURED, "┄", "rumoured"),
        Mark(Standing.CONFLICTING, "◐", "sources disagree"),
        Mark(Standing.OVERDUE, "▶", "overdue"),
        Mark(Standing.UNDATED, "○", "coming, no date yet"),
        Mark(Standing.WITHHELD, "✕", "date not told"),
        Mark(Standing.RELEASED, "✓", "released"),
        Mark(Standing.CANCELLED, "╳", "cancelled"),
        Mark(Standing.ENDED, "■", "ended"),
        Mark(Standing.NOTHING, "·", "nothing known"),
    )
}
