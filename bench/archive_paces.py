"""The whole scan in one process and in two."""

from __future__ import annotations

import resource
import time
from dataclasses import dataclass
from pathlib import Path

from slated.scan.run import scan


@dataclass(frozen=True, slots=True)
class Pace:
    """One scan: seconds by the clock, of the processor in all, and of it in reading parts."""

    clock: float
    spent: float
    reading: float


def paces(path: Path, folder: Path) -> tuple[Pace, Pace]:
    """The scan with one process and with two."""
    found = []
    for workers in (1, 2):
        begun, before = time.monotonic(), _processor()
        done = scan([str(path)], str(folder / str(workers)), workers=workers, part_bytes=1 << 21)
        clock = time.monotonic() - begun
        found.append(Pace(clock, _processor() - before, done.fresh.seconds))
    return found[0], found[1]


def _processor() -> float:
    """Seconds of the processor that this process and those it has ended have had."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, whose))
