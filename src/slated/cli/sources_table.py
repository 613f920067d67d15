"""Track records as two tables, outlets and speakers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from slated.believe.record import FEW, PRIOR
from slated.cli.beliefs import laid_out
from slated.cli.clean import one_line
from slated.cli.terminal import console

if TYPE_CHECKING:
    from rich.console import Console

    from slated.believe.record import Record

HEADINGS = ("Dates", "Right", "Share right", "Prior", "Missed by", "Ahead by")
FLOORS = (16, 5, 5, 11, 5, 9, 8)


def print_records(
    outlets: Sequence[Record], speakers: Sequence[Record], limit: int, out: Console | None = None
) -> None:
    """Print those with most dates first, and what the columns mean."""
    out = out or console()
    for name, records in (("Outlet", outlets), ("Speaker", speakers)):
        if not records:
            continue
        shown = records[:limit] if limit else records
        rows = [_cells(one) for one in shown]
        out.print(laid_out((name, *HEADINGS), rows, (FLOORS,), out.width))
        if len(shown) < len(records):
            out.print(Text(f"the first {len(shown):,} of {len(records):,}", style="dim"))
        out.print()
    out.print(
        f"Share right = (right + {PRIOR} × prior) / (dates + {PRIOR}); dim where there are fewer "
        f"than {FEW} dates.\nMissed by and ahead by are medians."
    )


def _cells(one: Record) -> list[Text]:
    style = "dim" if one.few else ""
    return [
        Text(one_line(one.source), style="bold"),
        Text(f"{one.forecasts:,}"),
        Text(f"{one.right:,}"),
        Text(f"{one.share:.0%}{' (few)' if one.few else ''}", style=style),
        Text(f"{one.prior:.0%}", style=style),
        Text(_days(one.error)),
        Text(_days(one.early)),
    ]


def _days(number: float) -> str:
    rounded = f"{number:g}"
    return f"{rounded} day{'' if rounded == '1' else 's'}"
