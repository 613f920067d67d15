"""Who speaks and how firmly: the two printed tables of weights."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from slated.believe.names import folded, is_house, is_nobody, is_reporter
from slated.claim import Status

if TYPE_CHECKING:
    from slated.believe.statement import Statement


@dataclass(frozen=True, slots=True)
class Voice:
    """A kind of speaker; ``weight`` is the chance that what it flatly says holds."""

    name: str
    weight: float
    description: str


EDITOR = Voice("editor", 1.0, "a person who keeps this slate, in a correction of their own")
PLATFORM = Voice("platform", 0.95, "the network, streamer or studio, its chiefs and its accounts")
MAKER = Voice("maker", 0.9, "showrunner, creator, producer, director, writer of the series")
CAST = Voice("cast", 0.8, "who acts in it or hosts it")
PERSON = Voice("person", 0.7, "somebody named whose part is not told")
OUTLET = Voice("outlet", 0.7, "an outlet, on its own word; all those without a name are one source")
CATALOGUE = Voice("catalogue", 0.45, "a date from an imported catalogue")
UNNAMED = Voice("unnamed", 0.35, "sources, insiders, anybody without a name")
WRITER = Voice("writer", 0.3, "the writer's own guess")

VOICES = (EDITOR, PLATFORM, MAKER, CAST, PERSON, OUTLET, CATALOGUE, UNNAMED, WRITER)
"""Every voice, the weightiest first."""

FIRMNESS = {
    Status.HAPPENED: 1.0,
    Status.ANNOUNCED: 1.0,
    Status.EXPECTED: 0.7,
    Status.RUMOURED: 0.4,
    Status.UNKNOWN: 1.0,
    Status.DENIED: 1.0,
}
"""What is left of a voice's weight, by how it puts the matter."""

_PLATFORM_ROLE = re.compile(
    r"\b(?:president|chief|ceo|coo|cco|evp|svp|vp|chair\w*|exec|executive|head|boss|controller"
    r"|commissioner|officer|spokes\w+|rep|representative|network|studio)\b"
)
_MAKER_ROLE = re.compile(
    r"\b(?:showrunner|co-?showrunner|creator|co-?creator|producer|co-?producer|director|writer"
    r"|screenwriter|author|novelist|maker|series boss|show boss|composer)s?\b"
)
_CAST_ROLE = re.compile(
    r"\b(?:actor|actress|actresse|star|co-?star|lead|cast|host|co-?host|presenter|judge|mentor"
    r"|narrator|comedian|contestant)s?\b"
)


def voice_of(statement: Statement) -> Voice:
    """The row of the table that a statement's speaker belongs to."""
    claim = statement.claim
    if statement.kind == "catalogue":
        return CATALOGUE
    if claim.speaker:
        return _named(folded(claim.speaker), (claim.role or "").lower())
    if statement.kind == "correction" and not (statement.outlet or claim.outlet):
        return EDITOR
    return WRITER if claim.status is Status.RUMOURED else OUTLET


def _named(key: str, role: str) -> Voice:
    if _MAKER_ROLE.search(role):
        return MAKER
    if _PLATFORM_ROLE.search(role):
        return PLATFORM
    if _CAST_ROLE.search(role):
        return CAST
    if is_reporter(key):
        return OUTLET
    if is_house(key):
        return PLATFORM
    return UNNAMED if is_nobody(key) else PERSON
