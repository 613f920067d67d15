"""A large database for the load test: made-up news, ratings and snapshots, and an account."""

from __future__ import annotations

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

from newsmade import write

EACH = 5
"""Claims in an article."""
VIEWERS, RATINGS = 2_000, 40
"""Made-up viewers, and ratings of each."""
NAME, PASSWORD = "load", "four calm horses"
"""Of the account that asks signed in."""
SAMPLE = 4_000
"""Shows that are asked for."""


def fill(db: Path, claims: int, releases: int) -> list[int]:
    """Make what is not there yet; the numbers of some shows."""
    from slated.site.database import open_database

    open_database(str(db), write=True)
    from slated.site.catalogue.models import Title
    from slated.site.news.models import Claim
    from slated.site.ratings.models import Snapshot

    if not Claim.objects.exists():
        _news(claims, releases)
    titles = list(
        Title.objects.filter(merged_into=None).order_by("pk").values_list("pk", flat=True)
    )
    if not Snapshot.objects.exists():
        _ratings(titles)
    _account()
    return random.Random(4).sample(titles, min(SAMPLE, len(titles)))


def _account() -> None:
    from slated.site.accounts.models import User

    if not User.objects.filter(username=NAME).exists():
        # As the site hashes them; here its settings are those of the command line.
        from django.contrib.auth.hashers import Argon2PasswordHasher

        hasher = Argon2PasswordHasher()
        User.objects.create(username=NAME, password=hasher.encode(PASSWORD, hasher.salt()))


def _news(claims: int, releases: int) -> None:
    from slated.site.news.adding import add_read
    from slated.site.news.lines import items
    from slated.site.slate import spans

    with tempfile.TemporaryFile("w+", encoding="utf-8") as news:
        write(news, claims, releases, each=EACH)
        news.seek(0)
        for _ in add_read(items(news.buffer, "made", print)):
            pass
    for _ in spans.settle():
        pass


def _ratings(titles: list[int]) -> None:
    """Some titles are rated by many; a second snapshot is taken after more have rated."""
    from slated.site.ratings.models import Rating, Viewer
    from slated.site.ratings.snapshot import take
    from slated.site.rows import insert, next_ids
    from slated.site.writing import writing

    chosen, today = random.Random(5), date(2026, 1, 2)
    columns = ("id", "viewer_id", "title_id", "season", "steps", "day", "counted", "reason", "why")
    for half in range(2):
        with writing():
            made = Viewer.objects.bulk_create(
                Viewer(name=f"made {half} {n}") for n in range(VIEWERS // 2)
            )
            pairs = [
                (viewer.pk, title)
                for viewer in made
                for title in {
                    titles[int(len(titles) * chosen.random() ** 3)] for _ in range(RATINGS)
                }
            ]
            rows = [
                (pk, *pair, None, chosen.randint(2, 10), str(today - timedelta(days=9)), 1, "", "")
                for pk, pair in zip(next_ids(Rating, len(pairs)), pairs, strict=True)
            ]
            insert(Rating, columns, rows)
        take(today + timedelta(days=half), tallies=True)
