"""Scan: plan the parts, leave out the finished ones, let an engine read the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Literal

from slated.read import Method
from slated.scan import local, on_ray, on_spark
from slated.scan.errors import ScanError
from slated.scan.parts import Part, Report
from slated.scan.plan import PART_BYTES, plan
from slated.scan.store import Store, stale
from slated.scan.work import Job

Engine = Literal["local", "ray", "spark"]


class Watcher:
    """Is told how a scan goes; this one does not listen."""

    def planned(self, parts: Sequence[Part], finished: Report) -> None:
        """The parts still to read, and what earlier runs found in the others."""

    def beat(self, key: str, counts: Counter[str], share: float) -> None:
        """Outcomes newly counted in a part, and the share of it that is done."""

    def done(self, report: Report) -> None:
        """A part is finished, or has failed."""


@dataclass(slots=True)
class Scanned:
    """What a scan found: in all, with the runs before, and in this run alone."""

    total: Report = field(default_factory=Report)
    fresh: Report = field(default_factory=Report)
    failed: list[str] = field(default_factory=list)


def scan(
    paths: Iterable[str],
    out: str,
    *,
    engine: Engine = "local",
    workers: int | None = None,
    part_bytes: int = PART_BYTES,
    method: Method = "learned",
    today: date | None = None,
    watcher: Watcher | None = None,
) -> Scanned:
    """Read archives into a folder of tables; what was finished before is not read again.

    ``paths`` are files, folders, patterns and lists as ``plan.plan`` takes them, ``out`` is the
    folder, either local or at an address. ``workers`` is the number of processes, all cores if
    None. ``today`` is a day after which nothing was published, the clock's if None.
    Raises ScanError where there is nothing to read, or ``out`` holds something else.
    """
    watcher = watcher or Watcher()
    parts = list(plan(paths, part_bytes))
    store = Store(out)
    store.begin(method)
    found = Scanned()
    todo = _resume(store, parts, found.total)
    watcher.planned(todo, found.total)
    job = Job(out, today or datetime.now(UTC).date(), method)
    for report in _reports(engine, job, todo, workers or local.cores(), watcher):
        watcher.done(report)
        if report.failed:
            found.failed.append(report.failed)
        else:
            found.fresh.add(report)
            found.total.add(report)
    store.gather_rejects()
    return found


def _resume(store: Store, parts: Sequence[Part], total: Report) -> list[Part]:
    """The parts that are not finished yet; counts what was found in the others."""
    finished = {report.key: report for report in store.finished()}
    for old in stale(finished.values(), parts):
        store.remove(finished.pop(old.key))
    store.clean(finished)
    for report in finished.values():
        total.add(report)
    return [part for part in parts if part.key not in finished]


def _reports(
    engine: Engine, job: Job, parts: Sequence[Part], workers: int, watcher: Watcher
) -> Iterator[Report]:
    if not parts:
        return iter(())
    match engine:
        case "local":
            return local.run(job, parts, min(workers, len(parts)), watcher.beat)
        case "ray":
            return on_ray.run(job, parts, workers)
        case "spark":
            return on_spark.run(job, parts, workers)
    raise ScanError(f"no engine {engine!r}, there are local, ray and spark")
