"""``slated slate``: what is coming, when, how sure, who says so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from slated.cli.beliefs import choosing, formatted, print_json
from slated.cli.database import database_option, opened
from slated.cli.days import Day
from slated.cli.numbers import DAYS

if TYPE_CHECKING:
    from slated.site.slate.held import Held

EXAMPLES = """
\b
Examples:
  slated slate                               all that lies ahead, in order of time
  slated slate --days 90 --network Netflix   what may come in the next three months
  slated slate --as-of 2017-10-05            what there was to believe on that day
  slated slate --status overdue --status conflicting
  slated slate --list "Comic TV Shows" --format json
"""

_STATUSES = (
    *("released", "dated", "windowed", "expected", "undated", "withheld", "rumoured"),
    *("cancelled", "ended", "conflicting", "overdue"),
)


@click.command(epilog=EXAMPLES, short_help="What is coming, when, how sure, who says so.")
@click.option("--as-of", type=Day(), metavar="YYYY-MM-DD", help="As known on that day. [today]")
@choosing
@click.option("--days", type=DAYS, metavar="N", help="Only what may come in N days.")
@click.option(
    "--status",
    "statuses",
    type=click.Choice(_STATUSES),
    multiple=True,
    metavar="STANDING",
    help=f"Only that standing, several may be given: {', '.join(_STATUSES)}.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=200,
    show_default=True,
    metavar="N",
    help="Rows of the table at most, 0 for all.",
)
@formatted
@database_option
def slate(
    as_of: date | None,
    network: str | None,
    named_list: str | None,
    days: int | None,
    statuses: tuple[str, ...],
    limit: int,
    form: str,
    db: str | None,
) -> None:
    """Print the slate: what lies ahead, in order of time, as believed on a day.

    Below it, in the same order, what is overdue.

    Left out unless asked for by --status: what is overdue for more than a year, and what has
    no date and no news for two.

    Each belief is made of all the claims kept about one release, by the rules in
    docs/belief.md; `slated why TITLE SEASON` tells what it rests on.
    """
    place = opened(db)
    from slated.believe import Standing
    from slated.site.database import explaining
    from slated.site.slate.ahead import ahead
    from slated.site.slate.voices import leads

    day = as_of or date.today()
    with explaining(place):
        found = ahead(
            day,
            network=network,
            named_list=named_list,
            days=days,
            standings=[Standing(status) for status in statuses],
        )
        if form == "json":
            print_json([held.to_dict() for held in found])
            return
        # What lies ahead is what is asked for: of too many rows the overdue ones go first.
        found.sort(key=lambda held: held.belief.standing is Standing.OVERDUE)
        shown = found[:limit] if limit else found
        named = leads(shown)
    if not found:
        click.echo(_nothing(day, days, bool(network or named_list or statuses)))
        return
    from slated.cli.slate_table import print_beliefs

    print_beliefs(shown, named)
    click.echo(_summary(found, len(shown), day))


def _nothing(day: date, days: int | None, chosen: bool) -> str:
    """Why the slate is empty, and what to try."""
    span = f" in the {days:,} days from {day}" if days is not None else f" as of {day}"
    hint = (
        "leave out an option to see more"
        if chosen or days is not None
        else "`slated add SOURCE` reads news"
    )
    return f"nothing on the slate{span}; {hint}"


def _summary(found: list[Held], shown: int, day: date) -> str:
    from slated.cli.table import count

    cut = f", the first {shown:,} shown (--limit 0 shows all)" if shown < len(found) else ""
    return f"\n{count(len(found), 'release')}{cut}, as of {day}"
