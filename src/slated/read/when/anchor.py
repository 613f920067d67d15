"""What time words are counted from, and the choice among the years they could mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from slated.read.when.words import Direction, TimeWords
    from slated.window import Window

# Publication dates can be a day off, and pages are edited after the day.
_SLACK = {"future": timedelta(days=31), "past": timedelta(days=2)}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The publication day, the direction the sentence looks, another date beside it."""

    published: date | None
    direction: Direction
    near: Window | None

    @property
    def year(self) -> int | None:
        """The year relative words count from: the publication's, else the text's own."""
        if self.published:
            return self.published.year
        return self.near_year

    @property
    def near_year(self) -> int | None:
        """The one year the date beside lies in, None where it spans several."""
        near = self.near
        if near is None or near.first is None or near.last is None:
            return None
        return near.first.year if near.last.year - near.first.year <= (near.days == 90) else None

    def year_of(self, words: TimeWords) -> int | None:
        """The year the words give outright: "2018", "of last year", "that same year"."""
        if words.year is not None:
            return words.year
        if words.anchor == "near":
            year = self.near_year
        elif words.unit == "year":
            year = self.year
        else:
            return None
        return None if year is None or words.shift is None else year + words.shift

    def choose(self, build: Callable[[int], Window]) -> Window | None:
        """The window of the year the direction points to, among those ``build`` can make.

        Without a publication day this is the window in the text's own year.
        """
        if self.published is None:
            return build(self.near_year) if self.near_year else None
        year = self.published.year
        made = [window for y in (year - 1, year, year + 1) if (window := _attempt(build, y))]
        if self.direction == "future":
            return next((w for w in made if not self.over(w)), None)
        if self.direction == "past":
            return next((w for w in reversed(made) if not self._ahead(w)), None)
        return min(made, key=self._distance, default=None)

    def over(self, window: Window) -> bool:
        """Whether the window lies too far back to be announced; a day has some slack."""
        if window.last is None or self.published is None:
            return False
        slack = _SLACK["future"] if window.days == 1 else timedelta(0)
        return window.last + slack < self.published

    def _ahead(self, window: Window) -> bool:
        if window.first is None or self.published is None:
            return False
        slack = _SLACK["past"] if window.days == 1 else timedelta(0)
        return window.first - slack > self.published

    def _distance(self, window: Window) -> int:
        """Days between the publication day and the window, 0 inside it."""
        if self.published is None or window.first is None or window.last is None:
            return 0
        return max((window.first - self.published).days, (self.published - window.last).days, 0)


def _attempt(build: Callable[[int], Window], year: int) -> Window | None:
    """The window of that year, None where it has no such day (29 February)."""
    try:
        return build(year)
    except ValueError:
        return None
