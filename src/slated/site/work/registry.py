"""The jobs that this process knows, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from importlib import import_module

Work = Callable[[datetime], str | None]


@dataclass(frozen=True, slots=True)
class Registered:
    """A job: how often, at which time of the day (UTC) if it matters, and the function."""

    name: str
    every: timedelta
    function: Work | str
    at: time | None = None
    on_news: bool = False

    def work(self) -> Work:
        """The function itself, imported on first need."""
        if not isinstance(self.function, str):
            return self.function
        module, _, name = self.function.partition(":")
        found: Work = getattr(import_module(module), name)
        return found

    def after(self, now: datetime) -> datetime:
        """When it is due next."""
        if self.at is None:
            return now + self.every
        day = datetime.combine(now.astimezone(UTC).date(), self.at, UTC)
        while day <= now:
            day += self.every
        return day


_jobs: dict[str, Registered] = {}


def register(
    name: str,
    every: timedelta,
    function: Work | str,
    *,
    at: time | None = None,
    on_news: bool = False,
) -> None:
    """Have ``function`` called ``every`` so often by one of the workers.

    ``function`` takes the moment it is and returns a line of what it did, or None; it may be
    named "module:function", then it is imported when it first runs. ``at``: first at this time
    of the day, in UTC. ``on_news``: also soon after articles were kept. A name that is
    registered again stands for the new function.
    """
    _jobs[name] = Registered(name, every, function, at, on_news)


def unregister(name: str) -> None:
    """Forget a job; its row stays."""
    _jobs.pop(name, None)


def registered() -> dict[str, Registered]:
    """Every job that is registered."""
    return dict(_jobs)
