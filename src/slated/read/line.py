"""One sentence of an article, with what is named in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from slated.read.mentions import TitleMention
from slated.read.platforms import PlatformMention
from slated.read.seasons import SeasonMention, find_seasons
from slated.read.titles import lower
from slated.read.when import TimeWords, find_times

# Words of a title that would tell a verb behind it how sure it is: "I May Destroy You".
_MODAL = frozenset(
    "may might could should will would to not won't can't isn't is are was be cannot never has"
    " maybe perhaps possibly".split()
)
# An episode "titled ‘Labor Day’" airs on another.
_NAMED = re.compile(r"\b(?:en)?(?:titled|called|dubbed),? [‘“\"'][^‘“”\"\n]{1,60}?[’”\"'](?!\w)")


@dataclass(slots=True)
class Line:
    """One sentence of a page; all offsets in it count from the page's start."""

    index: int
    start: int
    end: int
    text: str
    titles: list[TitleMention]
    platforms: list[PlatformMention]
    headline: bool
    own: Line | None = field(default=None, repr=False, compare=False)
    """The sentence with fewer titles, once that was worked out."""
    _low: str | None = field(default=None)
    _plain: str | None = field(default=None)
    _seasons: list[SeasonMention] | None = field(default=None)
    _times: list[TimeWords] | None = field(default=None)

    @property
    def low(self) -> str:
        """The sentence in lower case, its offsets unchanged."""
        if self._low is None:
            self._low = lower(self.text)
        return self._low

    @property
    def plain(self) -> str:
        """The sentence without the words of titles that say how sure something is.

        "Dead to Me premiered" is not ahead, "I May Destroy You was renewed" no rumour.
        """
        if self._plain is None:
            text = self.text
            for title in self.titles:
                name = title.title
                if " " in name and not _MODAL.isdisjoint(lower(name).split()):
                    start, end = title.start - self.start, title.end - self.start
                    text = text[:start] + re.sub(r"\w", "X", text[start:end]) + text[end:]
            self._plain = text
        return self._plain

    @property
    def seasons(self) -> list[SeasonMention]:
        """Seasons named, offsets from the sentence's start, none that begins inside a title.

        "The Third Watch season finale" names no third season.
        """
        if self._seasons is None:
            found = find_seasons(self.text)
            if found and any(self._inside(t, s) for t in self.titles for s in found):
                found = find_seasons(self._without_names())
            self._seasons = found
        return self._seasons

    def _inside(self, title: TitleMention, season: SeasonMention) -> bool:
        return title.source == "list" and title.start <= self.start + season.start < title.end

    def _without_names(self) -> str:
        """The sentence with listed titles in letters that say nothing, all offsets unchanged."""
        text = self.text
        for title in self.titles:
            if title.source == "list":
                start, end = title.start - self.start, title.end - self.start
                text = text[:start] + re.sub(r"\w", "x", text[start:end]) + text[end:]
        return text

    @property
    def times(self) -> list[TimeWords]:
        """Time words, offsets from the sentence's start, none inside a title."""
        if self._times is None:
            inside = [(t.start - self.start, t.end - self.start) for t in self.titles]
            if "itled" in self.text or "called" in self.text or "dubbed" in self.text:
                inside += [m.span() for m in _NAMED.finditer(self.text)]
            self._times = [
                w
                for w in find_times(self.text)
                if not any(a < w.end and w.start < b for a, b in inside)
            ]
        return self._times
