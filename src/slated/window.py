"""The window: first and last possible day of an event, in EDTF (ISO 8601-2)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum
from typing import Literal

from slated.edtf import SEASONS, bounds
from slated.english import english

__all__ = ["Precision", "SeasonName", "Third", "Window", "english"]

SeasonName = Literal["spring", "summer", "fall", "autumn", "winter"]
Third = Literal["early", "mid", "late"]

_THIRDS: dict[str, int] = {"early": 0, "mid": 1, "late": 2}


class Precision(IntEnum):
    """How much time a window leaves, from fine to coarse.

    The value is set by the number of days alone, so a window inside another is
    never the coarser of the two.
    """

    DAY = 1
    DAYS = 2
    MONTH = 3
    QUARTER = 4
    THIRD = 5
    HALF = 6
    YEAR = 7
    SPAN = 8
    OPEN = 9


_LONGEST = (
    (1, Precision.DAY),
    (27, Precision.DAYS),
    (31, Precision.MONTH),
    (92, Precision.QUARTER),
    (123, Precision.THIRD),
    (184, Precision.HALF),
    (366, Precision.YEAR),
)


@dataclass(frozen=True, slots=True)
class Window:
    """First and last possible day, either may be open (None).

    ``edtf`` is the text form of the same two days; ``words`` are the words of the
    article it came from, which do not count when windows are compared.
    """

    first: date | None
    last: date | None
    edtf: str
    words: str | None = field(default=None, compare=False)

    @classmethod
    def parse(cls, edtf: str, words: str | None = None) -> Window:
        """The window an EDTF text stands for; ValueError for any other text."""
        first, last = bounds(edtf)
        return cls(first, last, edtf, words)

    @classmethod
    def day(cls, day: date) -> Window:
        """One day."""
        return cls(day, day, day.isoformat())

    @classmethod
    def month(cls, year: int, month: int) -> Window:
        """One month, 1 to 12."""
        if not 1 <= month <= 12:
            raise ValueError(f"no such month: {month}")
        return cls.parse(f"{year:04d}-{month:02d}")

    @classmethod
    def year(cls, year: int) -> Window:
        """One calendar year."""
        return cls.parse(f"{year:04d}")

    @classmethod
    def season(cls, year: int, name: SeasonName) -> Window:
        """A season of the year; winter runs from December into the next February."""
        return cls.parse(f"{year:04d}-{SEASONS[name]}")

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Window:
        """A quarter, 1 to 4."""
        if not 1 <= quarter <= 4:
            raise ValueError(f"no such quarter: {quarter}")
        return cls.parse(f"{year:04d}-{32 + quarter}")

    @classmethod
    def half(cls, year: int, half: int) -> Window:
        """A half of a year, 1 or 2."""
        if not 1 <= half <= 2:
            raise ValueError(f"no such half: {half}")
        return cls.parse(f"{year:04d}-{39 + half}")

    @classmethod
    def third(cls, part: Third, year: int, month: int | None = None) -> Window:
        """Early, mid or late in a year (four months) or in a month (about ten days)."""
        index = _THIRDS[part]
        if month is None:
            return cls.parse(f"{year:04d}-{4 * index + 1:02d}/{year:04d}-{4 * index + 4:02d}")
        last = monthrange(year, month)[1] if index == 2 else 10 * index + 10
        return cls._span(date(year, month, 10 * index + 1), date(year, month, last))

    @classmethod
    def early(cls, year: int, month: int | None = None) -> Window:
        """January to April of a year, or the first ten days of a month."""
        return cls.third("early", year, month)

    @classmethod
    def mid(cls, year: int, month: int | None = None) -> Window:
        """May to August of a year, or the second ten days of a month."""
        return cls.third("mid", year, month)

    @classmethod
    def late(cls, year: int, month: int | None = None) -> Window:
        """September to December of a year, or a month from the 21st."""
        return cls.third("late", year, month)

    @classmethod
    def tv_season(cls, year: int) -> Window:
        """The television season that begins in September of ``year`` and ends in May."""
        return cls.parse(f"{year:04d}-09/{year + 1:04d}-05")

    @classmethod
    def between(cls, low: Window | date, high: Window | date) -> Window:
        """From the first day of ``low`` to the last day of ``high``."""
        first, last = _low(low), _high(high)
        return cls.parse(first if first == last else f"{first}/{last}")

    @classmethod
    def since(cls, low: Window | date) -> Window:
        """From the first day of ``low``, no end known."""
        return cls.parse(f"{_low(low)}/..")

    @classmethod
    def until(cls, high: Window | date) -> Window:
        """Up to the last day of ``high``, no beginning known."""
        return cls.parse(f"../{_high(high)}")

    @classmethod
    def _span(cls, first: date, last: date) -> Window:
        return cls(first, last, f"{first.isoformat()}/{last.isoformat()}")

    def saying(self, words: str | None) -> Window:
        """The same window with the words it came from."""
        return replace(self, words=words)

    def contains(self, other: Window | date) -> bool:
        """Whether every day of ``other`` is a day of this window."""
        first, last = (other, other) if isinstance(other, date) else (other.first, other.last)
        starts = self.first is None or (first is not None and self.first <= first)
        ends = self.last is None or (last is not None and last <= self.last)
        return starts and ends

    def overlaps(self, other: Window) -> bool:
        """Whether the two have a day in common."""
        apart = (self.last is not None and other.first is not None and self.last < other.first) or (
            other.last is not None and self.first is not None and other.last < self.first
        )
        return not apart

    @property
    def days(self) -> int | None:
        """The number of days, None when an end is open."""
        if self.first is None or self.last is None:
            return None
        return (self.last - self.first).days + 1

    @property
    def precision(self) -> Precision:
        """How much time the window leaves."""
        days = self.days
        if days is None:
            return Precision.OPEN
        return next((kind for limit, kind in _LONGEST if days <= limit), Precision.SPAN)

    def english(self) -> str:
        """The window in words: "March 8, 2018", "late 2018"."""
        return english(self)


def _low(bound: Window | date) -> str:
    text = bound.isoformat() if isinstance(bound, date) else bound.edtf
    return text.partition("/")[0]


def _high(bound: Window | date) -> str:
    text = bound.isoformat() if isinstance(bound, date) else bound.edtf
    return text.rpartition("/")[2]
