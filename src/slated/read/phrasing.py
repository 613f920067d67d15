"""A phrasing: one way the news says that something happens to a release."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    where capitals matter to it (``cased``) it finds more, and only tells where to look closer.
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
    cased: bool = False

    def found(self, text: str, low: str) -> Iterator[re.Match[str]]:
        """Where the pattern stands in ``text``, whose lower case is ``low``."""
        if not self.cased and self.folded:
            return self.folded.finditer(low)
        if self.folded and not self.folded.search(low):
            return iter(())
        return self.pattern.finditer(text)


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
        *_folded(pattern),
    )


_CAPITALS = re.compile(r"[A-Z]-[A-Z]|\(\?-i|À-")
# A capital asked for, and none asked away.
_CAPITAL = re.compile(r"\(\?-i:\[A-Z\]\)")
_AWAY = re.compile(r"\(\?<?!(?:[^()]|\((?!\?-i)[^()]*\))*\(\?-i")


def _folded(pattern: str) -> tuple[re.Pattern[str] | None, bool]:
    """A pattern for sentences in lower case, if there is one, and whether capitals matter."""
    if not _CAPITALS.search(pattern):
        return re.compile(fold(pattern)), False
    wide = _CAPITAL.sub("[a-z]", pattern)
    if _CAPITALS.search(wide) or _AWAY.search(pattern):
        return None, True
    return re.compile(fold(wide)), True


_KEPT = re.compile(r"\\.|\(\?P[<=][^>)]*[>)]|[^\\(]+|\(", re.DOTALL)


def fold(pattern: str) -> str:
    """A pattern with its letters in lower case, escapes and group names left as they are."""
    return "".join(
        part if part.startswith(("\\", "(?P")) else part.lower() for part in _KEPT.findall(pattern)
    )
