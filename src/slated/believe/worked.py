"""A belief worked out: what each statement weighs, and how they add up to the confidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from slated.believe.belief import Belief
from slated.believe.conclude import conclude
from slated.believe.rules import STANDINGS, WINDOWS, Rule
from slated.believe.sources import weightiest
from slated.believe.timeline import Weights, days_until
from slated.believe.verdict import Verdict, verdict
from slated.believe.voices import FIRMNESS

if TYPE_CHECKING:
    from slated.believe.pile import Pile
    from slated.believe.statement import Bar, Statement
    from slated.believe.weighed import Weighed


@dataclass(frozen=True, slots=True)
class Line:
    """A statement behind a belief, or against it, as it was weighed.

    ``weight`` is ``power`` times ``read``, how surely the reader read it; ``power`` is ``own``
    times ``firmness``. ``own`` is the weight of the ``voice`` in the printed table or, where
    the track record decides, that of the one who speaks. ``source`` is the number of the
    independent source it is of, from 1, the weightiest first; 0 against. Only where ``counts``
    does it stand in the sum.
    """

    statement: Statement
    voice: str
    own: float
    firmness: float
    power: float
    read: float
    weight: float
    source: int
    counts: bool


@dataclass(frozen=True, slots=True)
class Worked:
    """A belief with the lines that add up to its confidence, and the rules that decided.

    ``confidence`` is ``(1 - product of (1 - weight)) * (1 - DOUBT * weight against)``, over the
    lines that count, at most ``CEILING``. ``rules`` are the rows of the two tables: the one by
    which it stands so and, if there is one, that by which its window came to be held.
    """

    belief: Belief
    rules: tuple[Rule, ...]
    supporting: tuple[Line, ...]
    against: tuple[Line, ...]


def worked(
    statements: Iterable[Statement],
    as_of: date,
    *,
    bars: Iterable[Bar] = (),
    weights: Weights | None = None,
    seasons: Iterable[Statement] = (),
) -> Worked | None:
    """``believe``, with what it did; None where nothing was said by that day."""
    belief: Belief | None = None
    found = Verdict("nothing")
    for state, day, bar in days_until(as_of, statements, bars, weights, seasons):
        belief = conclude(state, day, bar, belief)
        found = verdict(state, day, bar)
    if belief is None:
        return None
    belief = replace(belief, as_of=as_of)
    return Worked(belief, _rules(belief), _behind(found.supporting), _contrary(found.against))


def _rules(belief: Belief) -> tuple[Rule, ...]:
    """The rows that the belief names: "dated.refines" is one of each table."""
    standing, _, how = belief.rule.partition(".")
    rows = [rule for rule in STANDINGS if rule.name == standing]
    return (*rows, *(rule for rule in WINDOWS if rule.name == how))


def _behind(pile: Pile) -> tuple[Line, ...]:
    """By source, the weightiest first, and of a source the statement that it counts by first."""
    sources = pile.sources()
    found: dict[str, list[Weighed]] = {}
    for one in sorted(pile, key=_order):
        found.setdefault(sources.of(one), []).append(one)
    return tuple(
        _line(one, number, counts=at == 0)
        for number, those in enumerate(found.values(), 1)
        for at, one in enumerate(those)
    )


def _contrary(piles: Sequence[Pile]) -> tuple[Line, ...]:
    """The weightiest, which alone counts, and the others after it."""
    most = weightiest(piles)
    those = {one.id: one for pile in piles for one in pile}
    lines = [_line(one, 0, counts=one is most) for one in sorted(those.values(), key=_order)]
    return tuple(sorted(lines, key=lambda line: not line.counts))


def _order(one: Weighed) -> tuple[float, int, str]:
    return (-one.weight, one.day, one.id)


def _line(one: Weighed, source: int, *, counts: bool) -> Line:
    firmness = FIRMNESS[one.claim.status]
    read = one.weight / one.power if one.power else 0.0
    voice, own = one.voice.name, one.power / firmness
    return Line(one.statement, voice, own, firmness, one.power, read, one.weight, source, counts)
