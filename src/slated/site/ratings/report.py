"""What became of the rows of a file of ratings."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from slated.gather.ratings import Bad, Given

MISSED = 10
"""Rows of no title here that are told one by one."""
_ELSE = ("film", "episode", "other")
"""What a catalogue of series does not hold."""


@dataclass(slots=True)
class Report:
    """What became of the rows of a file.

    ``passed``: of no title here, by what they are; ``missed``: the first of those that are of
    a series, or may be.
    """

    new: int = 0
    changed: int = 0
    same: int = 0
    bad: int = 0
    passed: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    missed: list[Bad] = field(default_factory=list)
    held_back: int = 0

    def miss(self, one: Given, *, several: bool) -> None:
        """Count a rating of no title here, or of ``several``, and note the first of them."""
        self.passed[one.kind] += 1
        if one.kind in _ELSE or len(self.missed) == MISSED:
            return
        why = "several titles are called so" if several else "no title here is called so"
        name = one.title or " ".join(one.ids.values())
        year = f" ({one.year})" if one.year else ""
        self.missed.append(Bad(one.line, why, f"{name}{year}", one.file))
