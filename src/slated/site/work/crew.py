"""A worker: threads that do what is due, a heartbeat that keeps their leases, a clean end."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import DatabaseError, InterfaceError, close_old_connections, connection

from slated.site.work.astray import put_right
from slated.site.work.clock import Clock
from slated.site.work.jobs import make_rows, waiting
from slated.site.work.jobs import step as job_step
from slated.site.work.leases import let_go, new_token, renew
from slated.site.work.models import Job, Leased, Worker

Step = Callable[[Clock, str], bool]

BEAT, IDLE, LONGEST_TROUBLE = 20.0, 1.0, 60.0
"""Real seconds between heartbeats; between looks while nothing is due; at most between tries
while the database cannot be had."""
MOST_TROUBLE = 5
"""Tries after which a worker that is to leave when done gives up."""
FORGOTTEN = timedelta(days=7)
"""After this a worker's row is removed."""

_log = logging.getLogger("slated.work")


@dataclass(frozen=True, slots=True)
class Duty:
    """Something threads do: ``step`` does one piece and says whether there was any.

    ``waiting`` says whether anything is due that could be done soon; ``holds`` are the tables
    whose rows are leased for it. ``right`` puts right what else of it a wrong clock has put off,
    and says how many rows that were.
    """

    step: Step
    waiting: Callable[[Clock], bool]
    holds: tuple[type[Leased], ...]
    threads: int
    right: Callable[[datetime], int] | None = None


class Crew:
    """The threads of one process. Make it with a database open, then ``run``.

    ``once``: leave when nothing is due any more.
    """

    def __init__(self, duties: Sequence[Duty], clock: Clock, *, once: bool = False) -> None:
        self._duties, self._clock, self._once = (*duties, _jobs_duty()), clock, once
        self.token = new_token()
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._resting: set[str] = set()
        self.failure: Exception | None = None

    @property
    def connections(self) -> int:
        """How many it keeps open: its threads' and the one that beats."""
        return sum(duty.threads for duty in self._duties) + 1

    def stop(self) -> None:
        """Let every thread finish the piece it is at, and then leave."""
        self._stop.set()

    def run(self) -> None:
        """Work until stopped, or with ``once`` until nothing is due."""
        make_rows(self._clock)
        self._put_right()
        for duty in self._duties:
            for number in range(duty.threads):
                name = f"{duty.step.__module__.rpartition('.')[2]}-{number + 1}"
                thread = threading.Thread(target=self._work, args=(duty,), name=name)
                self._threads.append(thread)
        try:
            self._sign_on()
            for thread in self._threads:
                thread.start()
            self._watch()
        finally:
            self.stop()
            self._wait()
            self._sign_off()

    def _watch(self) -> None:
        """Beat until the end is asked for."""
        last = self._clock.now()
        while not self._stop.wait(BEAT):
            before, last = last, self._clock.now()
            if last < before:
                self._put_right()
            self._beat()

    def _put_right(self) -> None:
        """Do what a wrong clock has put off for too long."""
        try:
            number = put_right(self._clock)
            number += sum(duty.right(self._clock.now()) for duty in self._duties if duty.right)
        except (DatabaseError, InterfaceError) as error:
            self._troubled(error, 1)
            return
        if number:
            _log.warning(
                "the clock was wrong: %s rows were put off too far, and are due now", number
            )

    def _wait(self) -> None:
        """Wait for the threads, whose leases must last that long."""
        while alive := [thread for thread in self._threads if thread.is_alive()]:
            alive[0].join(BEAT)
            if alive[0].is_alive():
                self._beat()

    def _work(self, duty: Duty) -> None:
        trouble = 0
        me = threading.current_thread().name
        try:
            while not self._stop.is_set():
                self._resting.discard(me)
                try:
                    busy = duty.step(self._clock, self.token)
                    trouble = 0
                except (DatabaseError, InterfaceError) as error:
                    trouble += 1
                    self._troubled(error, trouble)
                    continue
                except Exception:
                    # One piece must not end the work; its lease runs out, then it is tried again.
                    _log.exception("a mistake of ours")
                    busy = False
                finally:
                    let_go()
                if not busy:
                    self._resting.add(me)
                    self._rest()
        finally:
            connection.close()

    def _rest(self) -> None:
        """Wait a moment; with ``once`` leave when all rest and nothing is due any more."""
        if self._once and len(self._resting) == len(self._threads):
            try:
                if not any(duty.waiting(self._clock) for duty in self._duties):
                    self.stop()
            except (DatabaseError, InterfaceError) as error:
                self._troubled(error, 1)
        idle = IDLE / max(1.0, min(10.0, self._clock.rate))
        self._stop.wait(0.05 if self._once else idle)

    def _troubled(self, error: Exception, times: int) -> None:
        if self._once and times >= MOST_TROUBLE:
            self.failure = error
            self.stop()
        _log.error("the database cannot be used now: %s", str(error).strip().partition("\n")[0])
        connection.close()
        self._stop.wait(min(LONGEST_TROUBLE, 2.0 ** min(times, 10) / 2))

    def _sign_on(self) -> None:
        now = self._clock.now()
        Worker.objects.filter(beat__lt=now - FORGOTTEN).delete()
        Worker.objects.create(
            token=self.token,
            host=socket.gethostname(),
            process=os.getpid(),
            threads=len(self._threads),
            started=now,
            beat=now,
        )

    def _beat(self) -> None:
        try:
            close_old_connections()
            Worker.objects.filter(token=self.token).update(beat=self._clock.now())
            holds = {model for duty in self._duties for model in duty.holds}
            renew(holds, self._clock)
        except (DatabaseError, InterfaceError) as error:
            _log.error("no heartbeat: %s", str(error).strip().partition("\n")[0])
            connection.close()

    def _sign_off(self) -> None:
        now = self._clock.now()
        Worker.objects.filter(token=self.token).update(beat=now, stopped=now)


def _jobs_duty() -> Duty:
    """The registered jobs, in threads of their own: no slow feed keeps them waiting."""
    return Duty(job_step, waiting, (Job,), 2)
