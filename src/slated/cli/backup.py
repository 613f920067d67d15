"""``slated backup``: the whole database as one file."""

from __future__ import annotations

from pathlib import Path

import click

from slated.cli.database import database_option, opened

EXAMPLES = """
\b
Examples:
  slated backup slated-2018-01-01.sqlite3
  DATABASE_URL=postgresql://me@host/slated slated backup monday.sqlite3
"""


@click.command(epilog=EXAMPLES, short_help="Copy the whole database to a file.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace a file that is there.")
@database_option
def backup(file: Path, overwrite: bool, db: str | None) -> None:
    """Copy the whole database, as it is at one moment, to FILE.

    Others may read and write meanwhile. FILE is a SQLite file whatever the database is, so a
    backup of one can be restored to the other.
    """
    place = opened(db)
    from slated.site.copies.backup import backup as write
    from slated.site.database import explaining

    with explaining(place):
        write(file, overwrite=overwrite)
    click.echo(f"{place} copied to {file} ({file.stat().st_size:,} bytes)")
