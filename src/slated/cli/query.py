"""``slated query``: SQL over the tables of a scan."""

from __future__ import annotations

import csv
import json
import sys
from math import isfinite
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from slated.scan.query import Answer

EXAMPLES = """
\b
Examples:
  slated query "SELECT count(*) FROM claims"
  slated query --scan s3://mine/tables "SELECT outlet, count(*) FROM articles GROUP BY ALL"
  slated query --format csv "FROM claims WHERE event = 'renewal'" > renewals.csv
"""


@click.command(epilog=EXAMPLES, short_help="Ask the tables of a scan, in SQL.")
@click.argument("sql")
@click.option(
    "--scan",
    "folder",
    metavar="DIR",
    default="scan",
    show_default=True,
    help="Folder that slated scan wrote to.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "jsonl"]),
    default="table",
    show_default=True,
    help="Form of the output.",
)
def query(sql: str, folder: str, form: str) -> int:
    """Ask the tables of a scan a question in DuckDB's SQL, without a database.

    The views are claims and articles; docs/archives.md names their columns.
    """
    from slated.gather.errors import GatherError
    from slated.scan.query import query as ask

    try:
        answer = ask(folder, sql)
        {"table": _table, "csv": _csv, "jsonl": _jsonl}[form](answer)
    except GatherError as error:
        raise click.ClickException(str(error)) from None
    return 0


def _table(answer: Answer) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    from slated.cli.clean import one_line
    from slated.cli.terminal import console

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    rows = list(answer.rows)
    for number, name in enumerate(answer.columns):
        counts = bool(rows) and all(isinstance(r[number], int | float | None) for r in rows)
        table.add_column(one_line(name), justify="right" if counts else "left")
    for row in rows:
        table.add_row(*("–" if value is None else one_line(str(value)) for value in row))
    console().print(table)


def _csv(answer: Answer) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows(answer.rows)


def _jsonl(answer: Answer) -> None:
    from slated.cli.clean import escaped

    twice = next((n for n in answer.columns if answer.columns.count(n) > 1), None)
    if twice is not None:
        raise click.ClickException(f'two columns are named "{twice}": name one of them with AS')
    for row in answer.rows:
        line = dict(zip(answer.columns, map(_plain, row), strict=True))
        click.echo(escaped(json.dumps(line, ensure_ascii=False, default=str)))


def _plain(value: object) -> object:
    # JSON has no word for what is no number.
    return None if isinstance(value, float) and not isfinite(value) else value
