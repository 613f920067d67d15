"""``slated scan``: archives of millions of articles to tables of claims."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from slated.cli.options import no_progress_option, reader_option

if TYPE_CHECKING:
    from slated.read import Method
    from slated.scan.run import Engine, Scanned

EXAMPLES = """
\b
Examples:
  slated scan news/*.warc.gz --out scan
  slated scan s3://commoncrawl/crawl-data/CC-NEWS/2017/10/ --out s3://mine/2017-10 --engine ray
  slated scan articles.parquet more.jsonl.zst pages/ --out scan
  slated scan @https://data.commoncrawl.org/crawl-data/CC-NEWS/2017/10/warc.paths.gz --out scan
"""
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmg]?)i?b?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


class Size(click.ParamType[int]):
    """A number of bytes, such as 64MB."""

    name = "size"

    def convert(
        self, value: str | int, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The bytes; a usage error for anything else, and below 64 kB."""
        if isinstance(value, int):
            return value
        found = _SIZE.fullmatch(value.strip())
        size = int(float(found[1]) * _UNITS[found[2].lower()]) if found else 0
        if size < 1 << 16:
            self.fail(f"{value!r} is not a size of 64 kB or more, write it like 64MB", param, ctx)
        return size


@click.command(epilog=EXAMPLES, short_help="Read whole archives into tables of claims.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--out", required=True, metavar="DIR", help="Folder to write the tables to.")
@click.option(
    "--engine",
    type=click.Choice(["local", "ray", "spark"]),
    default="local",
    show_default=True,
    help="Who spreads the work.",
)
@click.option(
    "--workers", type=click.IntRange(1), help="Processes at once. [default: one for each core]"
)
@click.option(
    "--part-size",
    type=Size(),
    default="64MB",
    show_default=True,
    help="Stored bytes that a worker takes at once.",
)
@reader_option
@no_progress_option
def scan(
    paths: tuple[str, ...],
    out: str,
    engine: Engine,
    workers: int | None,
    part_size: int,
    reader: Method,
    no_progress: bool,
) -> int:
    """Read archives into a folder of tables: claims, articles, and what was rejected.

    PATH is a WARC file, JSON Lines, Parquet, a folder of pages or texts, a pattern, or @ and a
    file of paths; local, s3://, gs:// or https://. A scan that was stopped goes on where it was
    when it is run again.
    """
    from slated.cli.scan_progress import Bar
    from slated.gather.errors import GatherError
    from slated.scan.run import Watcher
    from slated.scan.run import scan as run

    drawn = not no_progress and sys.stderr.isatty()
    watcher = Bar() if drawn else Watcher()
    try:
        found = run(
            paths,
            out,
            engine=engine,
            workers=workers,
            part_bytes=part_size,
            method=reader,
            watcher=watcher,
        )
    except GatherError as error:
        raise click.ClickException(str(error)) from None
    finally:
        if isinstance(watcher, Bar):
            watcher.close()
    for line in found.failed:
        click.echo(f"slated: not finished: {line}", err=True)
    click.echo(_told(found, out))
    return 1 if found.failed else 0


def _told(found: Scanned, out: str) -> str:
    """What was found, in lines."""
    total = found.total
    counts = total.outcomes
    read = counts["read"] + counts["screened"]
    lines = [
        f"{total.claims:,} claims in {read:,} articles: {counts['screened']:,} screened out, "
        f"{counts['read']:,} read",
        f"{counts['foreign']:,} not in English, {counts['rejected']:,} rejected",
    ]
    lines += [f"  {count:,} {reason}" for reason, count in total.reasons.most_common(10)]
    if passed := total.passed.total():
        lines.append(f"{passed:,} records that are no pages")
    if total.claims:
        lines.append(f'slated query --scan {out} "FROM claims LIMIT 10" shows some')
    return "\n".join(lines)
