"""A clock that was wrong, is set, or sleeps."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from tests.site.work.test_jobs import only_ours

from slated.site.work.clock import Clock, Stopped
from slated.site.work.registry import register

__all__ = ["only_ours"]
START = datetime(2018, 3, 5, 12, tzinfo=UTC)
YEAR = timedelta(days=365)
pytestmark = pytest.mark.usefixtures("database")


def test_the_plain_clock_is_the_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    before = clock.now()
    # As after a sleep, which this one does not count.
    monkeypatch.setattr(time, "monotonic", lambda: 0.0)
    assert timedelta(0) <= clock.now() - before < timedelta(minutes=5)


def test_what_was_put_off_by_a_year_is_due_once_the_clock_is_right() -> None:
    from slated.site.feeds.following import Wish, follow
    from slated.site.feeds.hosts import hosts_astray, occupy
    from slated.site.feeds.models import Feed, Host
    from slated.site.work.astray import put_right
    from slated.site.work.jobs import make_rows
    from slated.site.work.models import Job

    register("count", timedelta(minutes=5), lambda now: None)
    wrong, clock = Stopped(START + YEAR), Stopped(START)
    make_rows(wrong)
    feed, _ = follow(Wish("https://example.org/feed"), wrong.now())
    Feed.objects.update(leased=wrong.now(), token="gone")
    occupy(feed.host, wrong)
    fine, _ = follow(Wish("https://example.net/feed"), clock.now())
    Feed.objects.filter(pk=fine.pk).update(
        due=START + timedelta(days=14), leased=START + timedelta(minutes=1), token="at work"
    )
    assert put_right(clock) == 3
    assert hosts_astray(clock.now()) == 1
    feed.refresh_from_db()
    assert (feed.due, feed.leased) == (START, None)
    assert Host.objects.get(pk=feed.host_id).free == START
    assert Job.objects.get(name="count").due == START
    fine.refresh_from_db()
    assert (fine.due, fine.token) == (START + timedelta(days=14), "at work")
    assert put_right(clock) == 0


def test_a_worker_whose_clock_goes_back_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    from slated.site.work import crew
    from slated.site.work.models import Job

    ran: list[datetime] = []
    came = threading.Event()

    def job(now: datetime) -> None:
        ran.append(now)
        if now < START + timedelta(days=1):
            came.set()

    monkeypatch.setattr(crew, "BEAT", 0.1)
    register("count", timedelta(days=1), job)
    clock = Stopped(START + YEAR)
    worker = crew.Crew((), clock)
    thread = threading.Thread(target=worker.run)
    thread.start()
    try:
        until = time.monotonic() + 60
        while not Job.objects.filter(done__isnull=False).exists():
            assert time.monotonic() < until
            time.sleep(0.05)
        clock.forward(-YEAR)
        assert came.wait(60)
    finally:
        worker.stop()
        thread.join(60)
    assert ran[0] == START + YEAR
