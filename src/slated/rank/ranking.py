"""Rankings: a list's titles in order, by composite or by rating, and what moved since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from slated.rank.composite import value
from slated.rank.outside import Outside
from slated.rank.prior import PRIOR_WEIGHT, Prior
from slated.rank.tally import AVERAGE_MINIMUM, Tally

Key = int | str
"""What a title is known by: a row's number, or any name."""


class By(StrEnum):
    """What a ranking goes by."""

    COMPOSITE = "composite"
    RATING = "rating"


class Unranked(StrEnum):
    """Why a title has no rank: each is shown as NA."""

    OUTSIDE = "not in this list"
    FEW = "too few votes"


@dataclass(frozen=True, slots=True)
class Rated:
    """A title with all that it is ranked by."""

    title: Key
    tally: Tally = field(default_factory=Tally)
    outside: tuple[Outside, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A title's place: its value (two decimals), the votes it rests on, its rank or why none.

    Before a list is put in order no title has a rank; ``why`` is None for those that will.
    """

    title: Key
    value: float | None
    votes: int
    rank: int | None
    why: Unranked | None = None

    def english(self) -> str:
        """ "#4", or "NA"."""
        return "NA" if self.rank is None else f"#{self.rank}"

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "title": self.title,
            "value": self.value,
            "votes": self.votes,
            "rank": self.rank,
            "why": None if self.why is None else str(self.why),
        }


@dataclass(frozen=True, slots=True)
class Ranking:
    """A list in order: ranked places first, those without a rank after them."""

    name: str
    by: By
    minimum: int
    prior: Prior
    places: tuple[Place, ...]
    _of: Mapping[Key, Place] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_of", {place.title: place for place in self.places})

    def place(self, title: Key) -> Place:
        """A title's place; NA, not in this list, for any other title."""
        return self._of.get(title) or Place(title, None, 0, None, Unranked.OUTSIDE)

    @property
    def ranked(self) -> int:
        """How many titles have a rank."""
        return sum(place.rank is not None for place in self.places)


def placed_by_composite(one: Rated, prior: Prior, minimum: int) -> Place:
    """A title's composite, and whether it is ranked: see ``by_composite``."""
    number, votes = value(one.tally, one.outside, prior), one.tally.votes
    few = number is None or not (one.outside or votes >= minimum)
    return Place(one.title, number, votes, None, Unranked.FEW if few else None)


def placed_by_rating(one: Rated, minimum: int) -> Place:
    """A title's average, and whether it is ranked: see ``by_rating``."""
    mean, votes = one.tally.average().value, one.tally.votes
    few = mean is None or votes < minimum
    number = None if mean is None else round(mean, 2)
    return Place(one.title, number, votes, None, Unranked.FEW if few else None)


def by_composite(
    rated: Iterable[Rated],
    *,
    name: str = "all titles",
    minimum: int = AVERAGE_MINIMUM,
    weight: float = PRIOR_WEIGHT,
    prior: Prior | None = None,
) -> Ranking:
    """A list's titles by composite.

    A title is ranked from ``minimum`` counted votes on, or when it has an outside score.
    ``prior`` is the list's mean in force; without one it is worked out from the list itself.
    """
    titles = list(rated)
    lean = prior or Prior.of((one.tally for one in titles), weight, name)
    places = [placed_by_composite(one, lean, minimum) for one in titles]
    return Ranking(name, By.COMPOSITE, minimum, lean, _in_order(places))


def by_rating(
    rated: Iterable[Rated],
    *,
    name: str = "all titles",
    minimum: int = AVERAGE_MINIMUM,
    prior: Prior | None = None,
) -> Ranking:
    """A list's titles by average; ranked from ``minimum`` counted votes on, never under five.

    The average is the plain one; ``prior`` is only carried along, to be printed.
    """
    titles = list(rated)
    least = max(minimum, AVERAGE_MINIMUM)
    lean = prior or Prior.of((one.tally for one in titles), name=name)
    places = [placed_by_rating(one, least) for one in titles]
    return Ranking(name, By.RATING, least, lean, _in_order(places))


def _in_order(places: list[Place]) -> tuple[Place, ...]:
    """Equal values share a rank and the next ones are skipped: 1, 2, 2, 4."""
    if len({place.title for place in places}) < len(places):
        raise ValueError("a title stands twice in one list")
    places.sort(key=_order)
    ordered: list[Place] = []
    rank = 0
    last: float | None = None
    for at, place in enumerate(places, start=1):
        if place.why is not None:
            ordered.append(place)
            continue
        if place.value != last:
            rank, last = at, place.value
        ordered.append(Place(place.title, place.value, place.votes, rank))
    return tuple(ordered)


def _order(place: Place) -> tuple[bool, float, int, int, str]:
    """Ranked ones first, best first; within a tie by votes, then by title."""
    number, text = (place.title, "") if isinstance(place.title, int) else (0, place.title)
    best = -place.value if place.value is not None else 1.0
    return place.why is not None, best, -place.votes, number, text
