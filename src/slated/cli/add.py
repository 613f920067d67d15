"""``slated add``: articles into the database, with what they claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option, opened
from slated.cli.options import (
    no_progress_option,
    published_option,
    reader_option,
    titles_option,
)
from slated.cli.read import known_titles

if TYPE_CHECKING:
    from slated.cli.gathered import Sources
    from slated.read import Method
    from slated.site.news.keep import Item, Kept
    from slated.site.news.known import Outcome

EXAMPLES = """
\b
Examples:
  slated add samples                         a folder of articles
  slated add https://example.org/tv.rss      a feed; again tomorrow for what is new
  slated add --jsonl-in docs.jsonl           a document a line
  slated read --format articles news > read.jsonl
  slated add --claims read.jsonl             many that have been read already
  slated add scan                            the tables that slated scan wrote
"""


@click.command(epilog=EXAMPLES, short_help="Read articles and keep what they claim.")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@published_option
@titles_option
@reader_option
@click.option("--jsonl-in", is_flag=True, help="Sources hold a JSON document a line.")
@click.option(
    "--claims", is_flag=True, help="Sources hold articles with their claims, already read."
)
@no_progress_option
@database_option
def add(
    sources: tuple[str, ...],
    published: date | None,
    titles: Path | None,
    reader: Method,
    jsonl_in: bool,
    claims: bool,
    no_progress: bool,
    db: str | None,
) -> int:
    """Read articles and keep them, with what they claim, in the database.

    SOURCE is a file (text, HTML, RSS, Atom, JSON Feed, each also gzipped), a folder,
    a URL, or - for standard input. Each article is kept whole or not at all.

    An article seen before, or its text at a second address, adds nothing; its changed text, or
    the day it lacked, makes a new version, whose claims count instead of the old ones. With
    --claims each line is an article as `slated read --format articles` prints it. A folder that
    `slated scan` wrote to adds the articles in it that have claims.
    """
    from slated.cli.gathered import Sources
    from slated.cli.progress import counted, wanted
    from slated.cli.settling import settle

    if claims and (titles or jsonl_in):
        raise click.UsageError("--claims takes what is read already: no --titles, no --jsonl-in.")
    claims = claims or _all_scans(sources)
    place = opened(db, write=True)
    gathered = Sources(sources, published, jsonl_in)
    bar = not no_progress and wanted(streams=False)
    from slated.site.database import explaining

    with explaining(place):
        added = _read_already(gathered) if claims else _read(gathered, titles, reader)
        total: Counter[Outcome] = Counter()
        number = 0
        for kept in counted(added) if bar else added:
            total[kept.outcome] += 1
            number += kept.claims
        settle(bar)
    click.echo(_summary(number, total))
    return 1 if gathered.bad else 0


def _all_scans(sources: tuple[str, ...]) -> bool:
    """Whether all sources are folders of ``slated scan``, which are read already."""
    scans = [name for name in sources if Path(name, "scan.json").is_file()]
    if scans and len(scans) < len(sources):
        raise click.UsageError(f"{scans[0]} is a scan: add it apart from what is still to be read.")
    return bool(scans)


def _read(gathered: Sources, titles: Path | None, reader: Method) -> Iterator[Kept]:
    from slated.read import constraints, read
    from slated.site.news.adding import add
    from slated.site.news.reader import reader_name

    known = known_titles(titles) if titles else None
    return add(
        gathered.named(),
        lambda one: read(one, titles=known, reader=reader),
        reader_name(reader),
        lambda one: constraints(one, known),
    )


def _read_already(gathered: Sources) -> Iterator[Kept]:
    from slated.site.news.adding import add_read

    return add_read(_items(gathered))


def _items(gathered: Sources) -> Iterator[Item]:
    """The articles of every source that have been read already."""
    from slated.cli.bytes_in import bytes_in
    from slated.gather import GatherError
    from slated.site.news.lines import items
    from slated.site.news.scanned import is_scan
    from slated.site.news.scanned import items as scanned

    for name in gathered.names:
        try:
            if is_scan(name):
                yield from scanned(name, gathered.say, gathered.published)
                continue
            with bytes_in(name) as stream:
                yield from items(stream, name, gathered.say, gathered.published)
        except GatherError as error:
            gathered.say(error)


def _summary(claims: int, total: Counter[Outcome]) -> str:
    from slated.cli.table import count
    from slated.site.news.known import Outcome

    new, changed, seen = (total[outcome] for outcome in Outcome)
    parts = [f"{count(new, 'new article')}"]
    if changed:
        parts.append(count(changed, "changed article"))
    if seen:
        parts.append(f"{count(seen, 'article')} seen before")
    return f"{', '.join(parts)}: {count(claims, 'claim')} added"
