"""A small forest of decision trees over numbers, in plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from slated.read.learned.linear import squash

Tree = tuple[Sequence[int], Sequence[float], Sequence[int], Sequence[int]]
"""Feature, threshold, and the nodes to go to where the number is at most the threshold or
above it. A node below 0 is a leaf: its value is the threshold list's entry at its complement."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Boosted trees whose values add up to the log odds of a reading being right."""

    trees: Sequence[Tree]
    _roots: list[Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_roots", [_nested(t, 0 if t[2] else -1) for t in self.trees])

    def probability(self, numbers: Sequence[float]) -> float:
        """The probability, between 0 and 1, for one row of features."""
        total = 0.0
        for node in self._roots:
            while node.__class__ is tuple:
                feature, threshold, low, high = node
                node = low if numbers[feature] <= threshold else high
            total += node
        return squash(total)


def _nested(tree: Tree, node: int) -> Any:
    """A node as (feature, threshold, low, high), or a leaf's value: quicker to walk."""
    feature, threshold, low, high = tree
    if node < 0:
        return threshold[len(feature) + ~node]
    left, right = _nested(tree, low[node]), _nested(tree, high[node])
    return feature[node], threshold[node], left, right
