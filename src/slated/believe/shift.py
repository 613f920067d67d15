"""How far a date has moved, in days and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slated.window import Window


def shift(old: Window, new: Window) -> int | None:
    """Days from the first day of one window to that of another; by the last if one is open."""
    if old.first and new.first and old.first != new.first:
        return (new.first - old.first).days
    if old.last and new.last:
        return (new.last - old.last).days
    return None


def length(days: int) -> str:
    """Days as a person says them: "5 days", "3 weeks", "4 months", "2 years"."""
    for size, unit, least in ((365.25, "year", 700), (30.44, "month", 45), (7, "week", 14)):
        if days >= least:
            number = round(days / size)
            return f"{number} {unit}{'' if number == 1 else 's'}"
    return f"{days} day{'' if days == 1 else 's'}"
