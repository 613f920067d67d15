"""Load the site on this machine and see how long its pages take.

    python bench/load.py [--db FILE] [--rate 50] [--seconds 20] [--workers 2]

`slated serve` is started on a large database: the one given, else one made of news that are made
up (newsmade.py), with made-up ratings and two snapshots. Then pages are asked for on a clock, so
many a second whether earlier ones have come or not, each over a connection of its own: home and
its filters, shows by how popular they are, rankings, calendars, scorecards, searches, past days;
one in ten is asked for by somebody signed in (loadmix.py). Times run from the moment a page was
due. Meanwhile another process writes as a site's workers and viewers do (loadwrites.py): articles
and ratings, of popular shows most, which make pages in memory old, and heartbeats, which do not.

This is done three times: home, shows and lists alone, which have the goal; all pages as visitors
come, who as before may get a page out of memory; and all with a cookie on every request, so that
none comes from there. A bare Django view on the same server goes first; the last column says how
many times as long a page takes. Whoever asks uses the same processors.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from loadmade import NAME, PASSWORD, fill
from loadmix import GOALS, Ask, asked_bare, mixed
from loadserver import bare, bare_server, cpu, served, writing_every
from loadwire import Answer, ask_on_time, sign_in, size_of

GOAL = 50.0
"""Milliseconds under which 95 of 100 pages shall come."""
HEAVIEST = 150_000
"""Bytes that a page may have."""
WARM = 4.0
"""Seconds of asking before it counts."""
PASSES = {
    "goal": "home, shows and lists",
    "visitors": "all pages, as visitors come",
    "uncached": "all pages, none out of memory",
}


def main() -> int:
    """Measure and print; 1 where a goal is missed."""
    asked = _arguments()
    if asked.bare:
        return bare(asked.bare)
    with tempfile.TemporaryDirectory(prefix="slated-load-") as folder:
        db = asked.db or Path(folder) / "slate.sqlite3"
        shows = fill(db, asked.claims, asked.releases)
        print(
            f"{db}, {asked.rate:g} requests a second for {asked.seconds:g} s, "
            f"{asked.workers} workers, an article and a rating every {asked.write_every:g} s"
        )
        with bare_server() as (port, _):
            plain = ask_on_time(port, asked_bare, asked.rate, min(5, asked.seconds))
        base = _quantile([one.seconds for one in plain], 0.5)
        with served(db, asked.workers) as (port, server):
            session = sign_in(port, NAME, PASSWORD)
            size_of(port, "/sources")  # Rests on all claims and is kept for long.
            with writing_every(db, asked.write_every, shows):
                missed = [
                    _measured(name, asked, shows, (port, server), session, base)
                    for name in PASSES
                    if asked.only in (None, name)
                ]
            heavy = _heaviest(port, shows)
    print(f"heaviest page {heavy:,} bytes (goal {HEAVIEST:,})")
    return int(any(missed) or heavy > HEAVIEST)


def _arguments() -> argparse.Namespace:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--db", type=Path, help="a SQLite file; ratings are added where it has none")
    ask.add_argument("--claims", type=int, default=100_000, help="of the database that is made")
    ask.add_argument("--releases", type=int, default=5_000)
    ask.add_argument("--rate", type=float, default=50)
    ask.add_argument("--seconds", type=float, default=20)
    ask.add_argument("--workers", type=int, default=2)
    ask.add_argument("--only", choices=PASSES, help="one of the three ways of asking")
    ask.add_argument("--write-every", type=float, default=5, metavar="SECONDS", help="0: never")
    ask.add_argument("--bare", type=int, help=argparse.SUPPRESS)
    return ask.parse_args()


def _measured(
    name: str,
    asked: argparse.Namespace,
    shows: list[int],
    at: tuple[int, int],
    session: str,
    base: float,
) -> bool:
    """One way of asking, printed; whether the goal was missed where it holds."""
    port, server = at
    only = GOALS if name == "goal" else ()
    ask: Ask = mixed(shows, session, uncached=name == "uncached", only=only)
    ask_on_time(port, ask, asked.rate, WARM)
    before, own = cpu(server), time.process_time()
    answers = ask_on_time(port, ask, asked.rate, asked.seconds)
    after, own = cpu(server), time.process_time() - own
    print(f"\n{PASSES[name]}")
    late = _report(answers, base)
    if before is not None and after is not None:
        spent = after - before
        print(
            f"the server's processor time: {1000 * spent / len(answers):.1f} ms a request, "
            f"{100 * spent / asked.seconds:.0f}% of one core; the asking program's: "
            f"{1000 * own / len(answers):.1f} ms a request"
        )
    print(f"p95 of {', '.join(GOALS)}: {late:.1f} ms (goal {GOAL:.0f})")
    return name == "goal" and (late > GOAL or any(one.failed for one in answers))


def _report(answers: list[Answer], base: float) -> float:
    """A line a kind and one for all; the 95th percentile of the worst kind with a goal, in ms."""
    kinds: dict[str, list[Answer]] = defaultdict(list)
    for one in answers:
        kinds[one.kind].append(one)
    print(f"{'':24}{'asked':>6}{'errors':>8}{'memory':>8}{'p50':>8}{'p95':>8}{'p99':>8} ms{'×':>7}")
    for kind in sorted(kinds, key=lambda kind: -len(kinds[kind])):
        _line(kind, kinds[kind], base)
    _line("all pages", answers, base)
    return max(
        1000 * _quantile([one.seconds for one in kinds[kind]], 0.95)
        for kind in GOALS
        if kind in kinds
    )


def _line(kind: str, those: list[Answer], base: float) -> None:
    spent = [one.seconds for one in those]
    errors, kept = (sum(one.failed for one in those), sum(one.kept for one in those))
    times = "".join(f"{1000 * _quantile(spent, at):8.1f}" for at in (0.5, 0.95, 0.99))
    share = f"{100 * kept / len(those):.0f}%"
    ratio = _quantile(spent, 0.5) / base
    print(f"{kind:24}{len(those):6}{errors:8}{share:>8}{times}   {ratio:7.1f}")


def _heaviest(port: int, shows: list[int]) -> int:
    """Bytes of the heaviest of some pages, as they are before they are packed."""
    ask = mixed(shows, "", uncached=False)
    return max(size_of(port, ask().path) for _ in range(80))


def _quantile(values: list[float], at: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(at * len(ordered)))]


if __name__ == "__main__":
    sys.exit(main())
