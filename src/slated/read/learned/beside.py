"""What a page's other readings say beside one of them, by the linear models' first words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from slated.claim import Event
from slated.read.compose import Reading, name_of
from slated.read.settle import folded

Fact = tuple[str, str, int]
Answer = tuple[str | None, str]
NOTHING = -1.0
SURE = 0.5
_EVENTS = tuple(str(event) for event in Event)


def fact(read: Reading) -> Fact:
    """What a reading is about: folded title, event, season (none counts as the first)."""
    return folded(name_of(read.title)[0]), str(read.hit.event), read.season or 1


def answer(read: Reading) -> Answer:
    """What a reading says of its fact: when (EDTF) and how settled."""
    return read.when.edtf if read.when else None, str(read.status)


class Beside:
    """The readings of one page, each a fact with the probability that it is right."""

    def __init__(
        self, facts: Sequence[Fact], answers: Sequence[Answer], firsts: Sequence[float]
    ) -> None:
        self._facts, self._answers, self._firsts = facts, answers, firsts
        self._answered = _answered(facts, answers, firsts)
        self._sorted = sorted(firsts)
        self._sure = sum(first > SURE for first in firsts)
        self._seasons: dict[tuple[str, str], dict[int, float]] = {}
        titles: dict[str, float] = {}
        for (title, event, season), first in zip(facts, firsts, strict=True):
            seasons = self._seasons.setdefault((title, event), {})
            seasons[season] = max(first, seasons.get(season, NOTHING))
            titles[title] = max(first, titles.get(title, NOTHING))
        self._best = sorted(titles.items(), key=lambda told: -told[1])[:2]

    def numbers(self, index: int) -> list[float]:
        """What the forest is told of the company of one of these readings.

        The likeliest other fact of its title by event, then its place among all readings,
        the likeliest of them, how many are likely, how many there are, the likeliest about
        another title, and of its own fact the likeliest that agrees with it on date and status
        and the likeliest that does not; -1 where there is none.
        """
        about, first = self._facts[index], self._firsts[index]
        return [
            *self._of_title(about),
            len(self._sorted) - bisect_right(self._sorted, first),
            self._sorted[-1],
            self._sure,
            len(self._sorted),
            max((p for title, p in self._best if title != about[0]), default=NOTHING),
            self._agreeing(index),
            self._disagreeing(index),
        ]

    def _agreeing(self, index: int) -> float:
        best, *second = self._answered[self._facts[index]][self._answers[index]]
        return max(second, default=NOTHING) if best == self._firsts[index] else best

    def _disagreeing(self, index: int) -> float:
        # Of the two answers that lead, one is another.
        leading = list(self._answered[self._facts[index]].items())[:2]
        told = (bests[0] for given, bests in leading if given != self._answers[index])
        return max(told, default=NOTHING)

    def _of_title(self, about: Fact) -> list[float]:
        title, event, season = about
        found = []
        for other in _EVENTS:
            seasons = self._seasons.get((title, other), {})
            told = (p for s, p in seasons.items() if other != event or s != season)
            found.append(max(told, default=NOTHING))
        return found


def _answered(
    facts: Sequence[Fact], answers: Sequence[Answer], firsts: Sequence[float]
) -> dict[Fact, dict[Answer, list[float]]]:
    """The likeliest two of each answer to each fact, the likeliest answer first."""
    found: dict[Fact, dict[Answer, list[float]]] = {}
    for place in sorted(range(len(facts)), key=lambda i: -firsts[i]):
        bests = found.setdefault(facts[place], {}).setdefault(answers[place], [])
        if len(bests) < 2:
            bests.append(firsts[place])
    return found
