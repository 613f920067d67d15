"""The worker as a process: stopped, killed, several of them on one database."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest
from tests.cli.command import SLATED
from tests.site.feeds.serving import LONG, Site, page, serving

from slated.site.place import Place

ITEMS = 12
PATIENCE = 100


def start(place: Place, *options: str) -> subprocess.Popen[str]:
    """A worker on a database; it may ask our own machine, without a pause."""
    env = {**os.environ, "SLATED_ALLOW_PRIVATE": "1", "SLATED_HOST_PAUSE": "0"}
    command = [str(SLATED), "work", "--db", place.url or str(place.path), *options]
    return subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def done(worker: subprocess.Popen[str]) -> str:
    """What a worker said until it left in order."""
    said, _ = worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0, said
    return said


def fill(site: Site, slow: float = 0.0) -> None:
    """A feed of whole articles and one of summaries, and follow both."""
    from slated.site.feeds.following import Wish, follow

    def said(n: int) -> str:
        return f"FX renews Fargo for season {n + 2}.{LONG}"

    whole = [site.entry(f"/whole/{n}", f"Whole {n}", said(n)) for n in range(ITEMS)]
    short = [site.entry(f"/page/{n}", f"Page {n}", f"News number {n}.") for n in range(ITEMS)]
    site.feed("/whole.rss", *whole)
    site.feed("/short.rss", *short)
    for n in range(ITEMS):
        site.put(f"/page/{n}", page(f"Page {n}", f"HBO renews Barry for season {n + 2}."))
        site.replies[f"/page/{n}"].slow = slow
    for path in ("/whole.rss", "/short.rss"):
        follow(Wish(site.url(path)), datetime.now(UTC))


def counts() -> tuple[int, int, int]:
    """Articles, their versions, and the seasons claimed of both shows together."""
    from slated.site.news.models import Article, ArticleVersion, Claim

    claims = Claim.objects.filter(event="renewal").values_list("title", "season").distinct()
    return Article.objects.count(), ArticleVersion.objects.count(), len(claims)


def until(condition, worker: subprocess.Popen[str]) -> None:
    """Wait for something a worker does."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert worker.poll() is None, worker.communicate()[0]
        assert time.monotonic() < end
        time.sleep(0.05)


def let_leases_end() -> None:
    """What a killed worker held is free, as a minute later."""
    from slated.site.feeds.models import Feed, Host, Item
    from slated.site.work.models import Job

    past = datetime.now(UTC) - timedelta(minutes=1)
    for model in (Feed, Item, Job):
        model.objects.filter(leased__isnull=False).update(leased=past)
    Host.objects.update(free=past)


def test_once_does_all_that_is_due_and_leaves(database: Place) -> None:
    from slated.site.work.models import Job, Worker

    with serving() as site:
        fill(site)
        said = done(start(database, "--once"))
        assert counts() == (2 * ITEMS, 2 * ITEMS, 2 * ITEMS), said
        done(start(database, "--once"))
        assert counts() == (2 * ITEMS, 2 * ITEMS, 2 * ITEMS)
        assert max(Counter(site.paths()).values()) == 1
    assert Worker.objects.filter(stopped__isnull=False).count() == 2
    assert Job.objects.filter(name="snapshot").exists()


def test_killed_again_and_again_nothing_is_lost_or_done_twice(database: Place) -> None:
    from slated.site.news.models import Article, Sighting

    with serving() as site:
        fill(site, slow=0.05)
        for kept in (1, ITEMS, ITEMS + 4):
            worker = start(database)
            until(lambda least=kept: Article.objects.count() >= least, worker)
            worker.kill()
            worker.communicate()
            let_leases_end()
        done(start(database, "--once"))
        assert counts() == (2 * ITEMS, 2 * ITEMS, 2 * ITEMS)
        assert Sighting.objects.count() == 0
        # A page that was asked for and not kept is asked for again, by each of three killed.
        asked = Counter(site.paths())
        assert sum(asked.values()) <= 2 + ITEMS + 2 * 3


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_finishes_the_item_at_hand(database: Place, number: int) -> None:
    from slated.site.feeds.models import Feed, Item
    from slated.site.work.models import Worker

    with serving() as site:
        fill(site, slow=0.3)
        worker = start(database, "--workers", "1")
        until(lambda: any(path.startswith("/page/") for path in site.paths()), worker)
        worker.send_signal(number)
        said = done(worker)
        assert "finishing what is at hand" in said
        pages = [path for path in site.paths() if path.startswith("/page/")]
    assert Item.objects.filter(state="kept", feed__url__endswith="short.rss").count() == len(pages)
    assert not Item.objects.exclude(leased=None).exists()
    assert not Feed.objects.exclude(leased=None).exists()
    assert Worker.objects.get().stopped is not None


def test_two_workers_share_the_load_and_do_nothing_twice(postgresql_database: Place) -> None:
    from slated.site.feeds.models import Feed
    from slated.site.news.models import Sighting

    with ExitStack() as stack:
        sites = [stack.enter_context(serving()) for _ in range(3)]
        for number, site in enumerate(sites):
            fill(site, slow=0.05)
            for n in range(ITEMS):
                body = page(f"Page {n}", f"Site {number} says that HBO renews Barry, {n}.")
                site.replies[f"/page/{n}"].body = body
            site.feed(
                "/whole.rss",
                *(site.entry(f"/w/{n}", f"W {n}", f"{number} of {n}{LONG}") for n in range(ITEMS)),
            )
        workers = [start(postgresql_database, "--once") for _ in range(2)]
        said = [done(worker) for worker in workers]
        for site in sites:
            assert set(Counter(site.paths()).values()) == {1}
            assert len(site.paths()) == 2 + ITEMS
            assert site.most_at_once == 1
    assert counts()[:2] == (6 * ITEMS, 6 * ITEMS)
    assert Sighting.objects.count() == 0
    assert set(Feed.objects.values_list("checks", flat=True)) == {1}
    kept = [line.count("article new") for line in said]
    assert sum(kept) == 6 * ITEMS


def test_quiet_says_nothing_while_all_is_well(sqlite_database: Place) -> None:
    with serving() as site:
        fill(site)
        assert done(start(sqlite_database, "--once", "--quiet")) == ""
    assert counts()[0] == 2 * ITEMS


@pytest.mark.parametrize("pause", ["soon", "-1", "nan", "inf", "1e9"])
def test_a_pause_that_is_none_is_said_so(sqlite_database: Place, pause: str) -> None:
    command = [str(SLATED), "work", "--once", "--db", str(sqlite_database.path)]
    env = {**os.environ, "SLATED_HOST_PAUSE": pause}
    told = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert told.stderr == (f"slated: SLATED_HOST_PAUSE is {pause!r}; it may be 0 to 3600 seconds\n")
