"""The composite: one number from 0 to 100 for a title, and the sum that gave it.

``sum(weight * score) / sum(weight)`` over the lines that there are: the community's score,
shrunk towards its list's mean, and each outside score. What is missing has no line and is
named; it never counts as zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import fsum
from typing import Any

from slated.rank.outside import SOURCES, UNKNOWN_SHARE, Outside, on_100
from slated.rank.prior import Prior
from slated.rank.tally import STEPS, Tally

COMMUNITY_WEIGHT = 50.0
"""The community's weight, beside the outside sources' in their table."""
COMMUNITY = "community"


def stars_on_100(stars: float) -> float:
    """Stars on 0 to 100: half a star is 0, five stars are 100."""
    return on_100(stars, 0.5, STEPS / 2)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sum: ``share`` of the composite is ``weight * score`` over all weights.

    ``given`` is the score on its own scale ("8.9 of 10"), ``score`` the same on 0 to 100.
    """

    key: str
    name: str
    given: str
    votes: int | None
    score: float
    weight: float
    share: float
    note: str

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON, rounded as printed."""
        return {
            "key": self.key,
            "name": self.name,
            "given": self.given,
            "votes": self.votes,
            "score": round(self.score, 2),
            "weight": round(self.weight, 2),
            "share": round(self.share, 2),
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Composite:
    """A composite with its lines; ``value`` is None where nobody has scored the title yet.

    ``value`` has two decimals, as printed: ranks are by what people see. ``missing`` names the
    sources of the table that have no score for this title.
    """

    value: float | None
    lines: tuple[Line, ...]
    missing: tuple[str, ...]
    prior: Prior

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "composite": self.value,
            "lines": [line.to_dict() for line in self.lines],
            "missing": list(self.missing),
            "prior": {
                "list": self.prior.name,
                "mean": None if self.prior.mean is None else round(self.prior.mean, 4),
                "weight": self.prior.weight,
            },
        }


def value(tally: Tally, outside: Iterable[Outside], prior: Prior) -> float | None:
    """The composite's number alone, 0 to 100 with two decimals: what ``composite`` gives."""
    scores = list(outside)
    if not (tally.votes or scores):
        return None
    parts = [(score.score, score.weight) for score in scores]
    community = prior.shrink(tally)
    if community is not None:
        parts.append((stars_on_100(community), COMMUNITY_WEIGHT))
    return _mean(parts)


def composite(tally: Tally, outside: Iterable[Outside], prior: Prior) -> Composite:
    """The composite of one title, line by line; ValueError for two scores of one source."""
    scores = sorted(outside, key=lambda score: (-score.row.weight, score.source))
    sources = {score.source for score in scores}
    if len(sources) < len(scores):
        raise ValueError(f"two scores of one source: {', '.join(s.source for s in scores)}")
    lines = [_outside(score) for score in scores]
    missing = [source.name for key, source in SOURCES.items() if key not in sources]
    community = prior.shrink(tally) if tally.votes or scores else None
    if community is None:
        missing.insert(0, "viewers here")
    else:
        lines.insert(0, _community(tally, prior, community))
    whole = fsum(line.weight for line in lines)
    shared = (replace(line, share=line.score * line.weight / whole) for line in lines if whole)
    result = _mean([(line.score, line.weight) for line in lines])
    return Composite(result, tuple(shared), tuple(missing), prior)


def _mean(parts: list[tuple[float, float]]) -> float | None:
    """The weighted mean with two decimals; None without any weight. Order does not matter."""
    whole = fsum(weight for _, weight in parts)
    return round(fsum(score * weight for score, weight in parts) / whole, 2) if whole else None


def _community(tally: Tally, prior: Prior, stars: float) -> Line:
    votes = tally.votes
    if prior.mean is None:
        note = "no list's mean to lean on"
    elif votes:
        note = f"{prior.mean:.2f}, the mean of {prior.name}, counts for {prior.weight:g} votes"
    else:
        note = f"no votes here yet: the mean of {prior.name} stands in"
    name, given = "Viewers here", f"{stars:.2f} of 5"
    return Line(COMMUNITY, name, given, votes, stars_on_100(stars), COMMUNITY_WEIGHT, 0.0, note)


def _outside(score: Outside) -> Line:
    row = score.row
    full = f"full weight {row.weight:g}"
    if score.votes is None:
        note = f"{full}, {UNKNOWN_SHARE:g} of it as the votes are not known"
    else:
        note = f"{full}, half of it at {row.half:,} votes"
    given = f"{score.value:g} of {score.high:g}"
    return Line(score.source, score.name, given, score.votes, score.score, score.weight, 0.0, note)
