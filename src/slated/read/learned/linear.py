"""A linear model over named features, in plain Python."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import exp

_UNIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Linear:
    """Logistic regression: weights by feature, and the weight of none.

    Weights are added up as whole millionths, so that the order of the features, drawn from
    sets, cannot change the last digit.
    """

    weights: Mapping[str, float]
    bias: float
    _millionths: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        whole = {feature: round(weight * _UNIT) for feature, weight in self.weights.items()}
        object.__setattr__(self, "_millionths", whole)

    def score(self, features: Iterable[str]) -> float:
        """The log odds that a reading with these features is right."""
        return self.bias + sum(filter(None, map(self._millionths.get, features))) / _UNIT

    def probability(self, features: Iterable[str]) -> float:
        """The probability, between 0 and 1, that a reading is right."""
        return squash(self.score(features))

    def probability_from(self, score: float, features: Iterable[str]) -> float:
        """The probability, some features' share of the score being known already."""
        return squash(score + sum(filter(None, map(self._millionths.get, features))) / _UNIT)


def squash(score: float) -> float:
    """A probability from log odds."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
