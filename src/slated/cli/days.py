"""Days as options take them."""

from __future__ import annotations

from datetime import date

import click

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years that an option may name, as those of titles."""


class Day(click.ParamType[date]):
    """A day written YYYY-MM-DD, between two years in which there is television to tell of."""

    name = "date"

    def convert(
        self, value: str | date, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """The day; a usage error for anything that is not one."""
        try:
            day = value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day, write it like 2017-10-04", param, ctx)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            self.fail(f"{value} is not in the years {FIRST_YEAR} to {LAST_YEAR}", param, ctx)
        return day
