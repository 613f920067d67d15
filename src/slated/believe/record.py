"""The track record: how what somebody said compares with what happened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import fmean, median
from typing import TYPE_CHECKING

from slated.believe.belief import Standing
from slated.believe.names import folded
from slated.believe.voices import OUTLET
from slated.believe.weighed import weighed
from slated.claim import Event, Status

if TYPE_CHECKING:
    from slated.believe.belief import Belief
    from slated.believe.statement import Statement

PRIOR = 10
"""Forecasts that the printed weight of a voice counts for beside a source's own."""
FEW = 10
"""Forecasts under which a share right is mostly the prior."""

AHEAD = (Status.ANNOUNCED, Status.EXPECTED, Status.RUMOURED)


@dataclass(frozen=True, slots=True)
class Forecast:
    """A date given for a premiere that has come: by whom, when, and the day it came.

    ``first`` and ``last`` bound the window that was given, None where open. ``prior`` is the
    printed weight of the voice.
    """

    source: str
    release: object
    published: date
    first: date | None
    last: date | None
    truth: date
    prior: float = OUTLET.weight

    @property
    def right(self) -> bool:
        """Whether it came in the window."""
        return self.error == 0

    @property
    def error(self) -> int:
        """Days by which it missed the nearer end of the window, 0 inside."""
        if self.first and self.truth < self.first:
            return (self.first - self.truth).days
        return (self.truth - self.last).days if self.last and self.truth > self.last else 0

    @property
    def early(self) -> int:
        """Days from publication to the premiere."""
        return (self.truth - self.published).days


@dataclass(frozen=True, slots=True)
class Record:
    """How one outlet or speaker has done.

    ``share`` is ``(right + PRIOR * prior) / (forecasts + PRIOR)``: what it got right, drawn
    to the printed weight of its voice while its forecasts are few. ``error`` is the median of
    the days missed by, over all forecasts; ``early`` the median of the days ahead.
    """

    source: str
    forecasts: int
    right: int
    prior: float
    error: float
    early: float

    @property
    def share(self) -> float:
        """The share right, with the prior."""
        return (self.right + PRIOR * self.prior) / (self.forecasts + PRIOR)

    @property
    def few(self) -> bool:
        """Whether there are too few forecasts to say much."""
        return self.forecasts < FEW


def records(forecasts: Iterable[Forecast]) -> list[Record]:
    """A record for every source, those with most forecasts first.

    The same window given again for one release counts once, as first given; what was
    published after the premiere does not count.
    """
    first: dict[tuple[str, object, date | None, date | None], Forecast] = {}
    for one in forecasts:
        if one.early <= 0:
            continue
        key = (one.source, one.release, one.first, one.last)
        if key not in first or one.published < first[key].published:
            first[key] = one
    by_source: dict[str, list[Forecast]] = defaultdict(list)
    for one in first.values():
        by_source[one.source].append(one)
    found = [_record(source, given) for source, given in by_source.items()]
    return sorted(found, key=lambda one: (-one.forecasts, -one.share, one.source))


def _record(source: str, given: list[Forecast]) -> Record:
    return Record(
        source,
        len(given),
        sum(one.right for one in given),
        fmean(one.prior for one in given),
        float(median(one.error for one in given)),
        float(median(one.early for one in given)),
    )


def forecasts(statements: Iterable[Statement], belief: Belief, release: object) -> list[Forecast]:
    """The forecasts among the statements on one release, once it is known which day it came.

    Each counts for the outlet that carried it and, where somebody is credited, for them too.
    """
    window = belief.window
    if belief.standing is not Standing.RELEASED or window is None or window.first != window.last:
        return []
    assert window.first is not None
    found = []
    for statement in statements:
        claim = statement.claim
        if claim.event is not Event.PREMIERE or claim.status not in AHEAD or claim.when is None:
            continue
        named = {name: None for name in (claim.speaker, statement.outlet) if name}
        for name in named:
            prior = weighed(statement).voice.weight if name == claim.speaker else OUTLET.weight
            given = (statement.published, claim.when.first, claim.when.last, window.first)
            found.append(Forecast(name, release, *given, prior))
    return found


def learned(found: Iterable[Record]) -> Mapping[str, float]:
    """The weights to give ``believe`` in place of the printed ones, by folded name."""
    return {folded(one.source): one.share for one in found}
