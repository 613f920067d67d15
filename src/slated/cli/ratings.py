"""``slated ratings``: import them, look at ranks and sums, set the rule of fair votes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from slated.cli.clean import one_line
from slated.cli.database import database_option, opened
from slated.cli.days import Day
from slated.cli.numbers import ID

if TYPE_CHECKING:
    from slated.gather.ratings import Bad
    from slated.site.ratings.report import Report

EXAMPLES = """
\b
Examples:
  slated ratings import imdb ratings.csv --viewer alice
  slated ratings import movielens ml-latest-small
  slated ratings scores metacritic.csv       other sites' scores, from a table of your own
  slated ratings top "Comic TV Shows"        the ranking, with what moved
  slated ratings show 12                     one title's numbers, and the sum line by line
  slated ratings rule --off --reason "the audit of May"
"""
_TOLD = 20
"""Bad rows that are named one by one before the rest is only counted."""


@click.group(epilog=EXAMPLES, short_help="Import ratings; see ranks and sums; fair votes.")
def ratings() -> None:
    """What viewers think of titles: their ratings, averages, composites and ranks."""


@ratings.command("import", short_help="Import ratings that another site has exported.")
@click.argument("source", type=click.Choice(("imdb", "letterboxd", "trakt", "movielens")))
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--viewer", default="me", show_default=True, help="Whose ratings they are.")
@database_option
def import_(source: str, file: Path, viewer: str, db: str | None) -> int:
    """Import a FILE that SOURCE has exported: CSV, JSON, or the zip it came in.

    Kept are ratings of titles in the catalogue, or of one that only the news knows where no other
    is called so. A row that cannot be read, or is of no title here, is named with its line.
    Importing a file again changes nothing.
    """
    place = opened(db, write=True)
    from slated.gather.ratings import ratings as read
    from slated.site.database import explaining
    from slated.site.ratings.importing import import_ratings

    with _telling(file) as tell, explaining(place):
        report = import_ratings(read(source, file), source, viewer, bad=tell)
    for row in report.missed:
        print(f"slated: {one_line(str(file))}, {row.english()}", file=sys.stderr)
    click.echo(_summary(report))
    return 1 if report.bad else 0


@ratings.command(short_help="Import other sites' scores from a CSV of your own.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@database_option
def scores(file: Path, db: str | None) -> int:
    """Import outside scores: source,value,low,high,votes,imdb,title,year in the first line.

    Needed are source, value, and imdb or title. A source of the printed table has its scale
    from there, any other gives it as low and high. One score is kept for a title and source.
    """
    place = opened(db, write=True)
    from slated.gather.ratings.scores import scores as read
    from slated.site.database import explaining
    from slated.site.ratings.scores import import_scores

    with _telling(file) as tell, explaining(place):
        report = import_scores(read(file), bad=tell)
    parts = [f"{report.kept:,} score{'' if report.kept == 1 else 's'} kept"]
    parts += [f"{report.unknown:,} not in the catalogue"] if report.unknown else []
    parts += [f"{report.bad:,} bad row{'' if report.bad == 1 else 's'}"] if report.bad else []
    click.echo("; ".join(parts))
    return 1 if report.bad else 0


@contextmanager
def _telling(file: Path) -> Iterator[Callable[[Bad], None]]:
    """Names the first bad rows on standard error, counts the rest; files refused in a line."""
    from slated.gather.errors import GatherError

    told = 0

    def tell(row: Bad) -> None:
        nonlocal told
        told += 1
        if told <= _TOLD:
            print(f"slated: {one_line(str(file))}, {row.english()}", file=sys.stderr)

    try:
        yield tell
    except GatherError as error:
        raise click.ClickException(str(error)) from None
    if told > _TOLD:
        print(f"slated: {told - _TOLD:,} more bad rows", file=sys.stderr)


@ratings.command(short_help="A list in order, with what moved.")
@click.argument("name", default="", metavar="[LIST]")
@click.option("--by", type=click.Choice(["composite", "rating"]), default="composite")
@click.option("--day", type=Day(), metavar="YYYY-MM-DD", help="As of that day's snapshot.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@database_option
def top(name: str, by: str, day: date | None, limit: int, db: str | None) -> int:
    """Show the last snapshot of a LIST, or of all titles, and what moved since the one before."""
    opened(db)
    from slated.cli.ratings_table import print_ranking

    return print_ranking(name, by, day, limit)


@ratings.command(short_help="One title's numbers, and the sum that gave them.")
@click.argument("title", type=ID)
@click.option("--in", "name", metavar="LIST", help="The list to rank it in.")
@database_option
def show(title: int, name: str | None, db: str | None) -> None:
    """Show the average, composite and ranks of the title of that number, line by line."""
    opened(db)
    from slated.cli.ratings_table import print_numbers

    print_numbers(title, name)


@ratings.command(short_help="Show or set the rule of fair votes.")
@click.option("--off", is_flag=True, help="Count every vote.")
@click.option("--on", is_flag=True, help="Back to the printed rule.")
@click.option("--reason", default="", help="Why; it is kept.")
@database_option
def rule(off: bool, on: bool, reason: str, db: str | None) -> None:
    """Show which votes do not count; --off and --on set it, and judge every vote anew."""
    if off and on:
        raise click.UsageError("--off or --on, not both.")
    place = opened(db, write=off or on)
    from slated.cli.ratings_table import print_rule
    from slated.rank import FAIR, OFF
    from slated.site.database import explaining
    from slated.site.ratings.rules import set_rule

    if off or on:
        if not reason.strip():
            raise click.UsageError("Give the --reason, it is kept.")
        with explaining(place):
            set_rule(OFF if off else FAIR, reason)
    print_rule()


@ratings.command(short_help="Made-up ratings, to look at a new site.")
@click.option("--remove", is_flag=True, help="Take them all away again.")
@click.option("--day", type=Day(), metavar="YYYY-MM-DD", help="Only those given before that day.")
@database_option
def demo(remove: bool, day: date | None, db: str | None) -> None:
    """Make ratings by made-up viewers, marked as such, of titles that have been shown.

    Where there are no lists, two are made of titles that are known. Made again, nothing changes.
    """
    place = opened(db, write=True)
    from django.utils import timezone

    from slated.site.database import explaining
    from slated.site.ratings.demo import drop_demo, make_demo

    today = day or timezone.now().date()
    with explaining(place):
        number = drop_demo(today) if remove else make_demo(today)
    click.echo(f"{number:,} made-up ratings {'taken away' if remove else 'made'}")


def _summary(report: Report) -> str:
    """What came of it: "214 new ratings, 3 changed; 12 held back; 40 films left out"."""
    parts = [f"{report.new:,} new rating{'' if report.new == 1 else 's'}"]
    for number, words in (
        (report.changed, "changed"),
        (report.same, "known already"),
        (report.held_back, "kept but not counted"),
        (report.bad, "bad row" if report.bad == 1 else "bad rows"),
    ):
        if number:
            parts.append(f"{number:,} {words}")
    passed = sum(report.passed.values())
    if passed:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.passed.items()))
        parts.append(f"{passed:,} not in the catalogue ({kinds})")
    return "; ".join(parts)
