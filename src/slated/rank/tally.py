"""The tally: how many viewers gave a title each of the ten half-star steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

STEPS = 10
"""Half-star steps: step 1 is half a star, step 10 is five stars."""
AVERAGE_MINIMUM = 5
"""Counted votes under which no average is shown."""


def step(stars: float) -> int:
    """The step, 1 to 10, of a number of stars; ValueError for anything but 0.5, 1 ... 5."""
    doubled = stars * 2
    if not (1 <= doubled <= STEPS and doubled == int(doubled)):
        raise ValueError(f"a rating is 0.5 to 5 stars in halves, not {stars:g}")
    return int(doubled)


@dataclass(frozen=True, slots=True)
class Average:
    """An average in stars beside the votes it rests on; the value is None for too few."""

    value: float | None
    votes: int

    def english(self) -> str:
        """Both in words: "4.07 from 1,414 votes"."""
        votes = f"{self.votes:,} vote{'' if self.votes == 1 else 's'}"
        if self.votes == 0:
            return "no votes yet"
        return (
            f"too few votes ({votes})" if self.value is None else f"{self.value:.2f} from {votes}"
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """Ten counts: ``counts[0]`` viewers gave half a star, ``counts[9]`` gave five."""

    counts: tuple[int, ...] = (0,) * STEPS

    def __post_init__(self) -> None:
        if len(self.counts) != STEPS or min(self.counts) < 0:
            raise ValueError(f"a tally is ten counts of 0 or more, not {self.counts}")

    @classmethod
    def of(cls, stars: Iterable[float]) -> Tally:
        """The tally of ratings in stars; their order does not matter."""
        return cls.of_steps(step(value) for value in stars)

    @classmethod
    def of_steps(cls, steps: Iterable[int]) -> Tally:
        """The tally of ratings in steps, 1 to 10."""
        seen = Counter(steps)
        tally = cls(tuple(seen[at] for at in range(1, STEPS + 1)))
        if tally.votes != seen.total():
            raise ValueError(f"steps are 1 to {STEPS}, not {sorted(seen)}")
        return tally

    def plus(self, at: int, votes: int = 1) -> Tally:
        """With ``votes`` more at step ``at``; fewer when negative, ValueError below none."""
        if not 1 <= at <= STEPS:
            raise ValueError(f"steps are 1 to {STEPS}, not {at}")
        counts = list(self.counts)
        counts[at - 1] += votes
        return Tally(tuple(counts))

    def without(self, steps: Iterable[int]) -> Tally:
        """With no vote at these steps."""
        gone = {at - 1 for at in steps}
        return Tally(tuple(0 if at in gone else n for at, n in enumerate(self.counts)))

    def __add__(self, other: Tally) -> Tally:
        return Tally(tuple(a + b for a, b in zip(self.counts, other.counts, strict=True)))

    def __iter__(self) -> Iterator[tuple[float, int]]:
        """Stars and count, from half a star up: the bars of the histogram."""
        return ((at / 2, count) for at, count in enumerate(self.counts, start=1))

    @property
    def votes(self) -> int:
        """How many votes count."""
        return sum(self.counts)

    @property
    def steps(self) -> int:
        """The sum of all steps: twice the sum of all stars."""
        return sum(at * count for at, count in enumerate(self.counts, start=1))

    @property
    def mean(self) -> float | None:
        """The plain mean in stars, whatever the number of votes; None without any."""
        votes = self.votes
        return self.steps / (2 * votes) if votes else None

    def average(self, minimum: int = AVERAGE_MINIMUM) -> Average:
        """The average to show, with its count; no value under ``minimum`` votes."""
        votes = self.votes
        return Average(self.mean if votes >= max(minimum, 1) else None, votes)

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON: average in stars or null, votes, the ten counts."""
        average = self.average()
        value = None if average.value is None else round(average.value, 2)
        return {"average": value, "scale": 5, "votes": average.votes, "counts": list(self.counts)}
