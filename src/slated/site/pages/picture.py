"""The slate as a picture: where each bar and dot stands. Numbers only; a template draws them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

MONTHS = 18
"""Months across."""
WIDTH = 720.0
"""Units across the time axis."""
ROW = 34
"""Units down for a row."""
FAINTEST, WIDEST = 0.25, 365
"""Opacity of a window of ``WIDEST`` days and more; a narrow one is nearly solid."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A month on the axis: where it begins, its name, and whether its quarter begins with it."""

    x: float
    name: str
    quarter: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A window on the axis, clipped to it; ``dot`` for a single day."""

    x: float
    width: float
    opacity: float
    dot: bool
    more: str
    """What lies beyond the right edge: its year."""


class Axis:
    """The months from that of ``today`` on."""

    def __init__(self, today: date, months: int = MONTHS) -> None:
        self.first = today.replace(day=1)
        self.last = _months_on(self.first, months)
        self._scale = WIDTH / (self.last - self.first).days
        self.today = self.x(today)
        self.ticks = [self._tick(_months_on(self.first, n)) for n in range(months)]

    def x(self, day: date) -> float:
        """Units from the left edge, within the axis."""
        inside = min(max(day, self.first), self.last)
        return round((inside - self.first).days * self._scale, 1)

    def bar(self, first: date | None, last: date | None) -> Bar | None:
        """The bar of a window; None where it has no days or is over before the axis begins."""
        if first is None and last is None:
            return None
        begin = first or self.first
        end = (last or self.last) + timedelta(days=1)
        if end <= self.first:
            return None
        dot = first is not None and first == last
        beyond = f"{begin.year} →" if begin >= self.last else ""
        x, right = self.x(begin), self.x(end)
        days = (end - begin).days
        return Bar(x, round(max(right - x, 3.0), 1), opacity(days), dot and not beyond, beyond)

    def _tick(self, day: date) -> Tick:
        name = day.strftime("%b") if day.month > 1 else day.strftime("%Y")
        return Tick(self.x(day), name, day.month % 3 == 1)


def opacity(days: int) -> float:
    """From 1 for a day down to ``FAINTEST`` for a year and more: the wider, the fainter."""
    share = min(days, WIDEST) / WIDEST
    return round(1 - (1 - FAINTEST) * math.sqrt(share), 2)


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(min(year, 9999), month + 1, 1)


def drawn(day: date, found: list[dict[str, Any]]) -> dict[str, Any]:
    """The picture: each row with its bar, or in the margin."""
    axis = Axis(day)
    shown: list[dict[str, Any]] = []
    margin = []
    for row in found:
        first, last = (date.fromisoformat(row[k]) if row[k] else None for k in ("first", "last"))
        bar = axis.bar(first, last)
        if bar is None:
            margin.append(row)
        else:
            shown.append({**row, "bar": bar, "y": len(shown) * ROW})
    return {
        "axis": axis,
        "drawn": shown,
        "margin": margin,
        "width": WIDTH,
        "height": len(shown) * ROW,
    }
