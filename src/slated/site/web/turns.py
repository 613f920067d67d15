"""Turns: of several threads that want the same done, one does it while the others wait."""

from __future__ import annotations

import threading
from collections.abc import Hashable, Iterator
from contextlib import contextmanager


class Turns:
    """A lock for each thing that is being done."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._turns: dict[Hashable, list[threading.Lock]] = {}

    @contextmanager
    def of(self, thing: Hashable) -> Iterator[bool]:
        """One thread at a time inside; whether this one had to wait for another."""
        with self._lock:
            # A turn for each thread, all of them one lock; the last to leave removes it.
            taken = self._turns.setdefault(thing, [])
            taken.append(taken[0] if taken else threading.Lock())
            lock = taken[0]
        waited = not lock.acquire(blocking=False)
        if waited:
            lock.acquire()
        try:
            yield waited
        finally:
            lock.release()
            with self._lock:
                taken.pop()
                if not taken:
                    del self._turns[thing]
