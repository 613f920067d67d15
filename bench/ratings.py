"""Make 25,000,000 ratings and rebuild every tally and ranking from them.

    python bench/ratings.py [--ratings N] [--titles N] [--db PATH] [--keep]

The ratings are made in SQLite by SQLite: each viewer rates one title out of each of many tiers,
the first of one title, the last of thousands, so that few titles have most votes. What is
timed is what the site does: tallies from the ratings as they lie in the database, then each
list's mean, its rankings by composite and by rating, its standings and snapshots, written.
Then one rating more, until its new average and ranks are read back.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

GOAL = 30.0
"""Seconds that the rebuilding may take, on two cores."""
VIEWERS = 162_500
LISTS = 10
DAY = date(2026, 1, 1)

AT_ONCE = 2_500
"""Viewers whose ratings are made in one transaction."""

RATINGS = """
INSERT INTO ratings_rating (viewer_id, title_id, season, steps, day, counted, reason, why)
SELECT viewer.id, tier.first + abs(random()) %% tier.size, NULL,
  min(10, 1 + abs(random()) %% 6 + abs(random()) %% 6 + tier.first %% 3),
  date('2012-01-01', '+' || (abs(random()) %% 5000) || ' days'), 1, '', ''
FROM ratings_viewer AS viewer CROSS JOIN tier
WHERE viewer.id BETWEEN %s AND %s ORDER BY viewer.id, tier.first
"""


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long the block took."""
    begun, busy = time.perf_counter(), time.process_time()
    yield
    spent, busy = time.perf_counter() - begun, time.process_time() - busy
    print(f"{what:<52}{spent:>8.2f} s, {busy:.2f} s of one core", flush=True)


def tiers(titles: int, number: int) -> list[tuple[int, int]]:
    """First title and size of each tier; sizes grow by the same factor from 1 on."""
    low, high = 1.0, titles ** (1 / max(1, number - 1))
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if _total(middle, number) < titles else (low, middle)
    found, first = [], 1
    for at in range(number):
        size = max(1, min(int(low**at), titles - first - (number - at) + 2))
        found.append((first, size))
        first += size
    return found


def _total(factor: float, number: int) -> float:
    return sum(factor**at for at in range(number))


def make(ratings: int, titles: int) -> None:
    """Fill the open database; indices are made once the rows are there."""
    from django.db import connection, transaction

    from slated.site.catalogue.keys import key
    from slated.site.catalogue.models import NamedList, Title
    from slated.site.ratings.models import Viewer

    Title.objects.bulk_create(
        (Title(name=f"Title {n}", key=key(f"Title {n}")) for n in range(1, titles + 1)),
        batch_size=5_000,
    )
    for n in range(LISTS):
        named = NamedList.objects.create(name=f"List {n}", key=f"list {n}")
        named.picked.set(Title.objects.filter(pk__lte=(n + 1) * 300))
    number = -(-ratings // VIEWERS)
    viewers = min(VIEWERS, ratings)
    Viewer.objects.bulk_create((Viewer(name=f"v{n}") for n in range(viewers)), batch_size=10_000)
    with connection.cursor() as cursor:
        indices = "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'ratings_rating' "
        cursor.execute(indices + "AND type = 'index' AND sql IS NOT NULL")
        made = cursor.fetchall()
        for name, _ in made:
            cursor.execute(f'DROP INDEX "{name}"')
        cursor.execute("CREATE TEMP TABLE tier (first INTEGER PRIMARY KEY, size INTEGER)")
        cursor.executemany("INSERT INTO tier VALUES (%s, %s)", tiers(titles, number))
        for first in range(1, viewers + 1, AT_ONCE):
            with transaction.atomic():
                cursor.execute(RATINGS, [first, first + AT_ONCE - 1])
        for _, sql in made:
            cursor.execute(sql)
        cursor.execute("ANALYZE")


def rebuild() -> float:
    """Tallies, rankings, standings and snapshots; the seconds it took."""
    from slated.site.ratings.models import Place, Rating, Snapshot, Tally
    from slated.site.ratings.rebuild import rebuild_tallies
    from slated.site.ratings.snapshot import take

    begun = time.perf_counter()
    with timed("all tallies from the ratings"):
        rebuild_tallies()
    with timed("votes due, means, rankings, standings, snapshots"):
        taken = take(DAY)
    spent = time.perf_counter() - begun
    print(f"{Rating.objects.count():,} ratings, {Tally.objects.count():,} tallies, ", end="")
    print(f"{len(taken)} lists, {Snapshot.objects.count()} rankings, ", end="")
    print(f"{Place.objects.count():,} places")
    return spent


def live() -> None:
    """One more rating of a title in the middle, and its numbers read back."""
    from slated.site.ratings.card import numbers
    from slated.site.ratings.models import Tally
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate

    titles = list(Tally.objects.order_by("title").values_list("title", flat=True)[:1_000:10])
    viewer, spent = viewer_named("one more"), []
    for title in titles:
        begun = time.perf_counter()
        rate(viewer, title, 4.5)
        middle = time.perf_counter()
        numbers(title)
        spent.append((middle - begun, time.perf_counter() - middle))
    for at, what in enumerate(("one rating, tally and standings", "average, composite, ranks")):
        times = sorted(one[at] for one in spent)
        print(f"{what}: median {times[len(times) // 2] * 1e3:.1f} ms, most {times[-1] * 1e3:.1f}")


def main() -> None:
    """Make the data, rebuild, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--ratings", type=int, default=25_000_000)
    parser.add_argument("--titles", type=int, default=60_000)
    parser.add_argument("--db", type=Path, help="where to make it, or a file made before")
    parser.add_argument("--keep", action="store_true", help="leave the file there")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    path = chosen.db or folder / "ratings.sqlite3"
    os.environ["XDG_DATA_HOME"] = str(folder)

    from slated.site.database import open_database

    there = path.exists()
    open_database(str(path), write=True)
    if not there:
        with timed(f"making {chosen.ratings:,} ratings (not counted)"):
            make(chosen.ratings, chosen.titles)
    spent = rebuild()
    live()
    size = path.stat().st_size / 2**30
    print(f"database {size:.2f} GiB; rebuilt in {spent:.1f} s, goal {GOAL:g} s: {spent / GOAL:.0%}")
    if not chosen.keep:
        for one in path.parent.glob(f"{path.name}*"):
            one.unlink()


if __name__ == "__main__":
    main()
