"""The burst: a title gets many more votes than it used to, and far more at one end.

Both must hold, of some days taken together: the count of votes against the title's own past,
and the share of extreme stars, low or high, against the share in that past. A new
season brings many votes of the usual kind, a slow change of mind brings no rush: neither is
a burst.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from slated.rank.chance import binomial_tail, poisson_tail
from slated.rank.tally import Tally


@dataclass(frozen=True, slots=True)
class Band:
    """Some steps at one end of the scale, tested together.

    ``share`` is the share of votes there that a title without a past is taken to have, ``more``
    how far the share has to rise above the past's.
    """

    words: str
    steps: frozenset[int]
    share: float
    more: float

    def at(self, tally: Tally) -> int:
        """The votes in this band."""
        return sum(tally.counts[step - 1] for step in self.steps)


BANDS = (
    Band("1 star or less", frozenset({1, 2}), 0.05, 0.25),
    Band("5 stars", frozenset({10}), 0.2, 0.25),
    Band("1.5 stars or less", frozenset({1, 2, 3}), 0.07, 0.4),
    Band("4.5 stars or more", frozenset({9, 10}), 0.3, 0.4),
)
"""What is tested: the very ends, and a half-star further in where the rise has to be greater."""


@dataclass(frozen=True, slots=True)
class BurstTest:
    """The stated test, every constant printed.

    A span of ``spans`` days is a burst in a band when it has ``least`` votes there, at least
    ``times`` the votes that the past makes usual, a share of that band as far above the past's
    as the band's ``more`` says, and each of the two by a chance under ``chance``. The past is
    the ``past`` days before the span, bursts left out; nothing is tested in the ``opening``
    days from the title's first vote on. ``lean`` is the number of votes for which the band's
    share counts beside the past's own; days of a burst at most ``apart`` days apart are told
    as one.
    """

    spans: tuple[int, ...] = (1, 7, 28)
    least: int = 10
    times: float = 1.5
    chance: float = 1e-4
    past: int = 56
    opening: int = 14
    lean: int = 20
    apart: int = 7


@dataclass(frozen=True, slots=True)
class Day:
    """A title's votes of one day; ``day`` is a proleptic ordinal, as of ``date.toordinal``."""

    day: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class Burst:
    """One burst: the ``days`` on which the votes in its band do not count.

    ``votes`` and ``extreme`` (those in the band) are all from its first day to its last; in that
    time ``usual`` votes were to be expected, ``usual_share`` of them in the band.
    """

    band: Band
    days: tuple[date, ...]
    votes: int
    extreme: int
    usual: float
    usual_share: float

    def english(self) -> str:
        """What happened, in one sentence without its end."""
        first, last = self.days[0], self.days[-1]
        when = f"On {first}" if first == last else f"From {first} to {last}"
        share = self.extreme / self.votes
        return (
            f"{when} this title got {self.votes:,} votes where {self.usual:,.0f} are usual, "
            f"{share:.0%} of them {self.band.words} where {self.usual_share:.0%} is usual"
        )


@dataclass(frozen=True, slots=True)
class _Past:
    """What is usual: votes a day, and the share of the band."""

    rate: float
    share: float


def bursts(days: Iterable[Day], test: BurstTest | None = None) -> list[Burst]:
    """The bursts in one title's votes, oldest first.

    ``days`` are the days with votes, in any order, one entry a day. Bands are tested in the
    order of the table, each on what the bursts before have left.
    """
    left = sorted(days, key=lambda day: day.day)
    chosen, found = test or BurstTest(), list[Burst]()
    for band in BANDS:
        bursts_here = _Search(left, band, chosen).run() if left else []
        found += bursts_here
        left = _without(left, bursts_here)
    return sorted(found, key=lambda burst: burst.days[0])


def _without(days: list[Day], found: list[Burst]) -> list[Day]:
    """The days without the votes of these bursts: they are no past for the bands after."""
    gone = {day.toordinal(): burst.band for burst in found for day in burst.days}
    if not gone:
        return days
    return [
        Day(day.day, day.tally.without(gone[day.day].steps)) if day.day in gone else day
        for day in days
    ]


class _Search:
    """One walk over a title's days in order of time, for one band."""

    def __init__(self, days: list[Day], band: Band, test: BurstTest) -> None:
        self.band, self.test = band, test
        self.days = [day.day for day in days]
        self.votes = [day.tally.votes for day in days]
        self.extreme = [band.at(day.tally) for day in days]
        self.marked: dict[int, _Past] = {}
        """Index of each day found to be in a burst, with what was usual before it."""

    def run(self) -> list[Burst]:
        if sum(self.extreme) < self.test.least:
            return []
        first = dict.fromkeys(self.test.spans, 0)
        total = dict.fromkeys(self.test.spans, 0)
        for at, day in enumerate(self.days):
            for span in self.test.spans:
                total[span] += self.extreme[at]
                while self.days[first[span]] <= day - span:
                    total[span] -= self.extreme[first[span]]
                    first[span] += 1
                if self.extreme[at] and total[span] >= self.test.least:
                    self._try(first[span], at, span)
        return self._joined()

    def _try(self, first: int, last: int, span: int) -> None:
        """Mark the days of a span that prove a burst, those marked before left aside."""
        fresh = [at for at in range(first, last + 1) if at not in self.marked]
        votes = sum(self.votes[at] for at in fresh)
        extreme = sum(self.extreme[at] for at in fresh)
        begin = self.days[last] - span + 1
        if extreme < self.test.least or begin - self.days[0] < self.test.opening:
            return
        past = self._past(begin, first)
        if past is None or not self._unusual(votes, extreme, past, span):
            return
        for at in fresh:
            if self.extreme[at] > past.share * self.votes[at]:
                self.marked[at] = past

    def _unusual(self, votes: int, extreme: int, past: _Past, span: int) -> bool:
        test = self.test
        usual = max(past.rate * span, 1.0)
        return (
            votes >= test.times * usual
            and extreme >= (past.share + self.band.more) * votes
            and poisson_tail(votes, usual) < test.chance
            and binomial_tail(extreme, votes, past.share) < test.chance
        )

    def _past(self, begin: int, first: int) -> _Past | None:
        """What was usual in the days before ``begin``; None when too few of them are clean."""
        low = max(begin - self.test.past - len(self.marked), self.days[0])
        length, votes, extreme = begin - low, 0, 0
        at = first - 1
        while at >= 0 and self.days[at] >= low:
            if at in self.marked:
                length -= 1
            else:
                votes += self.votes[at]
                extreme += self.extreme[at]
            at -= 1
        if length < self.test.opening:
            return None
        lean = self.test.lean
        share = (extreme + lean * self.band.share) / (votes + lean)
        return _Past(votes / length, share)

    def _joined(self) -> list[Burst]:
        """The marked days, those at most ``apart`` days from the next in one burst."""
        runs: list[list[int]] = []
        for at in sorted(self.marked):
            if runs and self.days[at] - self.days[runs[-1][-1]] <= self.test.apart:
                runs[-1].append(at)
            else:
                runs.append([at])
        return [self._burst(run) for run in runs]

    def _burst(self, run: list[int]) -> Burst:
        first, last = run[0], run[-1]
        past = self.marked[first]
        return Burst(
            self.band,
            tuple(date.fromordinal(self.days[at]) for at in run),
            sum(self.votes[first : last + 1]),
            sum(self.extreme[first : last + 1]),
            past.rate * (self.days[last] - self.days[first] + 1),
            past.share,
        )
