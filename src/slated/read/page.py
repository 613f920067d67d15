"""The article laid out for reading: one string, its sentences, and what is named in each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from slated.article import Article
from slated.claim import Evidence
from slated.read.earlier import without_credits
from slated.read.home import Homes
from slated.read.inventory import inventory
from slated.read.line import Line
from slated.read.mentions import TitleMention
from slated.read.plain import plain
from slated.read.platforms import PlatformMention, find_platforms
from slated.read.settle import folded
from slated.read.speakers import People
from slated.read.speakers.outlets import strip_outlet_suffix
from slated.read.subject import FILM, TELEVISION
from slated.read.text import Span, sentences
from slated.read.titles import Titles, lower
from slated.read.when import find_times, infer_year
from slated.window import Window

__all__ = ["Line", "Page"]

_Mention = TypeVar("_Mention", TitleMention, PlatformMention)

_MARKS = "‘“\"'"
_HEADED = 1000.0
"""What standing first or quoted in the headline counts: more than any number of mentions."""
_SEASON_CUE = re.compile(r"season|series|\bs\d")


class Page:
    """Headline and text as one string of plain letters, the text beginning at ``split``."""

    def __init__(self, article: Article, titles: Titles) -> None:
        self.article = article
        self.headline, self.body = plain(article.title), plain(article.text)
        title, text = self.headline.text, self.body.text
        self.whole = f"{title}\n{text}" if title else text
        self.split = len(title) + 1 if title else 0
        self.low = lower(self.whole)
        self._list = titles
        self.left_out: list[Span] = []
        self.heard: dict[str, list[int]] | None = None
        self._lines: dict[int, Line] = {}

    @cached_property
    def spans(self) -> list[Span]:
        """Spans of all sentences; the headline is cut before its outlet's name."""
        headline: list[Span] = []
        if self.split:
            end = strip_outlet_suffix(self.headline.text)
            headline = sentences(self.whole[:end])
        return headline + [
            (a + self.split, b + self.split) for a, b in sentences(self.whole[self.split :])
        ]

    @cached_property
    def people(self) -> People:
        """The people named in the article."""
        return People.find(self.whole)

    @cached_property
    def platforms(self) -> list[PlatformMention]:
        """The networks and streamers named, left to right."""
        return find_platforms(self.whole)

    @cached_property
    def titles(self) -> list[TitleMention]:
        """The series named, left to right."""
        names = frozenset(lower(p.written) for p in self.platforms)
        return inventory(self.whole, self.low, self._list, self.people, names)

    @cached_property
    def _subjects(self) -> list[TitleMention]:
        """The mentions of series but those that only tell where people worked before."""
        return without_credits(self.whole, self.low, self.titles)

    @cached_property
    def _subject_starts(self) -> list[int]:
        return [t.start for t in self._subjects]

    @cached_property
    def _title_starts(self) -> list[int]:
        return [t.start for t in self.titles]

    @cached_property
    def _platform_starts(self) -> list[int]:
        return [p.start for p in self.platforms]

    @cached_property
    def starts(self) -> list[int]:
        """Where the sentences start."""
        return [start for start, _ in self.spans]

    @cached_property
    def main(self) -> TitleMention | None:
        """The title the article is about: the listed one that opens the headline, or is quoted.

        Else the most often named, the headline counting more.
        """
        weight: dict[str, float] = {}
        best: dict[str, TitleMention] = {}
        for m in self._subjects:
            gain = 3.0 if m.start < self.split else 1.0
            listed = m.source == "list"
            if m.start < self.split and (self.whole[m.start - 1] in _MARKS if m.start else listed):
                gain += _HEADED
            weight[folded(m.title)] = weight.get(folded(m.title), 0.0) + gain
            best.setdefault(folded(m.title), m)
        if not weight:
            return None
        top = max(weight, key=lambda key: weight[key])
        return best[top]

    def leave_out(self, spans: Sequence[Span]) -> None:
        """Mark spans as read already: sentences that start in one are passed over."""
        self.left_out = sorted(spans)

    def is_left_out(self, offset: int) -> bool:
        """Whether an offset lies in a span that was read already."""
        at = bisect_right(self.left_out, (offset, len(self.whole) + 1)) - 1
        return at >= 0 and self.left_out[at][0] <= offset < self.left_out[at][1]

    @cached_property
    def named(self) -> dict[str, tuple[int, bool]]:
        """How often each folded title is named, and whether the headline names it."""
        found: dict[str, tuple[int, bool]] = {}
        for m in self.titles:
            count, headed = found.get(folded(m.title), (0, False))
            found[folded(m.title)] = count + 1, headed or m.start < self.split
        return found

    @cached_property
    def about_television(self) -> bool:
        """Whether the article speaks of television, and does not begin with a film."""
        return TELEVISION.search(self.whole) is not None and not FILM.search(
            self.whole[: max(self.split, 200)]
        )

    @cached_property
    def own_year(self) -> Window | None:
        """The year an undated article was written in, where its words betray it."""
        if self.article.published is not None:
            return None
        return infer_year(find_times(self.whole), self.split)

    @cached_property
    def _homes(self) -> Homes:
        standing = ((t.title, (t.start, t.end)) for t in self.titles)
        return Homes(self.whole, self.platforms, standing)

    def home(self, title: TitleMention) -> PlatformMention | None:
        """The platform most tied to a title over the whole article."""
        return self._homes.of(title.title)

    @cached_property
    def _headlined(self) -> set[str]:
        return {m.title.lower() for m in self.titles if m.start < self.split}

    def headlined(self, title: TitleMention) -> bool:
        """Whether the headline names this title and no other."""
        return self._headlined == {title.title.lower()}

    def line(self, index: int) -> Line:
        """The sentence at ``index`` with the titles and platforms in it."""
        if index not in self._lines:
            self._lines[index] = self._lay(index)
        return self._lines[index]

    def _lay(self, index: int) -> Line:
        start, end = self.spans[index]
        return Line(
            index,
            start,
            end,
            self.whole[start:end],
            _within(self.titles, self._title_starts, start, end),
            _within(self.platforms, self._platform_starts, start, end),
            start < self.split,
            _low=self.low[start:end],
        )

    def season_lines(self) -> Iterator[Line]:
        """The sentences that may name a season."""
        indexes = {bisect_right(self.starts, m.start()) - 1 for m in _SEASON_CUE.finditer(self.low)}
        for index in sorted(indexes):
            if index >= 0:
                yield self.line(index)

    def before(self, index: int, reach: int = 3) -> TitleMention | None:
        """The last title named in the ``reach`` sentences before ``index``."""
        start, _ = self.spans[index]
        floor = self.spans[max(0, index - reach)][0]
        at = bisect_left(self._subject_starts, start) - 1
        if at >= 0 and self._subjects[at].start >= max(floor, self.split):
            return self._subjects[at]
        return None

    def titles_between(self, start: int, end: int) -> list[TitleMention]:
        """The titles named between two offsets of the page."""
        return _within(self.titles, self._title_starts, start, end)

    def evidence(self, start: int, end: int) -> Evidence:
        """The words at ``start:end`` of the page as evidence in headline or text."""
        if start < self.split:
            start, end = self.headline.original(start, end)
            return Evidence(self.article.title[start:end], start, end, "title")
        start, end = self.body.original(start - self.split, end - self.split)
        return Evidence(self.article.text[start:end], start, end, "text")


def _within(mentions: list[_Mention], starts: list[int], start: int, end: int) -> list[_Mention]:
    return mentions[bisect_left(starts, start) : bisect_left(starts, end)]
