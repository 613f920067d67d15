"""``slated follow``: feeds to ask from now on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option, opened

if TYPE_CHECKING:
    from slated.site.feeds.finding import Followed

EXAMPLES = """
\b
Examples:
  slated follow https://example.org          a site: finds its feeds
  slated follow https://example.org/tv.rss   a feed itself
  slated follow --opml feeds.opml            a list, as readers of feeds write it
  slated follow --pages always URL           read the page of every item
  slated feeds                               what is followed; pause, remove
  slated work                                ask them, and read what is new
"""
MOST_TOLD = 5
"""Addresses of a list that are told of where they cannot be followed."""
HEADINGS = ("Feed", "Kind", "Entries", "Newest", "Found by", "")


@click.command(epilog=EXAMPLES, short_help="Follow the feeds of a site.")
@click.argument("urls", nargs=-1, metavar="URL...")
@click.option(
    "--opml",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Follow every feed of a list; they are asked by `slated work`, not now.",
)
@click.option(
    "--pages",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Read the pages of items: of those with only a summary, of all, of none.",
)
@click.option("--outlet", default="", metavar="NAME", help="What their outlet is called.")
@database_option
def follow(
    urls: tuple[str, ...], opml: Path | None, pages: str, outlet: str, db: str | None
) -> int:
    """Find the feeds of each site, see that they can be read, and follow them.

    URL is a feed or a page of a site. Feeds are looked for where the page names them, at the
    usual addresses, and in sitemaps of news; those of comments are left out.
    """
    if not urls and opml is None:
        raise click.UsageError("Give an address, or --opml FILE.")
    place = opened(db, write=True)
    from slated.site.database import explaining

    with explaining(place):
        good = _from_list(opml) if opml else True
        for url in urls:
            good = _from_site(url, pages, outlet) and good
    return 0 if good else 1


def _from_list(path: Path) -> bool:
    from slated.cli.clean import one_line
    from slated.gather.errors import GatherError
    from slated.gather.opml import MOST_BYTES, read_opml
    from slated.site.feeds.following import follow_list

    try:
        with path.open("rb") as stream:
            outlines = read_opml(stream.read(MOST_BYTES + 1), str(path))
    except GatherError as error:
        click.echo(f"slated: {one_line(str(error))}", err=True)
        return False
    new, old, wrong = follow_list(outlines, datetime.now(UTC))
    click.echo(f"{path}: {new:,} new, {old:,} followed already; `slated work` asks them")
    for line in wrong[:MOST_TOLD]:
        click.echo(f"slated: {one_line(line)}", err=True)
    if len(wrong) > MOST_TOLD:
        click.echo(f"slated: and {len(wrong) - MOST_TOLD:,} more like it", err=True)
    return not wrong


def _from_site(url: str, pages: str, outlet: str) -> bool:
    from slated.cli.clean import one_line
    from slated.gather.errors import GatherError
    from slated.site.errors import KeepError
    from slated.site.feeds.finding import follow_site

    try:
        done = follow_site(url, datetime.now(UTC), pages=pages, outlet=outlet)
    except (GatherError, KeepError) as error:
        click.echo(f"slated: {one_line(str(error))}", err=True)
        return False
    _print(done)
    return True


def _print(done: list[Followed]) -> None:
    from rich.text import Text

    from slated.cli.beliefs import laid_out
    from slated.cli.clean import one_line
    from slated.cli.terminal import console
    from slated.cli.words import NOTHING

    rows = []
    for one in done:
        found, read = one.found, one.found.feed
        days = [article.published for article in read.articles if article.published]
        rows.append(
            [
                Text(one_line(f"{read.title} {found.url}")),
                Text(read.kind),
                Text(f"{len(read.articles):,}"),
                Text(max(days).isoformat() if days else NOTHING),
                Text(found.how),
                Text("followed" if one.new else "already", style="green" if one.new else "dim"),
            ]
        )
    out = console()
    out.print(laid_out(HEADINGS, rows, ((24, 4, 7, 10, 12, 8),), out.width))
