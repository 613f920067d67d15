"""A phrasing: one way the news says that something happens to a release."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from slated.claim import Event, Status

Side = Literal["subject", "object", "either", "near"]
Need = Literal["season", "date", "title", "noun", "platform", "headline"]


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One row of the tables.

    ``pattern`` is tried on every sentence that holds one of ``cues`` (lower case
    literals). Its group ``v``, if any, is the verb whose tense, modality and
    negation give the status; otherwise ``status`` does. ``side`` tells where the
    title stands; of ``needs`` at least one must be found in the sentence, and no date where
    ``unless_dated``.
    A row that is not ``firm`` only proposes; the rules alone make no claim of it.
    ``folded`` is the same pattern for sentences in lower case, which takes half the time;
    None where capitals matter to it.
    ``examples`` are (sentence, "title | season | event | status") and are run as
    tests, "" standing for no claim.
    """

    name: str
    event: Event
    pattern: re.Pattern[str]
    cues: tuple[str, ...]
    status: Status | None = None
    side: Side = "near"
    needs: frozenset[Need] = frozenset()
    dated: bool = True
    unless_dated: bool = False
    firm: bool = True
    examples: tuple[tuple[str, str], ...] = field(default=())
    folded: re.Pattern[str] | None = None


def phrasing(
    name: str,
    event: Event,
    pattern: str,
    cues: str,
    *,
    status: Status | None = None,
    side: Side = "near",
    needs: str = "",
    dated: bool = True,
    unless_dated: bool = False,
    firm: bool = True,
    examples: tuple[tuple[str, str], ...] = (),
) -> Phrasing:
    """A row from plain strings: ``cues`` separated by "|", ``needs`` by blanks."""
    return Phrasing(
        name,
        event,
        re.compile(pattern, re.IGNORECASE),
        tuple(cues.split("|")),
        status,
        side,
        frozenset(needs.split()),  # type: ignore[arg-type]
        dated,
        unless_dated,
        firm,
        examples,
        None if _CAPITALS.search(pattern) else re.compile(fold(pattern)),
    )


_CAPITALS = re.compile(r"[A-Z]-[A-Z]|\(\?-i|À-")
_KEPT = re.compile(r"\\.|\(\?P[<=][^>)]*[>)]|[^\\(]+|\(", re.DOTALL)


def fold(pattern: str) -> str:
    """A pattern with its letters in lower case, escapes and group names left as they are."""
    return "".join(
        part if part.startswith(("\\", "(?P")) else part.lower() for part in _KEPT.findall(pattern)
    )
