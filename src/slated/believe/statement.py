"""The statement: a claim with the day it was made and where it stood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from slated.claim import Claim
    from slated.window import Window

Kind = Literal["news", "catalogue", "correction"]
"""An article's claim, a provider's date, a claim that a person has put right."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim as it is weighed.

    ``published`` is the day the article came out, or the day we learned of it where it
    does not say; ``learned`` the day we did. ``id`` names the claim and must not change.
    ``article`` is where it stood, ``story`` the report of which that is one copy: the
    article itself where empty. ``outlet`` is who published it, for a catalogue the provider.
    ``dated`` is False where ``published`` is the day we learned of it.
    """

    claim: Claim
    published: date
    learned: date
    id: str
    article: str = ""
    story: str = ""
    outlet: str | None = None
    kind: Kind = "news"
    dated: bool = True


@dataclass(frozen=True, slots=True)
class Bar:
    """A release said not to come before another one has.

    ``published`` is the day from which this holds with that ``window``: the later of the
    statement's day and the first day the other release was believed to come then. Of two
    bars with one ``after`` the later counts. ``window`` is None while nobody knows when.
    ``statement`` is the id of what said so, ``source`` who, None where that is not told.
    """

    after: str
    window: Window | None
    published: date
    statement: str
    source: str | None = None
