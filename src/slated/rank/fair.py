"""Fair votes: every vote is kept, and some do not count, each for a stated reason.

The rule is a value: the same votes judged by another rule, or by ``OFF``, count again.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from slated.rank.burst import Burst, BurstTest, Day, bursts
from slated.rank.tally import Tally


class Reason(StrEnum):
    """Why a vote does not count.

    ``DOUBLE`` is given where titles are merged that one viewer had both rated, never by
    ``judge``: it sees one vote a viewer.
    """

    EARLY = "before the first showing"
    BURST = "in a burst"
    YOUNG = "account too young"
    DOUBLE = "rated twice"


@dataclass(frozen=True, slots=True)
class Rule:
    """Which votes do not count; each part can be off (False, 0 days, None)."""

    early: bool = True
    account_days: int = 7
    burst: BurstTest | None = field(default_factory=BurstTest)


FAIR = Rule()
"""The rule in force."""
OFF = Rule(early=False, account_days=0, burst=None)
"""Every vote counts."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One viewer's latest vote for the title in question.

    ``cast`` is the day the viewer gave this very number of stars, ``joined`` the day their
    account was made, None for one that never was new here (an import by the operator).
    """

    id: Hashable
    step: int
    cast: date
    joined: date | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a vote counts; if not, why, in words for its owner, and from when it will.

    ``counts_from`` is None where waiting does not help.
    """

    reason: Reason | None = None
    words: str = ""
    counts_from: date | None = None

    @property
    def counted(self) -> bool:
        """Whether it counts."""
        return self.reason is None

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "counted": self.counted,
            "reason": None if self.reason is None else str(self.reason),
            "words": self.words,
            "counts_from": None if self.counts_from is None else self.counts_from.isoformat(),
        }


COUNTED = Verdict()


def judge(
    votes: Sequence[Vote], *, today: date, opened: date | None = None, rule: Rule = FAIR
) -> list[Verdict]:
    """The verdict on each vote for one title, in their order; the order itself is irrelevant.

    ``opened`` is the title's first showing, the first possible day where that is a window,
    None where unknown. ``today`` is the day of judging: a young account's votes wait.
    """
    found: list[Burst] = []
    if rule.burst is not None:
        timely = [vote for vote in votes if not _early(vote.cast, opened, rule)]
        found = bursts(by_day(timely), rule.burst)
    return [verdict(vote, found, today=today, opened=opened, rule=rule) for vote in votes]


def verdict(
    vote: Vote,
    found: Iterable[Burst],
    *,
    today: date,
    opened: date | None = None,
    rule: Rule = FAIR,
) -> Verdict:
    """The verdict on one vote, the title's bursts being known."""
    if opened is not None and _early(vote.cast, opened, rule):
        words = (
            f"Cast on {vote.cast}, before the first showing on {opened}: rate it again once seen"
        )
        return Verdict(Reason.EARLY, words)
    for burst in found:
        if vote.step in burst.band.steps and vote.cast in burst.days:
            words = f"{burst.english()}; votes of {burst.band.words} from these days do not count"
            return Verdict(Reason.BURST, words)
    if vote.joined is not None:
        ready = vote.joined + timedelta(days=rule.account_days)
        if today < ready:
            words = f"The account is younger than {rule.account_days} days: counts from {ready}"
            return Verdict(Reason.YOUNG, words, ready)
    return COUNTED


def by_day(votes: Iterable[Vote]) -> list[Day]:
    """Votes added up by day, as ``bursts`` takes them."""
    steps: dict[int, list[int]] = {}
    for vote in votes:
        steps.setdefault(vote.cast.toordinal(), []).append(vote.step)
    return [Day(day, Tally.of_steps(seen)) for day, seen in steps.items()]


def _early(cast: date, opened: date | None, rule: Rule) -> bool:
    return rule.early and opened is not None and cast < opened
