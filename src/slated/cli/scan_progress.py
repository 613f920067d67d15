"""The progress of a scan, on a terminal: rate, time left, share screened out."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from slated.scan.parts import Part, Report
from slated.scan.run import Watcher

_SETTLED = 0.005
"""Share of the work after which its speed says something about the rest."""


class Bar(Watcher):
    """A bar that moves with the stored bytes."""

    def __init__(self) -> None:
        self._bar = Progress(
            BarColumn(),
            DownloadColumn(),
            TextColumn("{task.fields[told]}"),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("scan", total=None, told="")
        self._counts: Counter[str] = Counter()
        self._running: dict[str, float] = {}
        self._sizes: dict[str, int] = {}
        self._before = self._bytes = self._all = 0
        self._begun = time.monotonic()

    def planned(self, parts: Sequence[Part], finished: Report) -> None:
        """Begin, with what earlier runs have done counted as done."""
        self._sizes = {part.key: part.size for part in parts}
        self._before = self._bytes = finished.size
        self._all = finished.size + sum(self._sizes.values())
        self._begun = time.monotonic()
        self._bar.start()
        self._draw()

    def beat(self, key: str, counts: Counter[str], share: float) -> None:
        """Move on within a part."""
        self._counts += counts
        self._running[key] = max(share, self._running.get(key, 0.0))
        self._draw()

    def done(self, report: Report) -> None:
        """Move on by a part; engines that tell of no batches tell of its articles now."""
        if self._running.pop(report.key, None) is None:
            self._counts += report.outcomes
        self._bytes += self._sizes.get(report.key, 0)
        self._draw()

    def close(self) -> None:
        """Take the bar away."""
        self._bar.stop()

    def _draw(self) -> None:
        inside = sum(share * self._sizes.get(key, 0) for key, share in self._running.items())
        done = self._bytes + inside
        self._bar.update(self._task, total=self._all, completed=done, told=self._told(done))

    def _told(self, done: float) -> str:
        spent = max(time.monotonic() - self._begun, 1e-6)
        documents = self._counts.total()
        passed = self._counts["screened"] / max(1, documents)
        told = f"{documents / spent:,.0f} articles/s, {passed:.0%} screened out"
        fresh, rest = done - self._before, self._all - done
        if fresh > _SETTLED * (fresh + rest):
            minutes, seconds = divmod(int(rest * spent / fresh), 60)
            told += f", {minutes // 60}:{minutes % 60:02}:{seconds:02} left"
        return told
