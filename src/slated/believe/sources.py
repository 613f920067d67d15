"""How many sources stand behind a date, and how sure that makes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slated.believe.weighed import Weighed

CEILING = 0.99
"""No belief is surer than this."""
DOUBT = 0.5
"""What the weightiest voice against takes off, times its own weight."""


def sources(statements: Iterable[Weighed]) -> list[float]:
    """The weight of every independent source, the heaviest of its statements each.

    Two statements are of one source when the same person, house or outlet makes them, or
    when they stand in copies of one report, and so on from one to the next. Outlets without a
    name count as one: nothing says that they are two.
    """
    parent: dict[str, str] = {}
    best: dict[str, float] = {}
    ready = list(statements)
    for one in ready:
        _join(parent, _origin(one), f"s{one.story}")
    for one in ready:
        root = _root(parent, _origin(one))
        best[root] = max(best.get(root, 0.0), one.weight)
    return sorted(best.values(), reverse=True)


def _origin(one: Weighed) -> str:
    """Who says so; where neither a speaker nor an outlet has a name, only the kind of voice."""
    return f"v{one.voice.name}" if one.origin == one.story else f"o{one.origin}"


def _root(parent: dict[str, str], key: str) -> str:
    while (up := parent.setdefault(key, key)) != key:
        parent[key] = key = parent[up]
    return key


def _join(parent: dict[str, str], one: str, other: str) -> None:
    parent[_root(parent, one)] = _root(parent, other)


def confidence(supporting: Sequence[Weighed], against: Sequence[Weighed]) -> float:
    """One less the chance that every source errs, less what the strongest voice against takes.

    ``(1 - product of (1 - weight)) * (1 - DOUBT * weightiest against)``, at most CEILING.
    """
    if not supporting:
        return 0.0
    wrong = 1.0
    for weight in sources(supporting) if len(supporting) > 1 else (supporting[0].weight,):
        wrong *= 1.0 - weight
    doubt = DOUBT * max((one.weight for one in against), default=0.0)
    return min((1.0 - wrong) * (1.0 - doubt), CEILING)
