"""The belief: what the claims known on a day add up to for one release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from slated.window import Window


class Standing(StrEnum):
    """How a release stands on a day."""

    RELEASED = "released"
    DATED = "dated"
    WINDOWED = "windowed"
    EXPECTED = "expected"
    UNDATED = "undated"
    WITHHELD = "withheld"
    RUMOURED = "rumoured"
    CANCELLED = "cancelled"
    ENDED = "ended"
    CONFLICTING = "conflicting"
    OVERDUE = "overdue"
    NOTHING = "nothing"


class Stage(IntEnum):
    """How far its making has come; a later stage has the greater number."""

    ORDERED = 1
    IN_PRODUCTION = 2
    WRAPPED = 3
    TRAILER_OUT = 4

    def english(self) -> str:
        """The stage in words: "in production"."""
        return self.name.lower().replace("_", " ")


class Fate(StrEnum):
    """What has been decided about its life, whatever its date."""

    ORDERED = "ordered"
    CANCELLED = "cancelled"
    ENDING = "ending"
    ENDED = "ended"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Airing:
    """When a release comes to one platform."""

    platform: str
    window: Window


@dataclass(frozen=True, slots=True)
class Voided:
    """A date that was believed and is not any more, and from which day."""

    window: Window
    on: date


@dataclass(frozen=True, slots=True)
class Belief:
    """What is to be believed of one release on the day ``as_of``.

    ``window`` is when it comes or came, None where nobody has said. ``since`` is the first
    day from which standing and window have been held without a break, None where nothing
    is known. ``rule`` names the row of the table that decided, ``supporting`` and
    ``against`` the ids of statements, first the one that ``why`` names. ``fated`` is the day
    of the decision in ``fate``.
    ``airings`` are the dates on named platforms, first one first; ``platform`` the one
    that ``window`` is for. ``rivals`` are the windows that cannot hold together with
    ``window``, ``voided`` the dates given up. ``confidence`` is between 0 and 1.
    """

    as_of: date
    standing: Standing = Standing.NOTHING
    window: Window | None = None
    stage: Stage | None = None
    fate: Fate | None = None
    fated: date | None = None
    confidence: float = 0.0
    platform: str | None = None
    airings: tuple[Airing, ...] = ()
    since: date | None = None
    rule: str = "nothing"
    supporting: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    rivals: tuple[Window, ...] = ()
    voided: tuple[Voided, ...] = ()
    why: str = "Nothing is known."

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON: days as ISO 8601, windows as EDTF."""
        return {
            "as_of": self.as_of.isoformat(),
            "standing": str(self.standing),
            "when": self.window.edtf if self.window else None,
            "stage": self.stage.english() if self.stage else None,
            "fate": str(self.fate) if self.fate else None,
            "fated": self.fated.isoformat() if self.fated else None,
            "confidence": round(self.confidence, 3),
            "platform": self.platform,
            "airings": [{"platform": a.platform, "when": a.window.edtf} for a in self.airings],
            "since": self.since.isoformat() if self.since else None,
            "rule": self.rule,
            "supporting": list(self.supporting),
            "against": list(self.against),
            "rivals": [window.edtf for window in self.rivals],
            "voided": [{"when": v.window.edtf, "on": v.on.isoformat()} for v in self.voided],
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class Span:
    """Days through which one belief was held: ``first`` to ``last``, None for still.

    ``belief.as_of`` is the span's first day.
    """

    first: date
    last: date | None
    belief: Belief
