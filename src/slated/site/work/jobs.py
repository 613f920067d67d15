"""Run the registered jobs that are due, each by one worker at a time."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet

from slated.site.work.clock import Clock
from slated.site.work.leases import first, free, take, wait_after
from slated.site.work.models import Job
from slated.site.work.registry import Registered, registered

SHORTEST, LONGEST = timedelta(seconds=15), timedelta(hours=1)
"""Pauses after the first failure of a job, and at most."""

_log = logging.getLogger("slated.work")


def make_rows(clock: Clock) -> None:
    """A row for every job registered: those of a fixed time wait for it, the others are due."""
    for job in registered().values():
        due = clock.now() if job.at is None else job.after(clock.now())
        Job.objects.get_or_create(name=job.name, defaults={"due": due})


def ask(*names: str) -> None:
    """Let jobs run as soon as a worker is free, once more even if they are running now."""
    if names:
        Job.objects.filter(name__in=names, asked=False).update(asked=True)


def news() -> None:
    """Say that articles were kept, in the transaction that keeps them."""
    ask(*(name for name, job in registered().items() if job.on_news))


def waiting(clock: Clock) -> bool:
    """Whether a job is due that nobody runs."""
    return bool(_wanted(clock.now()))


def step(clock: Clock, token: str) -> bool:
    """Run one job that is due, if there is any; whether there was."""
    job = _taken(clock, token)
    if job is None:
        return False
    _run(job, registered()[job.name], clock)
    return True


def _due(now: datetime) -> QuerySet[Job]:
    rows = Job.objects.filter(free(now), Q(due__lte=now) | Q(asked=True))
    return rows.filter(name__in=registered()).order_by("due")


def _wanted(now: datetime) -> list[str]:
    """The names of the jobs that are due and have something to do, or were asked for."""
    rows = _due(now).values_list("name", "asked", "done")
    return [name for name, asked, done in rows if asked or registered()[name].wanted(now, done)]


def _taken(clock: Clock, token: str) -> Job | None:
    now = clock.now()
    # Looking costs others nothing; a transaction may make them wait, and what is written makes
    # every page that is kept in memory an old one.
    wanted = _wanted(now)
    if not wanted:
        return None
    with transaction.atomic():
        job = first(_due(now).filter(name__in=wanted))
        if job is not None:
            take(job, token, clock)
            job.asked, job.started = False, now
            job.save(update_fields=["asked", "started"])
    return job


def _run(row: Job, job: Registered, clock: Clock) -> None:
    error, said = "", ""
    try:
        said = job.work()(clock.now()) or ""
    except Exception as problem:
        _log.exception("job %s failed", row.name)
        error = f"{type(problem).__name__}: {problem}"
    _settle(row, job, clock, said=said, error=error)


def _settle(row: Job, job: Registered, clock: Clock, *, said: str, error: str) -> None:
    now = clock.now()
    failures = row.failures + 1 if error else 0
    due = now + wait_after(failures, SHORTEST, LONGEST) if error else job.after(now)
    fields: dict[str, object] = {"leased": None, "token": "", "due": due}
    fields |= {"failures": failures, "error": error}
    if not error:
        fields |= {"done": now, "said": said}
    fields["seconds"] = (now - row.started).total_seconds() if row.started else None
    Job.objects.filter(pk=row.pk, token=row.token).update(**fields)
    if said:
        _log.info("job %s: %s", row.name, said)
