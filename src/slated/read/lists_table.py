"""An article as a table of rows, and what its headings say of the rows below them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from slated.claim import Claim, Event, Status
from slated.read.lists_entry import Entry, entries
from slated.read.settle import folded

if TYPE_CHECKING:
    from slated.read.lists_rows import Fate, Row
    from slated.read.page import Page
    from slated.read.text import Span
    from slated.read.when import TimeWords
    from slated.window import Window

ENOUGH = 3
"""Rows that make a list: fewer are left to be read as sentences."""

_LAST = re.compile(
    r"\b(?:(?<!for )(?:final|last|farewell) season"
    r"|season will be (?:the (?:show|series)['’]s|its) (?:last|final))",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Lists:
    """The claims of an article's lists and the spans of the rows they were read from."""

    claims: list[Claim] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)

    def add(self, row: Row, claims: list[Claim]) -> None:
        """Keep a row and the claims it makes."""
        self.claims += claims
        self.spans.append((row.start, row.end))


@dataclass(slots=True)
class Context:
    """What the headings above a row say: its date, its fate, its network.

    ``comes`` is False below a heading that lists what leaves a service.
    """

    words: TimeWords | None = None
    when: Window | None = None
    comes: bool = True
    fate: Fate | None = None
    platform: str | None = None


class Table:
    """The rows of an article and the entries on each."""

    def __init__(self, page: Page, lines: list[Row]) -> None:
        self.page = page
        self.rows = lines
        self.title = page.headline.text
        self.entries = [entries(row.text) for row in lines]
        self._known = frozenset(folded(t.title) for t in page.titles if t.known)
        self._named = frozenset(folded(t.title) for t in page.titles)

    def known(self, entry: Entry) -> bool:
        """Whether the entry's title is on the title list."""
        return folded(entry.title) in self._known

    def named(self, entry: Entry) -> bool:
        """Whether the entry's title is taken for a series somewhere in the article."""
        return folded(entry.title) in self._named

    def claim(self, row: Row, entry: Entry, context: Context, rule: str) -> Claim:
        """An undated premiere of an entry, for the readers of lists to fill in."""
        return Claim(
            title=entry.title,
            event=Event.PREMIERE,
            status=Status.ANNOUNCED,
            evidence=self.page.evidence(row.start, min(row.end, row.start + 300)),
            season=entry.seasons[0] if len(entry.seasons) == 1 else None,
            platform=entry.platform or context.platform,
            rule=rule,
        )


def last_season(claim: Claim, entry: Entry) -> list[Claim]:
    """The conclusion an entry's note tells of: "final season"."""
    if not _LAST.search(entry.note):
        return []
    ends = replace(claim, event=Event.CONCLUSION, status=Status.ANNOUNCED)
    return [replace(ends, when=None, when_text=None)]
