"""How wide the columns of a table may be."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

GAP = 2
"""Characters between two columns."""


def fitted(rows: Sequence[Sequence[str]], floors: Sequence[Sequence[int]], width: int) -> list[int]:
    """The columns' widths in characters, squeezed until all fit in ``width``.

    ``floors`` are the widths under which no column goes, one list after the other being
    tried; on a terminal too narrow for the last of them every column gets what is left.
    """
    sizes = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    room = width - GAP * (len(sizes) - 1)
    for floor in (*floors, [1] * len(sizes)):
        _squeeze(sizes, floor, room)
    return sizes


def _squeeze(sizes: list[int], floor: Sequence[int], room: int) -> None:
    """Take characters off the widest column above its floor while all are too wide."""
    while sum(sizes) > room:
        loose = [i for i, size in enumerate(sizes) if size > floor[i]]
        if not loose:
            return
        sizes[max(loose, key=lambda i: sizes[i])] -= 1
