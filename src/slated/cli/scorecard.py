"""``slated scorecard``: renewed, cancelled, ending, in limbo."""

from __future__ import annotations

from datetime import date

import click

from slated.cli.beliefs import choosing, formatted, print_json
from slated.cli.database import database_option, opened
from slated.cli.days import Day

EXAMPLES = """
\b
Examples:
  slated scorecard --network Netflix
  slated scorecard --network "The CW" --as-of 2018-05-12
  slated scorecard --list "Comic TV Shows" --outlook "in limbo"
"""

_OUTLOOKS = ("renewed", "cancelled", "ending", "ended", "in limbo")


@click.command(epilog=EXAMPLES, short_help="Renewed, cancelled, ending, in limbo.")
@choosing
@click.option("--as-of", type=Day(), metavar="YYYY-MM-DD", help="As known on that day. [today]")
@click.option(
    "--outlook",
    "wanted",
    type=click.Choice(_OUTLOOKS),
    multiple=True,
    help="Only that outlook, several may be given.",
)
@formatted
@database_option
def scorecard(
    network: str | None,
    named_list: str | None,
    as_of: date | None,
    wanted: tuple[str, ...],
    form: str,
    db: str | None,
) -> None:
    """Print what is to become of every title: renewed, cancelled, ending, ended, in limbo.

    A title with more to come counts as renewed. It is in limbo when its last season is out,
    or its fate is said to be open, and nothing has been decided; two years after its last
    word it is left out.
    """
    place = opened(db)
    from slated.site.database import explaining
    from slated.site.slate.outlooks import outlooks

    day = as_of or date.today()
    with explaining(place):
        found = outlooks(day, network=network, named_list=named_list)
    found = [scored for scored in found if not wanted or scored.entry.outlook in wanted]
    if form == "json":
        print_json([scored.to_dict() for scored in found])
        return
    if not found:
        on = f" on {network}" if network else ""
        click.echo(f"nothing is decided or left open{on} as of {day}")
        return
    from slated.cli.scorecard_table import print_scorecard

    print_scorecard(found)
