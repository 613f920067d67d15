"""``slated changes``: what moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click

from slated.cli.beliefs import choosing, formatted, print_json
from slated.cli.database import database_option, opened
from slated.cli.days import Day

EXAMPLES = """
\b
Examples:
  slated changes --since 2020-03-01          all that moved from that day to today
  slated changes --since 2020-03-01 --until 2020-03-08
  slated changes --since 2020-03-01 --kind delayed --kind cancelled
  slated changes --since 2020-03-01 --network Netflix --format json
"""

_KINDS = (
    *("cancelled", "saved", "released", "ended", "delayed", "brought forward", "conflicting"),
    *("settled", "newly dated", "confirmed", "refined", "widened", "overdue", "withdrawn"),
    *("ending", "renewed", "rumoured", "withheld", "announced"),
)


@click.command(epilog=EXAMPLES, short_help="What moved: delayed, newly dated, cancelled.")
@click.option(
    "--since", type=Day(), required=True, metavar="YYYY-MM-DD", help="From what was held that day."
)
@click.option("--until", type=Day(), metavar="YYYY-MM-DD", help="To what was held then. [today]")
@choosing
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(_KINDS),
    multiple=True,
    metavar="KIND",
    help=f"Only that kind, several may be given: {', '.join(_KINDS)}.",
)
@formatted
@database_option
def changes(
    since: date,
    until: date | None,
    network: str | None,
    named_list: str | None,
    kinds: tuple[str, ...],
    form: str,
    db: str | None,
) -> None:
    """Print what is believed otherwise than it was, one release a row.

    Two beliefs are compared, that of the first day and that of the last: a date that moved
    twice in between has moved once, by as much as it did in all.
    """
    end = until or date.today()
    if end < since:
        raise click.UsageError(f"--until {end} is before --since {since}.")
    place = opened(db)
    from slated.believe import Move
    from slated.site.database import explaining
    from slated.site.slate.moves import moves

    wanted = [Move(kind) for kind in kinds]
    with explaining(place):
        moved = moves(since, end, network=network, named_list=named_list)
    found = [one for one in moved if not wanted or any(c.move in wanted for c in one.changes)]
    others = len(moved) - len(found)
    if form == "json":
        print_json([one.to_dict() for one in found])
        return
    if not found:
        click.echo(_nothing(since, end, kinds, others))
        return
    from slated.cli.changes_table import print_moves

    print_moves(found)
    from slated.cli.table import count

    click.echo(f"\n{count(len(found), 'release')} moved from {since} to {end}")


def _nothing(since: date, until: date, kinds: Sequence[str], others: int) -> str:
    """That nothing moved, or only in other ways than those asked for."""
    span = f"from {since} to {until}"
    if not others:
        return f"nothing moved {span}"
    from slated.cli.table import count

    return f"nothing was {' or '.join(kinds)} {span}; {count(others, 'release')} moved otherwise"
