"""The jobs that this process knows, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from importlib import import_module
from typing import Any

Work = Callable[[datetime], str | None]
Waits = Callable[[datetime], bool]

SEEN = timedelta(minutes=1)
"""A job that has nothing to do is run so often all the same, to show that somebody would."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A job: how often, at which time of the day (UTC) if it matters, and the function."""

    name: str
    every: timedelta
    function: Work | str
    at: time | None = None
    on_news: bool = False
    waits: Waits | str | None = None

    def work(self) -> Work:
        """The function itself, imported on first need."""
        return _imported(self.function) if isinstance(self.function, str) else self.function

    def wanted(self, now: datetime, done: datetime | None) -> bool:
        """Whether to run it now that it is due, having been ``done`` last: to run writes a row."""
        if self.waits is None or done is None or now - done >= SEEN:
            return True
        waits = _imported(self.waits) if isinstance(self.waits, str) else self.waits
        return bool(waits(now))

    def after(self, now: datetime) -> datetime:
        """When it is due next."""
        if self.at is None:
            return now + self.every
        day = datetime.combine(now.astimezone(UTC).date(), self.at, UTC)
        while day <= now:
            day += self.every
        return day


def _imported(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(import_module(module), function)


_jobs: dict[str, Registered] = {}


def register(
    name: str,
    every: timedelta,
    function: Work | str,
    *,
    at: time | None = None,
    on_news: bool = False,
    waits: Waits | str | None = None,
) -> None:
    """Have ``function`` called ``every`` so often by one of the workers.

    ``function`` takes the moment it is and returns a line of what it did, or None; it may be
    named "module:function", then it is imported when it first runs. ``at``: first at this time
    of the day, in UTC. ``on_news``: also soon after articles were kept. ``waits`` says
    whether there is anything to do: while there is not, the job is run once a minute at most. A
    name that is registered again stands for the new function.
    """
    _jobs[name] = Registered(name, every, function, at, on_news, waits)


def unregister(name: str) -> None:
    """Forget a job; its row stays."""
    _jobs.pop(name, None)


def registered() -> dict[str, Registered]:
    """Every job that is registered."""
    return dict(_jobs)
