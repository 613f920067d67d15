"""What a page's other readings say beside one of them, by the linear models' first words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from slated.claim import Event
from slated.read.compose import Reading, name_of
from slated.read.settle import folded

Fact = tuple[str, str, int]
NOTHING = -1.0
SURE = 0.5
_EVENTS = tuple(str(event) for event in Event)


def fact(read: Reading) -> Fact:
    """What a reading is about: folded title, event, season (none counts as the first)."""
    return folded(name_of(read.title)[0]), str(read.hit.event), read.season or 1


class Beside:
    """The readings of one page, each a fact with the probability that it is right."""

    def __init__(self, facts: Sequence[Fact], firsts: Sequence[float]) -> None:
        self._sorted = sorted(firsts)
        self._sure = sum(first > SURE for first in firsts)
        self._seasons: dict[tuple[str, str], dict[int, float]] = {}
        titles: dict[str, float] = {}
        for (title, event, season), first in zip(facts, firsts, strict=True):
            seasons = self._seasons.setdefault((title, event), {})
            seasons[season] = max(first, seasons.get(season, NOTHING))
            titles[title] = max(first, titles.get(title, NOTHING))
        self._best = sorted(titles.items(), key=lambda told: -told[1])[:2]

    def numbers(self, about: Fact, first: float) -> list[float]:
        """What the forest is told of the company of one of these readings.

        The likeliest other fact of its title by event, then its place among all readings,
        the likeliest of them, how many are likely, how many there are, and the likeliest
        about another title; -1 where there is none.
        """
        return [
            *self._of_title(about),
            len(self._sorted) - bisect_right(self._sorted, first),
            self._sorted[-1],
            self._sure,
            len(self._sorted),
            max((p for title, p in self._best if title != about[0]), default=NOTHING),
        ]

    def _of_title(self, about: Fact) -> list[float]:
        title, event, season = about
        found = []
        for other in _EVENTS:
            seasons = self._seasons.get((title, other), {})
            told = (p for s, p in seasons.items() if other != event or s != season)
            found.append(max(told, default=NOTHING))
        return found
