"""Whether the worker's memory levels off: `slated work` over very many items.

    python bench/soak_memory.py [--items 15000] [--every 2500] [--on sqlite|postgresql|both]

Feeds of this machine have new items whenever the worker has read most of those before, so that
it always has work; every fourth has only summaries, whose pages are read. Every tenth item tells
a date of one of 400 shows, sets or moves it, and 30 followers hear by webhook and mail. Nothing
fails here, and nothing is killed: that is soak.py. Prints what the worker takes every so many
items, and leaves with 1 where the last figure is above the one after the first third by more
than 5 per cent.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from postgresql import Server
from slated.site.database import open_database
from soak_course import Course
from soak_crew import PATIENCE, Times, count_lines, taken_by, worker_command
from soak_news import readable
from soak_people import Receivers, gather, introduce

START = datetime(2027, 3, 1, tzinfo=UTC)
SPEED = 600.0
"""The clock's: a feed that brings news is asked every 10 minutes by it, so every second."""
GROWTH = 1.05
"""Times what it took after the first third that a worker may take in the end."""
SHOWS, FOLLOWERS = 400, 30
_LOOK = 2.0
"""Seconds between two looks."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for."""

    items: int
    every: int
    keep: Path | None


def main() -> int:
    """Measure on one database or both; 1 where memory grew."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--items", type=int, default=15_000)
    ask.add_argument("--every", type=int, default=2_500)
    ask.add_argument("--on", choices=("sqlite", "postgresql", "both"), default="both")
    ask.add_argument("--keep", type=Path, help="a folder for the worker's log")
    told = ask.parse_args()
    asked = Asked(told.items, told.every, told.keep)
    wrong = 0
    for name in ("sqlite", "postgresql") if told.on == "both" else (told.on,):
        with tempfile.TemporaryDirectory(prefix="slated-memory-") as folder:
            if name == "sqlite":
                wrong += measure(str(Path(folder) / "soak.sqlite3"), name, asked, Path(folder))
                continue
            server = Server(quick=True)
            try:
                wrong += measure(server.create("soak"), name, asked, Path(folder))
            finally:
                server.stop()
    return 1 if wrong else 0


def measure(db: str, name: str, asked: Asked, folder: Path) -> int:
    """One worker on an empty database; 1 where something was wrong."""
    receivers = Receivers(1)
    receivers.faulty = False
    os.environ |= receivers.environ() | {
        "SLATED_HOST_PAUSE": "0",
        "SLATED_SECRET_KEY": "a rehearsal's, which guards nothing: " + "x" * 40,
        "DJANGO_SETTINGS_MODULE": "slated.site.web.settings",
    }
    open_database(db, write=True)
    times = Times(SPEED, START)
    course = Course(readable(SHOWS), times.now, asked.items)
    log = (asked.keep or folder) / f"worker-{name}.log"
    try:
        _prepare(course, receivers)
        times.begin()
        command = worker_command(db, SPEED, START.isoformat(), times.zero)
        with log.open("wb") as out:
            worker = subprocess.Popen(command, stdout=out, stderr=out)
        seen = _watch(worker, course, asked, name)
        worker.send_signal(signal.SIGTERM)
        left = worker.wait(PATIENCE)
        return _report(name, seen, left, count_lines(log))
    finally:
        course.close()
        receivers.close()
        _close()


def _close() -> None:
    from django.db import connections

    connections.close_all()


def _prepare(course: Course, receivers: Receivers) -> None:
    """The shows, whom they are followed by, and the feeds."""
    from slated.site.alerts.announce import announce
    from slated.site.feeds.following import Wish, follow

    introduce(course.shows, START)
    gather(FOLLOWERS, course.shows, receivers, START, 1)
    for url in course.urls():
        follow(Wish(url), START)
    announce(START)
    _close()


def _watch(worker: subprocess.Popen[bytes], course: Course, asked: Asked, name: str) -> list[float]:
    """Megabytes after every so many items, the middle of what was seen since those before."""
    seen: list[float] = []
    now: list[float] = []
    begun = last = time.monotonic()
    kept = 0
    while kept < asked.items and worker.poll() is None and time.monotonic() - last < PATIENCE:
        time.sleep(_LOOK)
        number = _kept()
        if number > kept:
            last = time.monotonic()
        kept = course.kept = number
        now.append(taken_by(worker.pid))
        if kept >= min(asked.items, asked.every * (len(seen) + 1)):
            seen.append(median(now))
            now.clear()
            rate = kept / (last - begun)
            print(f"{name} {kept:>8,} items {seen[-1]:7.1f} MB {rate:6.0f}/s", flush=True)
    return seen if kept >= asked.items else []


def _kept() -> int:
    from slated.site.feeds.models import Item

    number = Item.objects.filter(state=Item.State.KEPT).count()
    _close()
    return number


def _report(name: str, seen: list[float], left: int, trouble: list[str]) -> int:
    wrong = [*trouble]
    if not seen:
        wrong.append("the worker stood still, or left")
    if left:
        wrong.append(f"the worker left with {left}")
    if seen:
        settled, last = seen[max(0, len(seen) // 3 - 1)], seen[-1]
        print(f"{name}: {100 * (last / settled - 1):+.1f} % from the first third to the end")
        if last > settled * GROWTH:
            wrong.append(f"memory grew from {settled:.0f} to {last:.0f} MB")
    for line in wrong:
        print(f"  {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
