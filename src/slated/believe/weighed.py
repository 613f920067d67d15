"""A statement made ready for weighing: its voice, power, source and days as numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from slated.believe.names import folded
from slated.believe.voices import (
    CAST,
    CATALOGUE,
    FIRMNESS,
    MAKER,
    OUTLET,
    PERSON,
    PLATFORM,
    UNNAMED,
    Voice,
    voice_of,
)
from slated.claim import Event, Status

if TYPE_CHECKING:
    from slated.believe.statement import Statement
    from slated.claim import Claim
    from slated.window import Window

NEVER = date.max.toordinal() + 1
"""The day number of an end that is open."""

# Within a day what undoes goes first: a rescue or a new date in the same news then stands.
_PHASES = {Event.CANCELLATION: 0, Event.DELAY: 1, Event.PREMIERE: 3, Event.FINALE: 4}


@dataclass(slots=True, eq=False)
class Weighed:
    """One statement with what weighing needs worked out once.

    ``day`` is the day number (``date.toordinal``) it was published; ``low`` and ``high``
    those of its window, 0 and ``NEVER`` where open or missing. ``power`` is the voice's
    weight times its firmness; ``weight`` is that times the reader's confidence. ``origin``
    is who says so, ``story`` the report it is a copy of. ``sure`` is False for a guess:
    what is rumoured, or said without a name.
    """

    statement: Statement
    claim: Claim
    id: str
    day: int
    low: int
    high: int
    voice: Voice
    power: float
    weight: float
    origin: str
    story: str
    platform: str
    sure: bool

    @property
    def window(self) -> Window | None:
        """When, as claimed."""
        return self.claim.when

    @property
    def article(self) -> str:
        """The article it stands in."""
        return self.statement.article or self.id

    @property
    def decided(self) -> int:
        """The day number of what happened: its own date where it is past, else publication."""
        if self.claim.status is Status.HAPPENED and self.claim.when is not None:
            return min(self.day, self.high)
        return self.day

    def overlaps(self, other: Weighed) -> bool:
        """Whether the two windows have a day in common."""
        return other.low <= self.high and self.low <= other.high


def weighed(statement: Statement, weights: Mapping[str, float] | None = None) -> Weighed:
    """One statement, made ready; ``weights`` by folded name go before the voice's own."""
    claim = statement.claim
    window, voice = claim.when, voice_of(statement)
    confidence = 1.0 if statement.kind == "correction" else min(max(claim.confidence, 0.0), 1.0)
    story = statement.story or statement.article or statement.id
    named = claim.speaker if voice is not UNNAMED else None
    origin = folded(named or claim.outlet or statement.outlet or "") or story
    weight = (weights or {}).get(origin, voice.weight) if voice in _KNOWN else voice.weight
    power = weight * FIRMNESS[claim.status]
    return Weighed(
        statement,
        claim,
        statement.id,
        statement.published.toordinal(),
        window.first.toordinal() if window and window.first else 0,
        window.last.toordinal() if window and window.last else NEVER,
        voice,
        power,
        power * confidence,
        origin,
        story,
        folded(claim.platform) if claim.platform else "",
        voice is not UNNAMED and claim.status in _FIRM,
    )


_KNOWN = frozenset({PLATFORM, MAKER, CAST, PERSON, OUTLET, CATALOGUE})
"""The voices that have a name, and so a track record."""
_FIRM = frozenset({Status.HAPPENED, Status.ANNOUNCED, Status.EXPECTED})


def in_order(
    statements: Iterable[Statement], weights: Mapping[str, float] | None = None
) -> list[Weighed]:
    """The statements made ready, each id once, in the order in which they are weighed.

    By day of publication; within a day what undoes first, then the weightier voice, then
    the earlier window: the order they come in makes no difference.
    """
    ready = sorted((weighed(one, weights) for one in statements), key=_order)
    return list({one.id: one for one in reversed(ready)}.values())[::-1]


def _order(one: Weighed) -> tuple[int, int, float, int, int, str]:
    phase = _PHASES.get(one.claim.event, 2)
    return (one.day, phase, -one.power, one.low, one.high, one.id)
