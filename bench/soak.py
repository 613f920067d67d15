"""A week of following the news, a hundred times as fast, with everything going wrong that can.

    python bench/soak.py [--minutes 4] [--on sqlite|postgresql|both] [--week]

Feeds are served on this machine whose articles come out on a clock that runs --speed times as
fast; two workers follow them by that clock and tell made-up followers, by webhook and mail, of
dates that are set and moved. Servers fail, hang, drip, cut off and redirect; articles change
their words or their day; webhooks and mail servers refuse. A worker is ended again and again, by
kill -9 and by SIGTERM in turn; the other one too, once. When --minutes are over the faults stop,
and one last worker does what is left by a clock a day and more ahead, so that whatever waits is
due. Then: is every article that was served kept once and whole, has every follower every change
once, has the workers' memory stayed flat? 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import soak_check
from postgresql import Server
from slated.site.database import open_database
from soak_crew import Crew, Memory, Times, count_lines
from soak_feeds import Feeds
from soak_news import Plan, plan
from soak_people import Receivers, gather, introduce

MIDNIGHT = datetime(2027, 3, 2, tzinfo=UTC)
"""A night in the middle of a short rehearsal, so that dates move; a long one begins with it."""
WEEK = 7 * 24 * 60.0
GROWTH, ALLOWANCE, SETTLED = 1.15, 20.0, 600.0
"""Memory is flat where the last quarter of a life takes at most so much more than the second:
times, and megabytes. It is judged in lives of so many seconds: a short one is still loading."""
AHEAD = (26.0, 27.0, 53.0, 54.0)
"""Hours by which the last workers' clocks are ahead: digests come within a day, and whoever is
told of something late is told in the round after."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for; ``minutes`` are real ones, ``per_day`` articles of each feed."""

    minutes: float
    feeds: int
    speed: float
    shows: int
    followers: int
    per_day: float
    kills: float
    seed: int
    keep: Path | None


def main() -> int:
    """Rehearse on one database or both; 1 where anything was wrong."""
    asked, databases = _arguments()
    wrong = 0
    for name in databases:
        with tempfile.TemporaryDirectory(prefix="slated-soak-") as folder:
            if name == "sqlite":
                wrong += rehearse(str(Path(folder) / "soak.sqlite3"), name, asked, Path(folder))
                continue
            server = Server(quick=False)
            try:
                wrong += rehearse(server.create("soak"), name, asked, Path(folder))
            finally:
                server.stop()
    return 1 if wrong else 0


def _arguments() -> tuple[Asked, list[str]]:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--on", choices=("sqlite", "postgresql", "both"), default="both")
    ask.add_argument("--minutes", type=float, default=4, help="of real time (4)")
    ask.add_argument("--week", action="store_true", help="as long as a week takes")
    ask.add_argument("--feeds", type=int, default=200)
    ask.add_argument("--speed", type=float, default=100)
    ask.add_argument("--shows", type=int, default=40, help="whose dates are set and moved")
    ask.add_argument("--followers", type=int, default=30)
    ask.add_argument("--per-day", type=float, default=6, help="articles of each feed")
    ask.add_argument("--kills", type=float, default=30, help="seconds between two")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--keep", type=Path, help="a folder for the workers' logs")
    told = ask.parse_args()
    databases = ["sqlite", "postgresql"] if told.on == "both" else [told.on]
    minutes = WEEK / told.speed if told.week else told.minutes
    return Asked(
        minutes=minutes,
        feeds=told.feeds,
        speed=told.speed,
        shows=told.shows,
        followers=told.followers,
        per_day=told.per_day,
        kills=told.kills,
        seed=told.seed,
        keep=told.keep,
    ), databases


