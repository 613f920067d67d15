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
  slated sources --weigh learned --least 10  their record decides, of those with ten or more
  slated sources --weigh printed             the printed weights decide again
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
@click.option(
    "--weigh",
    type=click.Choice(["learned", "printed"]),
    help="Let the record as it is today decide what is believed, or the printed weights again.",
)
@formatted
@database_option
def sources(least: int, limit: int, weigh: str | None, form: str, db: str | None) -> None:
    """Print how the dates that outlets and speakers gave compare with what happened.

    A date counts once its release is out and the day is known. The share right is drawn to
    the printed weight of the kind of voice, which counts for ten dates, so that one lucky
    guess is not a record. It changes no belief unless --weigh learned says so: then each source
    weighs as its share does, until --weigh is given again.
    """
    if weigh:
        _weigh(weigh, least, db)
        return
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


def _weigh(by: str, least: int, db: str | None) -> None:
    """Choose the weights in force and work out every belief anew."""
    from django.utils import timezone

    from slated.cli.progress import wanted
    from slated.cli.settling import settle

    place = opened(db, write=True)
    from slated.site.database import explaining
    from slated.site.slate import weighing

    with explaining(place):
        if by == "learned":
            number = weighing.by_record(timezone.now(), least)
            said = f"the record of {number:,} sources decides" if number else _nothing(least)
        else:
            weighing.as_printed(timezone.now())
            said = "the printed weights decide"
        settle(wanted(streams=False))
    click.echo(said)


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
