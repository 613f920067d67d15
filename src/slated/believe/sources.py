"""How many sources stand behind a date, and how sure that makes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slated.believe.pile import Pile
    from slated.believe.weighed import Weighed

CEILING = 0.99
"""No belief is surer than this."""
DOUBT = 0.5
"""What the weightiest voice against takes off, times its own weight."""


class Sources:
    """The independent sources behind statements that grow in number.

    Two statements are of one source when the same person, house or outlet makes them, or
    when they stand in copies of one report, and so on from one to the next. Outlets without a
    name count as one: nothing says that they are two.
    """

    __slots__ = ("_best", "_done", "_parent")

    def __init__(self) -> None:
        self._done = 0
        self._parent: dict[str, str] = {}
        self._best: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._best)

    def count(self, said: Sequence[Weighed]) -> None:
        """Take in those that came since the last time."""
        parent, best = self._parent, self._best
        for one in said[self._done :]:
            origin, story = _root(parent, _origin(one)), _root(parent, f"s{one.story}")
            weight = max(best.pop(origin, 0.0), best.pop(story, 0.0), one.weight)
            parent[origin] = story
            best[story] = weight
        self._done = len(said)

    def weights(self) -> list[float]:
        """The weight of every source, the heaviest of its statements each, the greatest first."""
        return sorted(self._best.values(), reverse=True)

    def of(self, one: Weighed) -> str:
        """The source of a statement that was taken in: the same text for all of that source."""
        return _root(self._parent, f"s{one.story}")


def _origin(one: Weighed) -> str:
    """Who says so; where neither a speaker nor an outlet has a name, only the kind of voice."""
    return f"v{one.voice.name}" if one.origin == one.story else f"o{one.origin}"


def _root(parent: dict[str, str], key: str) -> str:
    while (up := parent.setdefault(key, key)) != key:
        parent[key] = key = parent[up]
    return key


def confidence(supporting: Pile, against: Sequence[Pile]) -> float:
    """One less the chance that every source errs, less what the strongest voice against takes.

    ``(1 - product of (1 - weight)) * (1 - DOUBT * weightiest against)``, at most CEILING.
    """
    if not supporting:
        return 0.0
    wrong = 1.0
    one = len(supporting) == 1
    for weight in (supporting.said[0].weight,) if one else supporting.sources().weights():
        wrong *= 1.0 - weight
    most = weightiest(against)
    doubt = DOUBT * most.weight if most else 0.0
    return min((1.0 - wrong) * (1.0 - doubt), CEILING)


def weightiest(piles: Iterable[Pile]) -> Weighed | None:
    """The statement of greatest weight in these piles, None where they are empty."""
    return max(filter(None, (pile.top(_weight) for pile in piles)), key=_weight, default=None)


def _weight(one: Weighed) -> float:
    return one.weight
