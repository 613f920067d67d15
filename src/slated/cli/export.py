"""``slated export``: claims and beliefs for other programs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO

import click

from slated.cli.database import database_option, opened
from slated.cli.days import Day

EXAMPLES = """
\b
Examples:
  slated export > claims.jsonl                       the claims that count
  slated export --format parquet -o claims.parquet
  slated export beliefs --as-of 2018-01-01 --format csv -o beliefs.csv
  slated export history                              every belief, from when to when
"""


@click.command(epilog=EXAMPLES, short_help="Write claims or beliefs as JSON, CSV or Parquet.")
@click.argument(
    "what", type=click.Choice(["claims", "beliefs", "history"]), default="claims", required=False
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "parquet", "csv"]),
    default="jsonl",
    show_default=True,
    help="Form of the output.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write. [default: standard output]",
)
@click.option(
    "--as-of", type=Day(), metavar="YYYY-MM-DD", help="Day of the beliefs. [default: today]"
)
@click.option("--all", "every", is_flag=True, help="Also claims that no longer count.")
@database_option
def export(
    what: str, form: str, output: Path | None, as_of: date | None, every: bool, db: str | None
) -> None:
    """Write the claims that count, the beliefs of a day, or the history of all beliefs.

    The columns are told in docs/keeping.md. A file is put in its place once it is whole.
    """
    if as_of and what != "beliefs":
        raise click.UsageError("--as-of is for beliefs: slated export beliefs --as-of ...")
    if every and what != "claims":
        raise click.UsageError("--all is for claims.")
    if form == "parquet" and output is None and sys.stdout.isatty():
        raise click.UsageError("Parquet is not for terminals: name a file with --output.")
    place = opened(db)
    from slated.site.database import explaining
    from slated.site.export import tables
    from slated.site.export.writers import FORMS

    today = datetime.now(UTC).date()
    made: dict[str, Callable[[], Iterator[tuple[Any, ...]]]] = {
        "claims": lambda: tables.claims(every=every),
        "beliefs": lambda: tables.beliefs(as_of or today),
        "history": lambda: tables.history(today),
    }
    columns = tables.CLAIMS if what == "claims" else tables.BELIEFS
    with explaining(place), _written(output) as out:
        FORMS[form](out, columns, made[what]())


@contextmanager
def _written(path: Path | None) -> Iterator[BinaryIO]:
    """Standard output, or a file that is there only once all of it is written."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as out:
            yield out
        part.replace(path)
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written ({error.strerror})") from None
    finally:
        part.unlink(missing_ok=True)
