"""Which of the dates and seasons that may be meant are likeliest, by the linear models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from slated.read.events import Hit
from slated.read.learned.features import season_features, time_features
from slated.read.learned.linear import Linear
from slated.read.learned.propose import Pair, season_choices, time_choices
from slated.read.page import Line, Page
from slated.read.when import TimeWords

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Likely(Generic[Value]):
    """A choice with its share of all that might be meant, and how likely it is by itself.

    The best of several poor choices has a large share and is not likely.
    """

    value: Value
    share: float
    alone: float


def dates(
    page: Page, line: Line, hit: Hit, others: Sequence[Hit], model: Linear
) -> list[Likely[TimeWords | None]]:
    """The time words (or none) that may date a hit, the likeliest first."""
    choices = time_choices(page, line, hit, others)
    many = len(choices)
    return _ranked(
        [
            (c.words, model.probability(time_features(line, hit, c.words, c.ruled, c.away, many)))
            for c in choices
        ]
    )


def seasons(page: Page, line: Line, pair: Pair, model: Linear) -> list[Likely[int | None]]:
    """The season numbers (or none) that a pair may be about, the likeliest first."""
    choices, heard = season_choices(page, line, pair)
    scored = []
    for choice in choices:
        told = season_features(
            page, line, pair.hit, pair.title, choice.number, choice.mention, heard, choice.ruled
        )
        scored.append((choice.number, model.probability(told)))
    return _ranked(scored)


def _ranked(scored: Sequence[tuple[Value, float]]) -> list[Likely[Value]]:
    """The likeliest first; of equals the one that was proposed first."""
    whole = sum(p for _, p in scored) + 1e-6
    return sorted((Likely(value, p / whole, p) for value, p in scored), key=lambda c: -c.alone)
