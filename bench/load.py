"""Load the site on this machine and see how long its pages take.

    python bench/load.py [--db FILE] [--rate 50] [--seconds 20] [--workers 2]

`slated serve` is started on a large database: the one given, else one made of news that are made
up (newsmade.py), with made-up ratings and two snapshots. Then pages are asked for on a clock, so
many a second whether earlier ones have come or not, each over a connection of its own: home,
shows, rankings; with --all also past days, scorecards, calendars and searches. Times run from
the moment a page was due. The same is done to a bare Django view on the same server, and the last
column says how many times as long a page takes. --cookie sends a cookie along, so that no page
comes from memory.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from loadmade import fill

HERE = Path(__file__)
GOAL = 50.0
"""Milliseconds under which 95 of 100 pages shall come."""
HEAVIEST = 150_000
"""Bytes that a page may have."""
BARE = "bare Django view"
SLATED = Path(sys.executable).parent / "slated"
_PATIENCE = 60
_THREADS = 48


@dataclass(frozen=True, slots=True)
class Answer:
    """How a page came: seconds from when it was due, its status (0 for none), its bytes."""

    kind: str
    seconds: float
    status: int
    size: int


Ask = Callable[[], tuple[str, str]]
"""Gives the kind of a page and its address."""


def main() -> int:
    """Measure both and print; 1 where the goal is missed."""
    asked = _arguments()
    if asked.bare:
        return bare(asked.bare)
    with tempfile.TemporaryDirectory(prefix="slated-load-") as folder:
        db = asked.db or Path(folder) / "slate.sqlite3"
        shows = fill(db, asked.claims, asked.releases)
        print(
            f"{db}, {asked.rate} requests a second for {asked.seconds} s, {asked.workers} workers"
        )
        with bare_server() as port:
            plain = load(port, lambda: (BARE, "/"), asked.rate, min(5, asked.seconds))
        with served(db, asked.workers) as port:
            ask = mixed(shows, whole=asked.all)
            load(port, ask, asked.rate, 2, cookie=asked.cookie)
            answers = load(port, ask, asked.rate, asked.seconds, cookie=asked.cookie)
            weights = weigh(port, shows)
    return report(plain, answers, weights)


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
    ask.add_argument("--all", action="store_true", help="also past days, scorecards, ...")
    ask.add_argument("--cookie", action="store_true", help="no page comes from memory")
    ask.add_argument("--bare", type=int, help=argparse.SUPPRESS)
    return ask.parse_args()


def mixed(shows: list[int], *, whole: bool) -> Ask:
    """Pages as people ask for them: most of them shows, each one seldom."""
    chosen = random.Random(3)
    kinds: dict[str, tuple[int, Callable[[], str]]] = {
        "home": (40, lambda: "/"),
        "show": (40, lambda: f"/show/{chosen.choice(shows)}"),
        "ranking": (20, lambda: f"/lists/all?by={chosen.choice(('composite', 'rating'))}"),
    }
    if whole:
        words = ("amber", "ghost", "silent river", "kngdom", "Netflix", "Ada Marsh", "zzzz")
        kinds |= {
            "home, a past day": (5, lambda: f"/?as_of={_day(chosen)}"),
            "scorecard": (5, lambda: "/scorecard"),
            "scorecard, a past day": (2, lambda: f"/scorecard?network=HBO&as_of={_day(chosen)}"),
            "calendar": (5, lambda: f"/calendar/{_day(chosen):%Y-%m}"),
            "search": (10, lambda: f"/search?q={chosen.choice(words).replace(' ', '+')}"),
        }
    names, weights = list(kinds), [weight for weight, _ in kinds.values()]

    def ask() -> tuple[str, str]:
        [name] = chosen.choices(names, weights)
        return name, kinds[name][1]()

    return ask


def _day(chosen: random.Random) -> date:
    return date(2018, 1, 1) + timedelta(days=chosen.randrange(8 * 365))


def load(port: int, ask: Ask, rate: float, seconds: float, *, cookie: bool = False) -> list[Answer]:
    """Ask on the clock; every answer there was."""
    number = max(1, round(rate * seconds))
    due = [(at / rate, *ask()) for at in range(number)]
    answers: list[Answer] = []
    lock, begun = threading.Lock(), time.perf_counter() + 0.2
    headers = {"Accept-Encoding": "gzip"} | ({"Cookie": "a=b"} if cookie else {})

    def work() -> None:
        while True:
            with lock:
                if not due:
                    return
                at, kind, path = due.pop(0)
            time.sleep(max(0.0, begun + at - time.perf_counter()))
            status, size = _get(port, path, headers)
            with lock:
                spent = time.perf_counter() - begun - at
                answers.append(Answer(kind, spent, status, size))

    threads = [threading.Thread(target=work) for _ in range(_THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def _get(port: int, path: str, headers: dict[str, str]) -> tuple[int, int]:
    wire = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    try:
        wire.request("GET", path, headers=headers)
        response = wire.getresponse()
        return response.status, len(response.read())
    except OSError:
        return 0, 0
    finally:
        wire.close()


def weigh(port: int, shows: list[int]) -> dict[str, int]:
    """Bytes of pages as they are before they are packed, the heaviest of each kind."""
    ask, found = mixed(shows, whole=True), defaultdict(int)
    for kind, path in (ask() for _ in range(80)):
        found[kind] = max(found[kind], _get(port, path, {})[1])
    return dict(found)


def report(plain: list[Answer], answers: list[Answer], weights: dict[str, int]) -> int:
    """Print a line a kind and one for all; 1 where a goal is missed."""
    base = _quantile([one.seconds for one in plain], 0.5)
    kinds: dict[str, list[Answer]] = {BARE: plain}
    for one in answers:
        kinds.setdefault(one.kind, []).append(one)
    kinds["all pages"] = answers
    print(f"{'':24}{'asked':>6}{'errors':>8}{'p50':>8}{'p95':>8}{'p99':>8} ms{'bytes':>10}{'×':>7}")
    for kind, those in kinds.items():
        spent = [one.seconds for one in those]
        errors = sum(one.status != 200 for one in those)
        times = "".join(f"{1000 * _quantile(spent, at):8.1f}" for at in (0.5, 0.95, 0.99))
        ratio, size = _quantile(spent, 0.5) / base, weights.get(kind, 0) or ""
        print(f"{kind:24}{len(those):6}{errors:8}{times}   {size:>10}{ratio:7.1f}")
    late = 1000 * _quantile([one.seconds for one in answers], 0.95)
    heavy = max(weights.values())
    failed = sum(one.status != 200 for one in answers)
    print(f"p95 {late:.1f} ms (goal {GOAL:.0f}), heaviest page {heavy:,} bytes (goal {HEAVIEST:,})")
    return int(late > GOAL or heavy > HEAVIEST or failed > 0)


def _quantile(values: list[float], at: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(at * len(ordered)))]


@contextmanager
def served(db: Path, workers: int) -> Iterator[int]:
    """`slated serve` on a database."""
    port = _free()
    command = [str(SLATED), "serve", "--db", str(db), "--port", str(port)]
    with _running([*command, "--workers", str(workers)], port):
        yield port


@contextmanager
def bare_server() -> Iterator[int]:
    """The bare view, on the same server."""
    port = _free()
    with _running([sys.executable, str(HERE), "--bare", str(port)], port):
        yield port


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    env = {**os.environ, "SLATED_SECRET_KEY": "k" * 60, "SLATED_LIMITS": "off"}
    server = subprocess.Popen(command, env=env)
    try:
        _wait(port, server)
        yield
    finally:
        server.terminate()
        server.wait(timeout=_PATIENCE)


def _wait(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and server.poll() is None:
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("load: the server does not answer")


def _free() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def hello(request: object) -> object:
    """The bare view."""
    from django.http import HttpResponse

    return HttpResponse("hello")


def bare(port: int) -> int:
    """Serve nothing but ``hello``."""
    import django
    from django.conf import settings
    from django.urls import path

    urls = type("urls", (), {"urlpatterns": [path("", hello)]})
    settings.configure(ROOT_URLCONF=urls, ALLOWED_HOSTS=["*"], SECRET_KEY="k", DATABASES={})
    django.setup()
    from slated.site.web.server import run

    run("127.0.0.1", port, 2)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
