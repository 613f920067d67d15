"""Jobs: run when due, by one worker at a time, again after a failure or a kill."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

import pytest

from slated.site.work.clock import Stopped
from slated.site.work.registry import register, registered, unregister

START = datetime(2018, 3, 5, 12, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(autouse=True)
def only_ours() -> Iterator[None]:
    """No job but those of the test, and those of the apps again after it."""
    kept = registered()
    for name in kept:
        unregister(name)
    yield
    for name in registered():
        unregister(name)
    for job in kept.values():
        more = {"at": job.at, "on_news": job.on_news, "waits": job.waits}
        register(job.name, job.every, job.function, **more)


@pytest.fixture
def clock() -> Stopped:
    return Stopped(START)


def steps(clock: Stopped) -> int:
    """Run what is due; how many jobs that were."""
    from slated.site.work.jobs import make_rows, step

    make_rows(clock)
    done = 0
    while step(clock, "worker"):
        done += 1
    return done


def test_a_job_runs_at_once_and_then_when_it_is_due(clock: Stopped) -> None:
    at: list[datetime] = []
    register("count", timedelta(minutes=5), lambda now: at.append(now))
    assert steps(clock) == 1
    assert steps(clock) == 0
    clock.forward(timedelta(minutes=5))
    assert steps(clock) == 1
    assert at == [START, START + timedelta(minutes=5)]


def test_a_nightly_job_waits_for_its_hour(clock: Stopped) -> None:
    at: list[datetime] = []
    register("nightly", timedelta(days=1), lambda now: at.append(now), at=time(hour=3))
    assert steps(clock) == 0
    clock.forward(timedelta(hours=15))
    assert steps(clock) == 1
    clock.forward(timedelta(hours=23))
    assert steps(clock) == 0
    clock.forward(timedelta(hours=1))
    assert steps(clock) == 1


def test_a_failure_is_said_and_tried_again_ever_later(clock: Stopped) -> None:
    from slated.site.work.models import Job

    def broken(now: datetime) -> None:
        raise ValueError("no mail server")

    register("mail", timedelta(seconds=5), broken)
    waits = []
    for _ in range(4):
        assert steps(clock) == 1
        row = Job.objects.get(name="mail")
        waits.append((row.due - clock.now()).total_seconds())
        clock.forward(row.due - clock.now())
    assert waits == [15, 30, 60, 120]
    assert (row.error, row.failures, row.done) == ("ValueError: no mail server", 4, None)
    register("mail", timedelta(seconds=5), lambda now: "sent 2")
    assert steps(clock) == 1
    row.refresh_from_db()
    assert (row.error, row.failures, row.said) == ("", 0, "sent 2")


def test_news_lets_those_run_that_asked_for_it(clock: Stopped) -> None:
    from slated.site.work.jobs import news

    ran: list[str] = []
    register("announce", timedelta(hours=1), lambda now: ran.append("announce"), on_news=True)
    register("other", timedelta(hours=1), lambda now: ran.append("other"))
    steps(clock)
    news()
    assert steps(clock) == 1
    assert ran == ["announce", "other", "announce"]


def test_news_that_comes_while_the_job_runs_is_not_missed(clock: Stopped) -> None:
    from slated.site.work.jobs import news

    ran: list[datetime] = []

    def announce(now: datetime) -> None:
        if not ran:
            news()
        ran.append(now)

    register("announce", timedelta(hours=1), announce, on_news=True)
    assert steps(clock) == 2
    assert len(ran) == 2


def test_a_job_that_runs_is_left_alone_until_its_lease_is_over(clock: Stopped) -> None:
    from slated.site.work.jobs import step
    from slated.site.work.models import Job

    inside: list[bool] = []

    def long(now: datetime) -> None:
        inside.append(step(clock, "another"))

    register("long", timedelta(seconds=0), long)
    from slated.site.work.jobs import make_rows

    make_rows(clock)
    assert step(clock, "worker")
    assert inside == [False]
    # Killed in the middle: the row is still leased.
    Job.objects.update(token="gone", leased=clock.now() + timedelta(seconds=60))
    assert steps(clock) == 0
    clock.forward(timedelta(seconds=60))
    assert step(clock, "worker")


def test_who_lost_its_lease_writes_nothing(clock: Stopped) -> None:
    from slated.site.work.models import Job

    def slow(now: datetime) -> str:
        Job.objects.update(token="another", leased=now + timedelta(seconds=60))
        return "too late"

    register("slow", timedelta(hours=1), slow)
    assert steps(clock) == 1
    row = Job.objects.get(name="slow")
    assert (row.token, row.said, row.done) == ("another", "", None)


def test_leases_of_a_living_worker_are_renewed(clock: Stopped) -> None:
    from slated.site.work.leases import let_go, renew, take
    from slated.site.work.models import Job

    until = START + timedelta(seconds=60)
    Job.objects.create(name="its", due=START, token="another", leased=until)
    take(Job.objects.create(name="mine", due=START), "worker", clock)
    clock.forward(timedelta(seconds=30))
    renew([Job], clock)
    leased = dict(Job.objects.values_list("name", "leased"))
    assert leased == {"mine": until + timedelta(seconds=30), "its": until}
    # What could not be done is not kept from others for ever.
    let_go()
    clock.forward(timedelta(seconds=30))
    renew([Job], clock)
    assert dict(Job.objects.values_list("name", "leased")) == leased


def test_a_function_may_be_named(clock: Stopped) -> None:
    from slated.site.work.models import Job

    register("snapshot", timedelta(days=1), "slated.site.work.nightly:snapshot")
    assert steps(clock) == 1
    row = Job.objects.get(name="snapshot")
    assert (row.error, row.said) == ("", "1 lists, 0 places")


def test_a_job_with_nothing_to_do_is_run_once_a_minute(clock: Stopped) -> None:
    from slated.site.work.jobs import ask, waiting

    ran: list[datetime] = []
    letters: list[str] = []
    every = timedelta(seconds=5)
    register("mail", every, lambda now: ran.append(now), waits=lambda now: bool(letters))
    assert steps(clock) == 1, "whoever starts does it once"
    for _ in range(11):
        clock.forward(every)
        assert not waiting(clock)
        assert steps(clock) == 0
    clock.forward(every)
    assert steps(clock) == 1
    clock.forward(every)
    letters.append("a letter")
    assert waiting(clock)
    assert steps(clock) == 1
    letters.clear()
    ask("mail")
    assert steps(clock) == 1
    assert len(ran) == 4


def test_a_worker_with_nothing_to_send_writes_little(clock: Stopped) -> None:
    """Each write makes the pages that a server keeps in memory old ones."""
    from django.db import connection

    written: list[str] = []

    def count(execute, sql, params, many, context):
        if not sql.startswith(("SELECT", "SAVEPOINT", "RELEASE")):
            written.append(sql)
        return execute(sql, params, many, context)

    deliver = "slated.site.alerts.deliver:deliver"
    waits = "slated.site.alerts.outbox:anything_due"
    register("deliver", timedelta(seconds=5), deliver, waits=waits)
    assert steps(clock) == 1
    with connection.execute_wrapper(count):
        for _ in range(120):
            clock.forward(timedelta(seconds=5))
            steps(clock)
    # Ten minutes: ten times it is taken, and settled.
    assert 10 <= len(written) <= 40, written