def rehearse(db: str, name: str, asked: Asked, folder: Path) -> int:
    """One rehearsal on an empty database; how many things were wrong."""
    hours = asked.minutes * asked.speed / 60
    start = MIDNIGHT - timedelta(hours=min(hours, 24) / 2)
    made = plan(asked.feeds, asked.shows, start, hours, asked.per_day, asked.seed)
    receivers = Receivers(asked.seed)
    os.environ |= receivers.environ() | {
        "SLATED_HOST_PAUSE": "0.05",
        "SLATED_SECRET_KEY": "a rehearsal's, which guards nothing: " + "x" * 40,
        "DJANGO_SETTINGS_MODULE": "slated.site.web.settings",
    }
    open_database(db, write=True)
    times = Times(asked.speed, start)
    feeds = Feeds(made, times.now, asked.seed)
    try:
        _prepare(made, feeds, receivers, asked)
        crew = Crew(db, times, asked.keep or folder)
        _follow_the_news(crew, times, asked)
        published = times.now()
        feeds.faulty = receivers.faulty = False
        for ahead in AHEAD:
            crew.finish(published + timedelta(hours=ahead))
        return _report(name, asked, made, feeds, receivers, crew)
    finally:
        feeds.close()
        receivers.close()
        _close()


def _close() -> None:
    from django.db import connections

    connections.close_all()


def _prepare(made: Plan, feeds: Feeds, receivers: Receivers, asked: Asked) -> None:
    """The shows, who follows them, and the feeds; announcing begins here."""
    from slated.site.alerts.announce import announce
    from slated.site.feeds.following import Wish, follow

    introduce(made.shows, made.start)
    gather(asked.followers, list(made.shows), receivers, made.start, asked.seed)
    for number in range(made.feeds):
        follow(Wish(feeds.url(number)), made.start)
    announce(made.start)
    _close()


def _follow_the_news(crew: Crew, times: Times, asked: Asked) -> None:
    """Two workers, of whom one is ended every so often, and the other in the middle."""
    chosen = random.Random(asked.seed)
    times.begin()
    end = time.monotonic() + asked.minutes * 60
    steady_until = time.monotonic() + asked.minutes * 60 / 4
    crew.start("steady")
    crew.start("other")
    signals = (signal.SIGKILL, signal.SIGTERM)
    number = 0
    while (left := end - time.monotonic()) > 0:
        crew.wait(min(left, asked.kills * chosen.uniform(0.5, 1.5)))
        if time.monotonic() >= end:
            break
        who = "other"
        if steady_until < time.monotonic():
            who, steady_until = "steady", float("inf")
        crew.end(who, signals[number % 2] if who == "other" else signal.SIGKILL)
        crew.start(who)
        number += 1
    for who in ("steady", "other"):
        crew.end(who, signal.SIGTERM)


def _report(
    name: str, asked: Asked, made: Plan, feeds: Feeds, receivers: Receivers, crew: Crew
) -> int:
    """Check everything and print it; how many things are wrong."""
    tally: Counter[str] = Counter()
    wrong = [
        *soak_check.articles(made, feeds),
        *soak_check.changes(made),
        *soak_check.followers(receivers, tally),
        *soak_check.jobs(),
        *crew.wrong,
        *_growth(crew.memory),
        *count_lines(crew.logs),
    ]
    hours = asked.minutes * asked.speed / 60
    dates = sum(map(len, made.shows.values()))
    print(f"{name}: {asked.minutes:g} minutes for {hours:.1f} hours, {asked.feeds} feeds")
    print(
        f"  {len(made.stories):,} articles published, {len(feeds.served):,} served whole, "
        f"{soak_check.alone()} kept by their summary alone: the page failed three times"
    )
    print(f"  {feeds.asked:,} requests to feeds and pages; faults: {_numbers(feeds.faults)}")
    print(f"  workers ended: {_numbers(crew.ended)}")
    print(f"  {dates} dates of {len(made.shows)} shows, {soak_check.overtaken(made)} overtaken")
    print(f"  {asked.followers} followers: {_numbers(tally)}")
    print(f"  faults of theirs: {_numbers(receivers.faults)}")
    for line in crew.memory.lines():
        print(f"  {line}")
    print(f"  {len(wrong)} things wrong", flush=True)
    for line in wrong[:30]:
        print(f"    {line}")
    return len(wrong)


def _growth(memory: Memory) -> list[str]:
    """Whether the longest life took ever more memory."""
    seconds, early, late = memory.quarters()
    if seconds > SETTLED and late > max(early * GROWTH, early + ALLOWANCE):
        return [f"a worker's memory grew from {early:.0f} to {late:.0f} MB"]
    return []


def _numbers(tally: Counter[str]) -> str:
    return ", ".join(f"{number:,} {what}" for what, number in tally.most_common() if number) or "0"


if __name__ == "__main__":
    sys.exit(main())
