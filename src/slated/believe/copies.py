"""Statements that stand in copies of one report, given one story."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from slated.believe.names import folded

if TYPE_CHECKING:
    from slated.believe.statement import Statement

_WORD = re.compile(r"\w+")
LEAST = 8
"""Words that two reports do not have in common by chance."""
REWORDED_LEAST = 12
"""Words from which a sentence may be known again although a few of them were changed."""
REWORDED = 0.75
"""The share of their pairs of words that two wordings of one sentence have in common (Dice)."""
_RECENT = 64
"""Wordings of one claim that a new one is held against."""

Pairs = frozenset[tuple[str, str]]


@dataclass(slots=True)
class _Stories:
    """What was said so far on one release, and in which story it was said first."""

    of_story: dict[str, str] = field(default_factory=dict)
    of_words: dict[tuple[str, ...], str] = field(default_factory=dict)
    worded: dict[tuple[str, str, str], list[tuple[Pairs, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def of(self, statement: Statement) -> str:
        """The story a statement belongs to, by the article that told it first."""
        own = self.of_story.setdefault(statement.story or statement.article, statement.article)
        words = tuple(_WORD.findall(statement.claim.evidence.text.lower()))
        if len(words) < LEAST:
            return own
        if words not in self.of_words:
            self.of_words[words] = self._reworded(statement, words) or own
        return self.of_words[words]

    def _reworded(self, statement: Statement, words: tuple[str, ...]) -> str | None:
        """The story that said nearly this, of the same event and days by the same speaker."""
        claim = statement.claim
        if len(words) < REWORDED_LEAST:
            return None
        when, speaker = claim.when, folded(claim.speaker or "")
        told = self.worded[claim.event, when.edtf if when else "", speaker]
        pairs = frozenset(pairwise(words))
        for other, story in told[-_RECENT:]:
            if 2 * len(pairs & other) >= REWORDED * (len(pairs) + len(other)):
                return story
        told.append((pairs, self.of_story[statement.story or statement.article]))
        return None


def copies_marked(statements: Iterable[Statement]) -> list[Statement]:
    """The statements on one release in order of publication, those of one report one story.

    Of one report are the articles whose ``story`` came the same, sentences in the same words,
    and those in nearly the same about one event and window by one speaker. The story is named
    after the article that told it first.
    """
    ordered = sorted(statements, key=lambda one: (one.published, one.learned, int(one.id)))
    stories = _Stories()
    return [_told(statement, stories.of(statement)) for statement in ordered]


def _told(statement: Statement, story: str) -> Statement:
    story = story if story != statement.article else ""
    return replace(statement, story=story) if story != statement.story else statement
