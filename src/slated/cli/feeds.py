"""``slated feeds``: what is followed; pause, resume, remove, hand on."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import click

from slated.cli.database import database_option, opened

EXAMPLES = """
\b
Examples:
  slated feeds                               all of them
  slated feeds --pause 3                     leave one alone, by its number
  slated feeds --resume tv-news              by a part of its address or name
  slated feeds --remove 3                    what it brought stays
  slated feeds --opml-out feeds.opml         a list for readers of feeds
"""
HEADINGS = ("#", "Feed", "State", "Every", "Articles", "Claims")


@click.command(epilog=EXAMPLES, short_help="List, pause and remove the feeds that are followed.")
@click.option("--pause", "pausing", metavar="FEED", multiple=True, help="Leave it alone.")
@click.option("--resume", "resuming", metavar="FEED", multiple=True, help="Ask it again, now.")
@click.option("--remove", "removing", metavar="FEED", multiple=True, help="Follow it no more.")
@click.option(
    "--opml-out",
    type=click.Path(dir_okay=False, path_type=Path, allow_dash=True),
    help="Write the list as OPML; - for standard output.",
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@database_option
def feeds(
    pausing: tuple[str, ...],
    resuming: tuple[str, ...],
    removing: tuple[str, ...],
    opml_out: Path | None,
    form: str,
    db: str | None,
) -> None:
    """List the feeds that are followed, or change which are.

    FEED is its number, its address, or a part of its address or name that only one has.
    """
    place = opened(db, write=bool(pausing or resuming or removing))
    from slated.site.database import explaining
    from slated.site.feeds import following

    with explaining(place):
        now = datetime.now(UTC)
        for named in pausing:
            feed = following.found(named)
            following.pause(feed)
            _tell("paused", str(feed))
        for named in resuming:
            feed = following.found(named)
            following.resume(feed, now)
            _tell("followed again", str(feed))
        for named in removing:
            feed = following.found(named)
            following.remove(feed)
            _tell("removed", str(feed))
        if opml_out is not None:
            _write(opml_out)
        elif not (pausing or resuming or removing):
            _list(form)


def _tell(what: str, feed: str) -> None:
    from slated.cli.clean import one_line

    click.echo(f"{what}: {one_line(feed)}")


def _write(path: Path) -> None:
    from slated.gather.opml import Outline, write_opml
    from slated.site.feeds.models import Feed

    rows = Feed.objects.order_by("pk")
    text = write_opml(Outline(feed.url, feed.title, feed.site) for feed in rows)
    if str(path) == "-":
        click.echo(text, nl=False)
        return
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written ({error.strerror})") from None


def _list(form: str) -> None:
    from slated.site.feeds.status import every_feed

    rows = every_feed()
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    if not rows:
        click.echo("nothing is followed yet; `slated follow URL` follows the feeds of a site")
        return
    from rich.text import Text

    from slated.cli.beliefs import laid_out
    from slated.cli.clean import one_line
    from slated.cli.terminal import console

    cells = [
        [
            Text(str(row["number"])),
            Text(one_line(row["title"])),
            Text(row["state"], style="" if row["state"] == "followed" else "yellow"),
            Text(f"{row['every_minutes']:,} min"),
            Text(f"{row['articles']:,}"),
            Text(f"{row['claims']:,}"),
        ]
        for row in rows
    ]
    out = console()
    out.print(laid_out(HEADINGS, cells, ((3, 30, 8, 9, 8, 6),), out.width))
