"""``slated restore``: a backup in the place of the database."""

from __future__ import annotations

from pathlib import Path

import click

from slated.cli.database import database_option

EXAMPLES = """
\b
Examples:
  slated restore slated-2018-01-01.sqlite3 --db new.sqlite3
  slated restore monday.sqlite3 --overwrite
"""


@click.command(epilog=EXAMPLES, short_help="Put a backup in the place of the database.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace what the database holds.")
@database_option
def restore(file: Path, overwrite: bool, db: str | None) -> None:
    """Let the database hold what the backup FILE holds.

    A database that holds articles already is left alone, unless --overwrite is given. What was
    there is gone then. A restore that is stopped has changed nothing.
    """
    from slated.site.database import set_up

    set_up()
    from slated.site.copies.restore import restore as put

    place = put(file, db, overwrite=overwrite)
    click.echo(f"{file} restored to {place}")
