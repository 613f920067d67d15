"""The prior: a list's mean, and how many votes' worth of it each title is given.

A title's community score is ``(weight * mean + sum of stars) / (weight + votes)``: the
Bayesian mean, with the list's mean standing in for ``weight`` votes not yet cast. It is the
form of IMDb's published weighted rating, WR = v/(v+m) R + m/(v+m) C.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum

from slated.rank.tally import Tally

PRIOR_WEIGHT = 25.0
"""Votes' worth of the list's mean in every community score."""


def list_mean(tallies: Iterable[Tally], weight: float = PRIOR_WEIGHT) -> float | None:
    """The mean of a list's titles in stars; None when nobody has voted on any.

    Each title's mean weighs ``votes / (votes + weight)``: one with few votes says little and
    one with very many says no more than any other, so no title sets the mean alone. The
    order of titles does not matter, and a list given twice over has the same mean.
    """
    rated = [(tally.steps / 2, tally.votes) for tally in tallies]
    weighed = fsum(votes / (votes + weight) for _, votes in rated if votes)
    return fsum(s / (votes + weight) for s, votes in rated if votes) / weighed if weighed else None


@dataclass(frozen=True, slots=True)
class Prior:
    """What a title's score leans on: the mean in stars, its weight in votes, whose mean it is.

    ``mean`` is None where nobody has voted on any title of the list.
    """

    mean: float | None
    weight: float = PRIOR_WEIGHT
    name: str = "all titles"

    def __post_init__(self) -> None:
        if self.weight < 0:
            raise ValueError(f"a prior weight is 0 or more, not {self.weight:g}")

    @classmethod
    def of(
        cls, tallies: Iterable[Tally], weight: float = PRIOR_WEIGHT, name: str = "all titles"
    ) -> Prior:
        """The prior of a list of titles."""
        return cls(list_mean(tallies, weight), weight, name)

    def shrink(self, tally: Tally) -> float | None:
        """The community score in stars; None where there is neither a vote nor a mean."""
        votes = tally.votes
        if self.mean is None:
            return tally.mean
        if votes + self.weight == 0:
            return None
        return (self.weight * self.mean + tally.steps / 2) / (self.weight + votes)
