"""``slated work``: the one process that runs on and on."""

from __future__ import annotations

import logging
import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option, opened
from slated.cli.serve import SETTINGS

if TYPE_CHECKING:
    from slated.site.work.clock import Clock
    from slated.site.work.crew import Crew

EXAMPLES = """
\b
Examples:
  slated work                                until Ctrl-C or SIGTERM
  slated work --once                         what is due now, then leave: for cron
  slated work --workers 8                    eight addresses at a time
  SLATED_HOST_PAUSE=10 slated work           ten seconds between requests to one host
"""


@click.command(epilog=EXAMPLES, short_help="Follow the feeds, and do what is due besides.")
@click.option("--once", is_flag=True, help="Do what is due, then leave.")
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=4,
    show_default=True,
    help="How many feeds and pages are read at a time.",
)
@click.option("--quiet", is_flag=True, help="Say only what goes wrong.")
@database_option
def work(once: bool, workers: int, quiet: bool, db: str | None) -> int:
    """Ask the feeds that are due, read what is new, keep it, and run the jobs of the night.

    Several may run at a time, on several machines with one PostgreSQL: each piece of work is a
    row that one of them takes. SIGTERM or Ctrl-C lets each finish the piece it is at; a second
    one leaves at once. What a killed one held is done by another a minute later.
    """
    from slated.site.work.clock import Clock

    return run(Clock(), db=db, once=once, threads=workers, quiet=quiet)


def run(clock: Clock, *, db: str | None, once: bool, threads: int, quiet: bool) -> int:
    """What the command does, by any clock: a rehearsal's runs faster."""
    # Alerts are written with the site's own templates and addresses.
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    place = opened(db, write=True)
    from slated.site.database import explaining, share_out
    from slated.site.feeds.duty import feeds_duty
    from slated.site.feeds.hosts import usual_pause
    from slated.site.watch.logs import form_of, set_up
    from slated.site.work.crew import Crew

    set_up(form_of(os.environ), logging.WARNING if quiet else logging.INFO)
    # What is wrong with it is told now, and not at the first request.
    usual_pause()
    crew = Crew([feeds_duty(threads)], clock, once=once)
    share_out(crew.connections)
    _until_told(crew)
    with explaining(place):
        crew.run()
        if crew.failure is not None:
            raise crew.failure
    return 0


def _until_told(crew: Crew) -> None:
    told: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        if told:
            os._exit(128 + number)
        told.append(number)
        print("slated: finishing what is at hand; once more to leave at once", file=sys.stderr)
        crew.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
