"""The claim: one statement in one article about one event in a release's life."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from slated.window import Window


class Event(StrEnum):
    """What can happen to a release."""

    ORDER = "order"
    RENEWAL = "renewal"
    CANCELLATION = "cancellation"
    CONCLUSION = "conclusion"
    PRODUCTION_START = "production_start"
    PRODUCTION_END = "production_end"
    PREMIERE = "premiere"
    FINALE = "finale"
    DELAY = "delay"
    TRAILER = "trailer"


class Status(StrEnum):
    """How the article puts the event on its publication day."""

    HAPPENED = "happened"
    ANNOUNCED = "announced"
    EXPECTED = "expected"
    RUMOURED = "rumoured"
    UNKNOWN = "unknown"
    DENIED = "denied"


Field = Literal["title", "text"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words a claim rests on.

    ``start`` and ``end`` count code points into the article's ``field``, so that
    ``getattr(article, field)[start:end] == text`` always holds.
    """

    text: str
    start: int
    end: int
    field: Field = "text"

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {"text": self.text, "start": self.start, "end": self.end, "field": self.field}


@dataclass(frozen=True, slots=True)
class Claim:
    """Who said what about which release, in which words.

    ``when`` is None where no date is given or it cannot be grounded; the words of
    an ungrounded date stay in ``when_text``. ``rule`` names the rule that made
    the claim, ``confidence`` is between 0 and 1.
    """

    title: str
    event: Event
    status: Status
    evidence: Evidence
    season: int | None = None
    part: str | None = None
    when: Window | None = None
    when_text: str | None = None
    platform: str | None = None
    speaker: str | None = None
    role: str | None = None
    venue: str | None = None
    outlet: str | None = None
    rule: str = ""
    confidence: float = 1.0

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON, field names as in the labelling guide."""
        return {
            "title": self.title,
            "season": self.season,
            "part": self.part,
            "event": str(self.event),
            "status": str(self.status),
            "when": self.when.edtf if self.when else None,
            "when_text": self.when_text,
            "platform": self.platform,
            "speaker": self.speaker,
            "role": self.role,
            "venue": self.venue,
            "outlet": self.outlet,
            "evidence": self.evidence.to_dict(),
            "rule": self.rule,
            "confidence": round(self.confidence, 3),
        }
