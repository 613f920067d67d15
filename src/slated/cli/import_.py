"""``slated import``: other people's catalogues, as titles and dated claims."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from slated.cli.clean import one_line
from slated.cli.database import database_option, opened
from slated.cli.days import Day

if TYPE_CHECKING:
    from slated.site.catalogue.importers.run import Report

EXAMPLES = """
\b
Examples:
  slated import imdb title.basics.tsv.gz     first the titles,
  slated import imdb title.episode.tsv.gz    then their seasons, ratings and other names
  slated import tvmaze shows.json
  slated import tmdb tv_series_ids_11_20_2026.json.gz
  slated import wikidata query.json          the query is in docs/catalogue.md
  slated import epguides allshows.txt --day 2026-11-20
"""

SOURCES = ("imdb", "tvmaze", "tmdb", "wikidata", "epguides")
_TOLD = 20
"""Bad rows that are named one by one before the rest is only counted."""


@click.command("import", epilog=EXAMPLES, short_help="Import titles and dates from a provider.")
@click.argument("source", type=click.Choice(SOURCES))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--day", type=Day(), metavar="YYYY-MM-DD", help="The day the file is of. [default: today]"
)
@click.option("--no-dates", is_flag=True, help="Import the titles alone, not their dates.")
@click.option("--specials", is_flag=True, help="IMDb: specials and TV films too.")
@click.option("--no-progress", is_flag=True, help="Draw no progress bar.")
@database_option
def import_(
    source: str,
    file: Path,
    day: date | None,
    no_dates: bool,
    specials: bool,
    no_progress: bool,
    db: str | None,
) -> int:
    """Import a FILE of a SOURCE: titles, names, ids, seasons, and dates as claims.

    Files may be gzipped. What a file is, its first line or its fields say. A file whose import
    was broken off goes on where it stopped; importing it again changes nothing. Imported dates
    weigh in like any others, with the provider as the outlet.
    """
    from slated.cli.progress import wanted
    from slated.cli.settling import settle

    place = opened(db, write=True)
    from slated.site.catalogue.adopt import adopt
    from slated.site.catalogue.importers.run import Wanted, import_file
    from slated.site.database import explaining

    learned = datetime.combine(day, time(12), UTC) if day else None
    bar = not no_progress and wanted(streams=False)
    bad = _Bad(file)
    options = Wanted(dates=not no_dates, specials=specials, day=learned)
    with explaining(place):
        with _drawn(bar, file.name) as progress:
            report = import_file(source, file, options, bad, progress)
        adopted = sum(1 for _ in adopt())
        settle(bar)
    bad.close()
    click.echo(_summary(report, adopted))
    return 1 if report.bad else 0


class _Bad:
    """Says what was wrong with a row; after some of them only counts."""

    def __init__(self, file: Path) -> None:
        self._file, self._count = file, 0

    def __call__(self, line: int, why: str) -> None:
        self._count += 1
        if self._count <= _TOLD:
            print(f"slated: {self._file}, line {line}: {one_line(why)}", file=sys.stderr)

    def close(self) -> None:
        """Say how many were not named."""
        if self._count > _TOLD:
            more = self._count - _TOLD
            print(f"slated: {self._file}: {more:,} more bad rows", file=sys.stderr)


@contextmanager
def _drawn(bar: bool, name: str) -> Iterator[Callable[[float, Report], None]]:
    """A bar that shows how much of the file is done, on standard error."""
    if not bar:
        yield lambda share, report: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TextColumn("{task.fields[done]:,} kept"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as drawn:
        task = drawn.add_task(one_line(name), total=1.0, done=0)
        yield lambda share, report: drawn.update(
            task, completed=share, done=report.titles + report.additions
        )


def _summary(report: Report, adopted: int) -> str:
    """What came of it: "6,618 titles, 6,618 of them new; 6,613 with new dates"."""
    parts = []
    if report.titles or not report.additions:
        parts.append(f"{_count(report.titles, 'title')}, {report.new:,} of them new")
        parts.append(f"{report.dates:,} with news of their dates")
    if report.additions or report.unknown:
        parts.append(f"{_count(report.additions, 'row')} on known titles")
    for number, words in (
        (report.unknown, "on titles not in the catalogue"),
        (report.undecided, "left out, several titles have the name"),
        (adopted, "provisional titles found theirs"),
        (report.skipped, "rows had been kept before"),
    ):
        if number:
            parts.append(f"{number:,} {words}")
    if report.bad:
        parts.append(_count(report.bad, "bad row"))
    return "; ".join(parts)


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
