"""Put right what was written while the clock was wrong.

A machine that starts with a clock a year ahead sets everything due in a year, and leases until
then. Once its clock is right, nobody would do any of it: so at the start of a worker, and where
its clock goes back, what lies further ahead than anything is ever set is due now.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.apps import apps

from slated.site.work.clock import Clock
from slated.site.work.leases import SECONDS
from slated.site.work.models import Job, Leased
from slated.site.work.registry import registered

FURTHEST = timedelta(days=15)
"""Nothing but a job is set due further ahead: a feed may want a week, and skip days after it."""
_LEASES = 60
"""No lease lasts so many times as long as usual."""


def put_right(clock: Clock) -> int:
    """Make due and free what is astray; how many rows that were."""
    now = clock.now()
    number = sum(_jobs(name, job.every, now) for name, job in registered().items())
    for model in _leased():
        rows = model._default_manager.all()
        held = rows.filter(leased__gt=now + clock.lasting(_LEASES * SECONDS))
        number += held.update(leased=None, token="")
        if model is not Job:
            number += rows.filter(due__gt=now + FURTHEST).update(due=now)
    return number


def _leased() -> list[type[Any]]:
    """The tables of all that is leased; each has a column ``due``."""
    return [model for model in apps.get_models() if issubclass(model, Leased)]


def _jobs(name: str, every: timedelta, now: datetime) -> int:
    return Job.objects.filter(name=name, due__gt=now + 2 * every + FURTHEST).update(due=now)
