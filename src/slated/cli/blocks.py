"""Rows as blocks of lines, where the terminal is too narrow for columns."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group
from rich.text import Text

from slated.cli.words import NOTHING

NARROW = 60
"""Characters under which a table of several columns can no longer be read."""


def blocks(headings: Sequence[str], rows: Sequence[Sequence[Text]]) -> Group:
    """One block a row, a line a cell, "When: 2018"; empty cells and dashes are left out."""
    found: list[Text] = []
    for row in rows:
        if found:
            found.append(Text(""))
        for heading, cell in zip(headings, row, strict=True):
            if cell.plain not in ("", NOTHING):
                # The cell's own rule for too little room was one for columns.
                line = Text.assemble((f"{heading}: ", "dim"), cell)
                line.no_wrap, line.overflow = False, "fold"
                found.append(line)
    return Group(*found)
