"""How quick a large database answers: a million claims on fifty thousand releases.

``python bench/slate.py [--claims 1000000] [--releases 50000] [--on both]`` makes the news,
adds it, and prints what adding it cost, how large it is, and how long each question takes
inside the process: the middle and the longest of many, and what of the middle is our own
processor time, which is what counts where other programs keep the machine busy. The news
is made up (newsmade.py).
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from newsmade import lines, write
from postgresql import Server
from slated.site.database import open_database

EACH = 5
"""Claims in an article."""
FIRST, LAST = date(2017, 1, 1), date(2025, 12, 31)
"""Days of which the slate is asked lie between these."""


def main() -> int:
    """Make the news once, then measure each database."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--claims", type=int, default=1_000_000)
    ask.add_argument("--releases", type=int, default=50_000)
    ask.add_argument("--on", choices=("sqlite", "postgresql", "both"), default="both")
    ask.add_argument("--times", type=int, default=40, help="questions of each kind")
    ask.add_argument("--news", type=Path, help="file to keep the made news in, or to take it from")
    ask.add_argument(
        "--keep", type=Path, help="folder to keep the SQLite file in, and to ask again"
    )
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="slated-bench-") as folder:
        news = asked.news or Path(folder) / "news.jsonl"
        if not news.exists():
            with news.open("w", encoding="utf-8") as out:
                write(out, asked.claims, asked.releases, each=EACH)
        if asked.on != "postgresql":
            path = (asked.keep or Path(folder)) / "slate.sqlite3"
            open_database(str(path), write=True)
            print("\nSQLite")
            measure(news, asked.times, lambda: _size(path))
        if asked.on != "sqlite":
            server = Server(quick=False)
            try:
                open_database(server.create("bench"), write=True)
                print("\nPostgreSQL")
                measure(news, asked.times, _postgresql_size)
            finally:
                server.stop()
    return 0


def measure(news: Path, times: int, size: Callable[[], int]) -> None:
    """Fill the open database and print every figure."""
    from slated.site.news.models import Claim

    if not Claim.objects.exists():
        _fill(news)
    print(f"  {'size':34}{size() / 1e6:10,.0f} MB")
    for name, asks in (
        ("slate, next 90 days", _slates(times)),
        ("changes of a week", _changes(times)),
        ("why, one release", _whys(times)),
        ("add today's article, five claims", _additions(times, 1)),
        ("add one of any of ten years", _additions(times, 50)),
    ):
        _timed(name, asks)


def _fill(news: Path) -> None:
    from slated.site.news.adding import add_read
    from slated.site.news.lines import items
    from slated.site.news.models import Claim
    from slated.site.slate import spans
    from slated.site.slate.models import Span

    begun, worked = time.perf_counter(), time.process_time()
    with news.open("rb") as stream:
        articles = sum(1 for _ in add_read(items(stream, "made", print)))
    added, adding = time.perf_counter(), time.process_time() - worked
    releases = sum(1 for _ in spans.settle())
    settled, both = time.perf_counter(), time.process_time() - worked
    claims, held = Claim.objects.count(), Span.objects.count()
    print(f"  {articles:,} articles, {claims:,} claims, {releases:,} releases, {held:,} beliefs")
    for name, number, spent, work, unit in (
        ("adding", articles, added - begun, adding, "articles"),
        ("believing", releases, settled - added, both - adding, "releases"),
        ("both", articles, settled - begun, both, "articles"),
    ):
        rate = f"{number / spent:10,.0f} {unit}/s"
        print(f"  {name:34}{rate}, {number / work:,.0f} in a second of processor time")


def _timed(name: str, asks: Iterator[Callable[[], object]]) -> None:
    spent, worked = [], []
    for ask in asks:
        begun, before = time.perf_counter(), time.process_time()
        ask()
        spent.append(1000 * (time.perf_counter() - begun))
        worked.append(1000 * (time.process_time() - before))
    middle, work = statistics.median(spent), statistics.median(worked)
    print(f"  {name:34}{middle:10,.1f} ms, longest {max(spent):,.1f}, processor {work:,.1f}")


def _days(times: int) -> Iterator[date]:
    chosen = random.Random(5)
    for _ in range(times):
        yield FIRST + timedelta(days=chosen.randrange((LAST - FIRST).days))


def _slates(times: int) -> Iterator[Callable[[], object]]:
    from slated.site.slate.ahead import ahead
    from slated.site.slate.voices import leads

    for day in _days(times):
        yield lambda day=day: leads(ahead(day, days=90))


def _changes(times: int) -> Iterator[Callable[[], object]]:
    from slated.site.slate.moves import moves

    for day in _days(times):
        yield lambda day=day: moves(day, day + timedelta(days=7))


def _whys(times: int) -> Iterator[Callable[[], object]]:
    from slated.site.catalogue.models import Release
    from slated.site.slate.finding import find_release
    from slated.site.slate.story import story

    chosen = random.Random(6)
    ids = list(Release.objects.values_list("pk", flat=True))
    for release in Release.objects.filter(pk__in=chosen.sample(ids, times)).select_related("title"):
        name, season = release.title.name, release.season
        yield lambda name=name, season=season: story(find_release(name, season, ""))


def _additions(times: int, apart: int) -> Iterator[Callable[[], object]]:
    """Articles one after the other: the newest of all, or the last of each ``apart``.

    Where an old one is added, all that was believed since is worked out anew.
    """
    import io
    import json

    from slated.site.catalogue.models import Release
    from slated.site.news.keep import Keeper
    from slated.site.news.lines import items
    from slated.site.news.models import Article

    kept = Article.objects.count()  # asked again, others are added
    made = random.Random(8 + apart + kept)
    several = list(lines(made, times * 50, Release.objects.count(), EACH))
    for number, one in enumerate(several := several[apart - 1 :: apart][-times:]):
        one["url"] = f"https://bench.example/{kept}/{number}"
        one["text"] = one["text"] + f"\n\nNumber {kept + number}."
    data = "\n".join(map(json.dumps, several)).encode()
    keeper = Keeper()
    for item in items(io.BytesIO(data), "made", print):
        yield lambda item=item: keeper.keep([item], datetime.now(UTC))


def _size(path: Path) -> int:
    return sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*"))


def _postgresql_size() -> int:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        return int(cursor.fetchone()[0])


if __name__ == "__main__":
    raise SystemExit(main())
