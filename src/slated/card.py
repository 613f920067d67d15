"""The rating card: what a site prints under an article about one series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Card:
    """A series' weekly slot and its figures, as one card gives them.

    ``slot`` is the slot as printed ("Sunday at 9PM EST", or "Sunday at" where the time
    is lost), ``slot_day`` and ``slot_time`` its two halves.
    ``composite`` runs from 0 to 100, ``average`` from 0 to ``scale`` over ``users``
    ratings; a rank is 1 or more. None: the card leaves it out, says NA, or gives a
    figure out of range. ``list_name`` is the list that ``composite_rank`` counts in.
    ``evidence`` is the card's text: ``text[start:end]`` in the article's text.
    """

    title: str
    evidence: str
    start: int
    end: int
    slot: str | None = None
    slot_day: str | None = None
    slot_time: str | None = None
    network: str | None = None
    composite: float | None = None
    composite_rank: int | None = None
    list_name: str | None = None
    average: float | None = None
    scale: int = 5
    users: int | None = None
    rated_rank: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "title": self.title,
            "slot": self.slot,
            "time": self.slot_time,
            "network": self.network,
            "composite": self.composite,
            "composite_rank": self.composite_rank,
            "list": self.list_name,
            "average": self.average,
            "scale": self.scale,
            "users": self.users,
            "rated_rank": self.rated_rank,
            "start": self.start,
            "end": self.end,
        }
