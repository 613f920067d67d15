"""The constraint: a release said not to come before another one has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from slated.claim import Evidence


@dataclass(frozen=True, slots=True)
class Constraint:
    """One article's word that ``title`` comes no sooner than ``after``.

    Titles are as the article names them; a season is None where none is meant or told.
    ``speaker`` is whom the sentence credits, None where nobody.
    """

    title: str
    after: str
    evidence: Evidence
    season: int | None = None
    after_season: int | None = None
    speaker: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        words = self.evidence
        return {
            "title": self.title,
            "season": self.season,
            "after": self.after,
            "after_season": self.after_season,
            "speaker": self.speaker,
            "evidence": {
                "text": words.text,
                "start": words.start,
                "end": words.end,
                "field": words.field,
            },
        }
