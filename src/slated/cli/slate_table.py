"""Beliefs as a table, in order of time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from slated.cli import beliefs
from slated.cli.beliefs import laid_out
from slated.cli.clean import one_line
from slated.cli.terminal import console
from slated.cli.words import NOTHING

if TYPE_CHECKING:
    from rich.console import Console

    from slated.believe import Belief
    from slated.site.slate.held import Held
    from slated.site.slate.voices import Named

HEADINGS = ("When", "What", "Standing", "Sure", "Stage", "On", "Who says so")
SPARING = (15, 26, 11, 4, 13, 11, 18)
LEAST = (14, 12, 11, 4, 7, 8, 12)
WHOLE = (8, 8, 11, 4, 7, 7, 8)
UNDECIDED = "undecided"
"""The rule by which nothing is decided."""


def print_beliefs(
    found: Sequence[Held], leads: dict[str, Named], out: Console | None = None
) -> None:
    """Print one belief a row, a blank line between years and above what is overdue."""
    out = out or console()
    same = beliefs.namesakes(found)
    rows = [_cells(held, leads, held.title in same) for held in found]
    blocks = [(held.belief.standing == "overdue", _year(held)) for held in found]
    out.print(laid_out(HEADINGS, rows, (SPARING, LEAST, WHOLE), out.width, blocks))


def _cells(held: Held, leads: dict[str, Named], marked: bool) -> list[Text]:
    belief = held.belief
    return [
        when(belief),
        Text(beliefs.release(held, marked=marked), style="bold"),
        standing(belief),
        Text(beliefs.surely(belief)),
        Text(belief.stage.english() if belief.stage else NOTHING),
        Text(one_line(belief.platform) if belief.platform else NOTHING),
        beliefs.who(held, leads),
    ]


def standing(belief: Belief) -> Text:
    """The standing; of what is undecided no date is withheld."""
    if belief.rule == UNDECIDED:
        return Text(UNDECIDED, style=beliefs.STYLES["withheld"])
    return beliefs.standing(belief)


def when(belief: Belief) -> Text:
    """When, in words: that it is undecided says more than that there is no date."""
    return Text("undecided") if belief.rule == UNDECIDED else beliefs.when(belief)


def _year(held: Held) -> int | None:
    window = held.belief.window
    last = (window.last or window.first) if window else None
    return last.year if last else None
