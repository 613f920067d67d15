"""The clock that work goes by, which tests and rehearsals may set and run faster."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """The time in UTC, from ``start`` on (None: now), running ``rate`` times as fast.

    The plain one is the machine's, which may be set, or sleep, while we work.
    """

    def __init__(self, rate: float = 1.0, start: datetime | None = None) -> None:
        self.rate = rate
        self._plain = rate == 1.0 and start is None
        self._start = start or datetime.now(UTC)
        self._since = time.monotonic()

    def now(self) -> datetime:
        """The moment it is."""
        if self._plain:
            return datetime.now(UTC)
        return self._start + timedelta(seconds=(time.monotonic() - self._since) * self.rate)

    def lasting(self, seconds: float) -> timedelta:
        """What this clock goes on by in so many real seconds, at least those themselves.

        Leases and pauses between requests are about other machines, which keep real time.
        """
        return timedelta(seconds=seconds * max(1.0, self.rate))


class Stopped(Clock):
    """A clock that moves when it is told to."""

    def __init__(self, start: datetime) -> None:
        super().__init__(1.0, start)
        self._now = start

    def now(self) -> datetime:
        """The moment it was set to."""
        return self._now

    def forward(self, time: timedelta) -> None:
        """Move on."""
        self._now += time
