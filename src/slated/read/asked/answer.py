"""Answers of a second reader, taken apart without trusting them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from slated.claim import Event, Status

MOST_CLAIMS = 100
"""Claims looked at in one answer."""
LONGEST = 600
"""Characters of one field; what is longer is no quotation of a sentence and no name."""


class BadAnswerError(ValueError):
    """The answer is not JSON of the form asked for."""


@dataclass(frozen=True, slots=True)
class Told:
    """One claim as it was answered: of the right form, not yet found in the text."""

    evidence: str
    title: str
    event: Event
    status: Status
    season: int | None = None
    part: str | None = None
    when_text: str | None = None
    when: str | None = None
    platform: str | None = None
    speaker: str | None = None
    venue: str | None = None


def told(content: str) -> list[Told]:
    """The claims of an answer; those without a quote, a title or a known event are left out.

    Words around the outermost braces, such as a fence, are passed over. Raises BadAnswerError.
    """
    try:
        answer = json.loads(content[content.find("{") : content.rfind("}") + 1])
    except (ValueError, RecursionError):
        raise BadAnswerError("the answer is not JSON") from None
    claims = answer.get("claims") if isinstance(answer, dict) else None
    if not isinstance(claims, list):
        raise BadAnswerError("the answer has no list of claims")
    found = (_told(claim) for claim in claims[:MOST_CLAIMS])
    return [claim for claim in found if claim is not None]


def _told(claim: Any) -> Told | None:
    if not isinstance(claim, dict):
        return None
    evidence, title = _text(claim.get("evidence")), _text(claim.get("title"))
    try:
        event, status = Event(str(claim.get("event"))), Status(str(claim.get("status")))
    except ValueError:
        return None
    if evidence is None or title is None:
        return None
    more = ("part", "when_text", "when", "platform", "speaker", "venue")
    return Told(
        evidence,
        title,
        event,
        status,
        season=_season(claim.get("season")),
        **{name: _text(claim.get(name)) for name in more},
    )


def _text(value: Any) -> str | None:
    """A text that is neither empty nor endless, else None."""
    return value.strip() if isinstance(value, str) and 0 < len(value.strip()) <= LONGEST else None


def _season(value: Any) -> int | None:
    return value if type(value) is int and 0 < value < 100 else None
