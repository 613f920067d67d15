"""What moved, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from slated.cli import beliefs
from slated.cli.beliefs import laid_out
from slated.cli.clean import one_line
from slated.cli.terminal import console
from slated.cli.words import short_months

if TYPE_CHECKING:
    from rich.console import Console

    from slated.site.slate.moves import Moved

HEADINGS = ("Day", "What", "Change", "Why")
SPARING = (10, 24, 26, 40)
LEAST = (10, 12, 18, 24)
WHOLE = (10, 8, 10, 12)

STYLES = {
    "cancelled": "red",
    "delayed": "yellow",
    "overdue": "yellow",
    "conflicting": "bold red",
    "released": "green",
    "newly dated": "bold cyan",
    "confirmed": "bold cyan",
}


def print_moves(found: Sequence[Moved], out: Console | None = None) -> None:
    """Print one release a row, in the order in which they moved."""
    out = out or console()
    same = beliefs.namesakes([moved.held for moved in found])
    rows = [_cells(moved, moved.held.title in same) for moved in found]
    out.print(laid_out(HEADINGS, rows, (SPARING, LEAST, WHOLE), out.width))


def _cells(moved: Moved, marked: bool) -> list[Text]:
    text = Text("; ").join(
        Text(short_months(one.text), style=STYLES.get(one.move.value, "")) for one in moved.changes
    )
    return [
        Text(moved.on.isoformat()),
        Text(beliefs.release(moved.held, marked=marked), style="bold"),
        text,
        Text(one_line(moved.held.belief.why), style="dim"),
    ]
