"""A small forest of decision trees over numbers, in plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from slated.read.learned.linear import squash

Tree = tuple[Sequence[int], Sequence[float], Sequence[int], Sequence[int]]
"""Feature, threshold, and the nodes to go to where the number is at most the threshold or
above it. A node below 0 is a leaf: its value is the threshold list's entry at its complement."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Boosted trees whose values add up to the log odds of a reading being right."""

    trees: Sequence[Tree]

    def probability(self, numbers: Sequence[float]) -> float:
        """The probability, between 0 and 1, for one row of features."""
        total = 0.0
        for feature, threshold, left, right in self.trees:
            node = 0 if left else -1
            while node >= 0:
                low = numbers[feature[node]] <= threshold[node]
                node = left[node] if low else right[node]
            total += threshold[len(feature) + ~node]
        return squash(total)
