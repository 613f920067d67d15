"""The histogram of the ten half-star steps: where its bars stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from django.utils.safestring import SafeString, mark_safe

STEP, HEIGHT = 22, 50
"""Units across for a bar with its gap, and down for the tallest one."""


def bars(counts: Sequence[int]) -> list[dict[str, Any]]:
    """A bar for each step, from half a star up; all of no height where there are no votes."""
    most = max(counts) or 1
    return [
        {
            "stars": f"{(at + 1) / 2:g}",
            "votes": votes,
            "x": at * STEP + 2,
            "middle": at * STEP + STEP / 2,
            "height": round(votes / most * HEIGHT, 1),
            "y": round(HEIGHT + 4 - votes / most * HEIGHT, 1),
        }
        for at, votes in enumerate(counts)
    ]


def bar_shapes(bars: Iterable[dict[str, Any]]) -> SafeString:
    """The bars with their stars under them, as SVG; a template takes ten times as long."""
    shapes = (
        f'<rect x="{bar["x"]}" y="{bar["y"]}" width="18" height="{bar["height"]}" class="mark">'
        f"<title>{bar['stars']}: {bar['votes']}</title></rect>"
        f'<text x="{bar["middle"]}" y="62">{bar["stars"]}</text>'
        for bar in bars
    )
    return mark_safe("".join(shapes))  # noqa: S308


def bar_cells(bars: Iterable[dict[str, Any]], what: str) -> SafeString:
    """The cells of a table's row: the "stars" of each bar as headings, or its "votes"."""
    before, after = ('<th scope="col">', "</th>") if what == "stars" else ("<td>", "</td>")
    cells = (f"{before}{escape(str(bar[what]))}{after}" for bar in bars)
    return mark_safe("".join(cells))  # noqa: S308
