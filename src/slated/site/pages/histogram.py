"""The histogram of the ten half-star steps: where its bars stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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
