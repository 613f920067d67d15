"""The engine of one machine: a process for each core."""

from __future__ import annotations

import multiprocessing as mp
import os
import signal
import threading
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import Any

from slated.scan.look import prepare
from slated.scan.parts import Part, Report
from slated.scan.work import Job, scan_part

Watch = Callable[[str, Counter[str], float], None]
"""Told of a part's key, the outcomes newly counted in it, and the share of it that is done."""
_TICK = 0.25
_beats: Any = None


def cores() -> int:
    """How many processes can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(job: Job, parts: Sequence[Part], workers: int, watch: Watch) -> Iterator[Report]:
    """The report of each part, as they finish; one worker is this process itself.

    A worker that dies takes its pool with it. The parts that were being read are then tried
    once more, each alone, and one whose worker dies again is reported as failed.
    """
    if workers == 1:
        prepare()
        for part in parts:
            yield scan_part(job, part, partial(watch, part.key))
        return
    waiting, suspects = deque(parts), list[Part]()
    while waiting:
        suspects += yield from _pool(job, waiting, workers, watch)
    for part in suspects:
        if (yield from _pool(job, deque([part]), 1, watch)):
            yield Report(part.key, part.source, failed=f"{part.source}: a worker died on it, twice")


def _pool(
    job: Job, waiting: deque[Part], workers: int, watch: Watch
) -> Generator[Report, None, list[Part]]:
    """Read parts until none waits or a worker dies; the parts being read when it did."""
    # A fork would copy locks that threads of other libraries may hold.
    context = mp.get_context("spawn")
    beats = context.SimpleQueue()
    pool = ProcessPoolExecutor(workers, context, _begin, (beats,))
    running: dict[Future[Report], Part] = {}
    try:
        while waiting or running:
            while waiting and len(running) < workers:
                part = waiting.popleft()
                running[pool.submit(_work, job, part)] = part
            done, _ = wait(running, _TICK, FIRST_COMPLETED)
            while not beats.empty():
                watch(*beats.get())
            for future in done:
                report = future.result()
                del running[future]
                yield report
    except BrokenProcessPool:
        return list(running.values())
    finally:
        _end(pool)
    return []


def _end(pool: ProcessPoolExecutor) -> None:
    # Left alone, a worker would read its part to the end before the command could stop.
    for process in (getattr(pool, "_processes", None) or {}).values():
        process.terminate()
    pool.shutdown(wait=True, cancel_futures=True)


def _begin(beats: Any) -> None:
    """Make a worker ready: it stops when told to, and when its parent is gone."""
    global _beats
    _beats = beats
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_outlive_no_parent, daemon=True).start()
    prepare()


def _outlive_no_parent() -> None:
    if (parent := mp.parent_process()) is not None:
        parent.join()
        os._exit(1)


def _work(job: Job, part: Part) -> Report:
    return scan_part(job, part, lambda counts, share: _beats.put((part.key, counts, share)))
