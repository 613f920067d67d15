"""``slated snapshot``: every list's ranking as it is today, kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option, opened
from slated.cli.days import Day

if TYPE_CHECKING:
    from slated.site.ratings.snapshot import Taken

EXAMPLES = """
\b
Examples:
  slated snapshot                            each night, from cron or a timer
  slated snapshot --minimum 25               rank from 25 votes on
  slated snapshot --rebuild                  count every rating anew first
"""


@click.command(epilog=EXAMPLES, short_help="Keep today's rankings; judge the votes that are due.")
@click.option("--day", type=Day(), metavar="YYYY-MM-DD", help="Its date. [default: today]")
@click.option(
    "--minimum",
    type=click.IntRange(min=5),
    default=5,
    show_default=True,
    help="Votes from which a title is ranked.",
)
@click.option("--rebuild", is_flag=True, help="Make all tallies anew from the ratings.")
@database_option
def snapshot(day: date | None, minimum: int, rebuild: bool, db: str | None) -> None:
    """Take each list's mean, put the list in order by composite and by rating, and keep both.

    Votes that waited or lie in a burst are judged first. One of the same day is replaced.
    """
    place = opened(db, write=True)
    from django.utils import timezone

    from slated.site.database import explaining
    from slated.site.ratings.snapshot import take

    with explaining(place):
        taken = take(day or timezone.now().date(), minimum, tallies=rebuild)
    _print(taken)


def _print(taken: list[Taken]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    from slated.cli.clean import one_line
    from slated.cli.terminal import console
    from slated.cli.words import NOTHING

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    table.add_column("List")
    for heading in ("Titles", "Votes", "Mean", "Ranked"):
        table.add_column(heading, justify="right")
    for one in taken:
        mean = NOTHING if one.mean is None else f"{one.mean:.2f}"
        table.add_row(
            one_line(one.name), f"{one.titles:,}", f"{one.votes:,}", mean, f"{one.ranked:,}"
        )
    console().print(table)
