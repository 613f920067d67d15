"""``slated sources``: how outlets and speakers have done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from slated.cli.beliefs import formatted, print_json
from slated.cli.database import database_option, opened

if TYPE_CHECKING:
    from slated.believe.record import Record

EXAMPLES = """
\b
Examples:
  slated sources                             the outlets and speakers with most dates given
  slated sources --least 10                  only those with ten or more
  slated sources --limit 0 --format json     all of them, as data
"""


@click.command(epilog=EXAMPLES, short_help="How outlets and speakers have done.")
@click.option(
    "--least",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Only those who gave N dates that have come.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=25,
    show_default=True,
    metavar="N",
    help="Rows of each table at most, 0 for all.",
)
@formatted
@database_option
def sources(least: int, limit: int, form: str, db: str | None) -> None:
    """Print how the dates that outlets and speakers gave compare with what happened.

    A date counts once its release is out and the day is known. The share right is drawn to
    the printed weight of the kind of voice, which counts for ten dates, so that one lucky
    guess is not a record; it changes no belief unless the library is told to use it.
    """
    place = opened(db)
    from slated.site.database import explaining
    from slated.site.slate.forecasts import track_records

    with explaining(place):
        outlets, speakers = (
            [one for one in records if one.forecasts >= least] for records in track_records()
        )
    if form == "json":
        lines = [_data("outlet", one) for one in outlets]
        print_json([*lines, *(_data("speaker", one) for one in speakers)])
        return
    if not outlets and not speakers:
        click.echo(_nothing(least))
        return
    from slated.cli.sources_table import print_records

    print_records(outlets, speakers, limit)


def _nothing(least: int) -> str:
    if least > 1:
        return f"nobody gave {least:,} dates of releases that are out; --least 1 asks for fewer"
    return (
        "no record to show: nothing has come out, on a day that is known, of which anybody gave "
        "the date before"
    )


def _data(kind: str, one: Record) -> dict[str, Any]:
    """The form written to JSON."""
    return {
        "kind": kind,
        "name": one.source,
        "dates": one.forecasts,
        "right": one.right,
        "prior": round(one.prior, 3),
        "share": round(one.share, 3),
        "median_error_days": one.error,
        "median_days_early": one.early,
    }
