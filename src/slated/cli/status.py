"""``slated status``: how following the news goes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from slated.cli.database import database_option, opened

if TYPE_CHECKING:
    from rich.console import Console

EXAMPLES = """
\b
Examples:
  slated status                              workers, feeds, jobs, what is wrong
  slated status --format json                the same as data
"""
FEEDS = ("#", "Feed", "Last success", "Next", "Articles", "Claims", "Trouble")
JOBS = ("Job", "State", "Last done", "Next", "What it did or what is wrong")


@click.command(epilog=EXAMPLES, short_help="How following the news goes.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@database_option
def status(form: str, db: str | None) -> None:
    """Show who works, each feed's last success, next check, articles, claims and trouble, and
    the jobs that are run from time to time.
    """
    place = opened(db)
    from slated.site.database import explaining
    from slated.site.feeds.status import every_feed
    from slated.site.feeds.status import status as found

    now = datetime.now(UTC)
    with explaining(place):
        told = found(now)
        told["feeds"] = every_feed()
    if form == "json":
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        _print(told, now)


def _print(told: dict[str, Any], now: datetime) -> None:
    from slated.cli.terminal import console

    out = console()
    working = [one for one in told["workers"] if one["state"] == "working"]
    for one in working:
        since = _ago(one["started"], now)
        out.print(f"{one['host']}, process {one['process']}: at work since {since}")
    if not working:
        out.print("nobody works; `slated work` follows the feeds")
    if told["feeds"]:
        _print_feeds(told, now, out)
    else:
        out.print("nothing is followed yet; `slated follow URL` follows the feeds of a site")
    if told["jobs"]:
        _print_jobs(told["jobs"], now, out)


def _print_feeds(told: dict[str, Any], now: datetime, out: Console) -> None:
    from rich.text import Text

    from slated.cli.beliefs import laid_out
    from slated.cli.clean import one_line

    cells = [
        [
            Text(str(row["number"])),
            Text(one_line(row["title"])),
            Text(_ago(row["succeeded"], now)),
            Text(_ahead(row["due"], now)),
            Text(f"{row['articles']:,}"),
            Text(f"{row['claims']:,}"),
            Text(one_line(row["trouble"]), style="yellow"),
        ]
        for row in told["feeds"]
    ]
    out.print()
    out.print(laid_out(FEEDS, cells, ((3, 20, 8, 8, 8, 6, 20),), out.width))
    totals = told["totals"]
    out.print(
        f"\n{totals['followed']:,} followed, {totals['failing']:,} failing, "
        f"{totals['paused']:,} paused, {totals['parked']:,} parked; "
        f"{totals['waiting']:,} items wait to be read"
    )


def _print_jobs(jobs: list[dict[str, Any]], now: datetime, out: Console) -> None:
    from rich.text import Text

    from slated.cli.beliefs import laid_out
    from slated.cli.clean import one_line

    cells = [
        [
            Text(row["name"]),
            Text(row["state"], style="" if row["state"] == "fine" else "yellow"),
            Text(_ago(row["done"], now)),
            Text(_ahead(row["due"], now)),
            Text(one_line(row["error"] or row["said"])),
        ]
        for row in jobs
    ]
    out.print()
    out.print(laid_out(JOBS, cells, ((10, 7, 10, 8, 20),), out.width))


def _ago(moment: str | None, now: datetime) -> str:
    from slated.site.feeds.spoken import ago

    return ago(datetime.fromisoformat(moment) if moment else None, now)


def _ahead(moment: str | None, now: datetime) -> str:
    from slated.site.feeds.spoken import ahead

    return ahead(datetime.fromisoformat(moment) if moment else None, now)
