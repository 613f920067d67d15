"""The scorecard as a table, one outlook after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from slated.cli.beliefs import laid_out, namesakes
from slated.cli.clean import one_line
from slated.cli.terminal import console
from slated.cli.words import NOTHING

if TYPE_CHECKING:
    from rich.console import Console

    from slated.site.slate.outlooks import Scored

HEADINGS = ("Outlook", "Title", "Season", "Since", "Why")
SPARING = (9, 26, 6, 10, 40)
LEAST = (9, 12, 6, 10, 24)
WHOLE = (9, 8, 6, 10, 12)

STYLES = {
    "renewed": "bold cyan",
    "cancelled": "red",
    "ending": "magenta",
    "ended": "magenta",
    "in limbo": "yellow",
}


def print_scorecard(found: Sequence[Scored], out: Console | None = None) -> None:
    """Print one title a row, the outlooks in the order above, and how many there are of each."""
    out = out or console()
    order = list(STYLES)
    ordered = sorted(found, key=lambda scored: order.index(scored.entry.outlook.value))
    same = namesakes([scored.held for scored in found])
    rows = [_cells(scored, scored.held.title in same) for scored in ordered]
    groups = [scored.entry.outlook for scored in ordered]
    out.print(laid_out(HEADINGS, rows, (SPARING, LEAST, WHOLE), out.width, groups))
    total = Counter(group.value for group in groups)
    counted = ", ".join(f"{total[name]:,} {name}" for name in order if total[name])
    out.print(f"\n{len(found):,} title{'' if len(found) == 1 else 's'}: {counted}")


def _cells(scored: Scored, marked: bool) -> list[Text]:
    entry, held = scored.entry, scored.held
    name = one_line(held.title)
    if marked and (held.year or held.country):
        name += f" ({held.country or held.year})"
    saved = f"saved, now on {one_line(scored.now_on)}: " if scored.now_on else ""
    return [
        Text(entry.outlook.value, style=STYLES[entry.outlook.value]),
        Text(name, style="bold"),
        Text(str(entry.season) if entry.season is not None else NOTHING),
        Text(entry.since.isoformat() if entry.since else NOTHING),
        Text.assemble(saved, (one_line(entry.why), "dim")),
    ]
