"""``slated reread``: what was kept, read again by today's reader."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option, opened
from slated.cli.options import no_progress_option, reader_option, titles_option
from slated.cli.read import known_titles

if TYPE_CHECKING:
    from slated.read import Method

EXAMPLES = """
\b
Examples:
  slated reread                  after an upgrade; stop it and start it as you like
  slated reread --reader rules
  slated reread --elsewhere      also what was read elsewhere and added with --claims
"""


@click.command(epilog=EXAMPLES, short_help="Read again what was kept, with today's reader.")
@titles_option
@reader_option
@click.option("--elsewhere", is_flag=True, help="Read also what another reader has read.")
@no_progress_option
@database_option
def reread(
    titles: Path | None, reader: Method, elsewhere: bool, no_progress: bool, db: str | None
) -> None:
    """Read every kept article that this reader has not read yet, and let its claims count.

    Articles kept by a version that did not look for copies of one report are put into their
    stories too.

    The old readings stay readable. Corrections hold. Each article is read in a transaction of
    its own: stop at any time, and the next run goes on where this one was.
    """
    from slated.cli.progress import counted, wanted
    from slated.cli.settling import settle
    from slated.cli.table import count
    from slated.read import constraints, read

    place = opened(db, write=True)
    from slated.site.database import explaining
    from slated.site.news import rereading
    from slated.site.news.reader import reader_name
    from slated.site.news.retelling import retell

    known = known_titles(titles) if titles else None
    name = reader_name(reader)
    with explaining(place):
        waiting = rereading.waiting(name, elsewhere=elsewhere).count()
        done = rereading.reread(
            lambda one: read(one, titles=known, reader=reader),
            name,
            elsewhere=elsewhere,
            waits=lambda one: constraints(one, known),
        )
        if not no_progress and wanted(streams=False):
            done = counted(done, "rereading", "articles", waiting)
        number = sum(1 for _ in done)
        told = sum(retell())
        settle(not no_progress and wanted(streams=False))
    click.echo(f"{count(number, 'article')} read again by {name}")
    if told:
        click.echo(f"{count(told, 'older article')} held against the others for copies")
