"""The days of a list, worked out from headings that seldom give their year."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from slated.read.when import TimeWords, find_times, ground

if TYPE_CHECKING:
    from slated.read.page import Page
    from slated.window import Window

# A list that has run over New Year is this far behind the row above, and behind its own day.
_BACK = timedelta(days=45)
_GONE = timedelta(days=60)


class Dates:
    """Days of one list, which seldom give their year.

    It is the year the headline names, else the nearest to publication; a list that
    has run over New Year goes on in the next.
    """

    def __init__(self, page: Page) -> None:
        self._published = page.article.published
        self._last: Window | None = None
        named = [w.year for w in find_times(page.headline.text) if w.year is not None]
        self._year = named[0] if named else None

    def window(self, text: str) -> tuple[TimeWords | None, Window | None]:
        """The words and the window of a date heading or of a row's own day."""
        found = find_times(text)
        if not found:
            return None, None
        words = found[0]
        when = self._ground(words)
        if words.year is not None and self._published is None and self._year is None:
            self._year = words.year
        if when and words.year is None and self._turned(when) and when.first:
            when = ground(replace(words, year=when.first.year + 1), self._published) or when
        self._last = when or self._last
        return words, when

    def _ground(self, words: TimeWords) -> Window | None:
        if self._year is not None and words.year is None and words.kind in ("day", "month"):
            words = replace(words, year=self._year)
        return ground(words, self._published)

    def _turned(self, when: Window) -> bool:
        last, day = self._last, self._published
        if when.last is None or last is None or last.first is None:
            return False
        if when.last >= last.first - _BACK:
            return False
        return when.last < day - _GONE if day else last.first.month - when.last.month > 5
