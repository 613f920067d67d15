"""The workers of a rehearsal: started, watched, ended; and the clock that they share."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

PATIENCE = 180.0
"""Seconds in which a worker that was told to leave does; a fetch may take 30."""
FINISH = 900.0
"""Seconds in which the last worker does what is left."""
_WORKER = Path(__file__).parent / "soak_worker.py"
_TROUBLE = ("a mistake of ours", "Traceback", "cannot be kept", "database cannot be used")


class Times:
    """The fast clock: it stands at ``start`` until ``begin``."""

    def __init__(self, speed: float, start: datetime) -> None:
        self.speed, self.start = speed, start
        self.zero = 0.0

    def begin(self) -> None:
        """Let it run."""
        self.zero = time.time()

    def now(self) -> datetime:
        """The moment it shows."""
        gone = (time.time() - self.zero) * self.speed if self.zero else 0.0
        return self.start + timedelta(seconds=gone)


def taken_by(pid: int) -> float:
    """Megabytes that a process takes, on Linux; elsewhere, and of one that is gone, 0."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    resident = (line.split()[1] for line in lines if line.startswith("VmRSS:"))
    return int(next(resident, "0")) / 1024


def worker_command(db: str, *options: object) -> list[str]:
    """The command of a worker: rate, start and zero of its clock, and options."""
    return [sys.executable, str(_WORKER), db, *map(str, options)]


class Memory:
    """What workers take, by process: seconds since it was first seen, and megabytes."""

    def __init__(self) -> None:
        self._lives: dict[int, list[tuple[float, float]]] = {}

    def look(self, process: subprocess.Popen[bytes]) -> None:
        """Note what a worker takes now; on Linux, elsewhere nothing."""
        if megabytes := taken_by(process.pid):
            self._lives.setdefault(process.pid, []).append((time.monotonic(), megabytes))

    def quarters(self) -> tuple[float, float, float]:
        """Seconds of the longest life, and megabytes in its second and in its last quarter."""
        seconds, life = self._longest()
        quarter = len(life) // 4
        if not quarter:
            return seconds, 0.0, 0.0
        return seconds, median(life[quarter : 2 * quarter]), median(life[-quarter:])

    def lines(self) -> Iterator[str]:
        """It, in words."""
        _, life = self._longest()
        seconds, early, late = self.quarters()
        yield (
            f"memory of the worker that lived longest ({seconds:.0f} s): "
            f"{early:.0f} MB in the second quarter, {late:.0f} MB in the last, "
            f"{max(life, default=0):.0f} MB at most"
        )

    def _longest(self) -> tuple[float, list[float]]:
        life = max(self._lives.values(), key=lambda life: life[-1][0] - life[0][0], default=[])
        seconds = life[-1][0] - life[0][0] if life else 0.0
        return seconds, [megabytes for _, megabytes in life]


class Crew:
    """Workers by name; ``ended`` counts how, ``wrong`` says who left unasked."""

    def __init__(self, db: str, times: Times, logs: Path) -> None:
        self._db, self._times = db, times
        logs.mkdir(parents=True, exist_ok=True)
        self.logs = logs / f"workers-{int(time.time())}.log"
        self.ended: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.memory = Memory()
        self._workers: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        """Start a worker by the shared clock."""
        times = self._times
        shown = (times.speed, times.start.isoformat(), times.zero)
        self._workers[name] = self._started(*shown)

    def finish(self, now: datetime) -> None:
        """Have a worker do what is due at a moment, by a clock of usual speed."""
        worker = self._started(1.0, now.isoformat(), time.time(), "--once")
        try:
            if worker.wait(FINISH):
                self.wrong.append(f"the last worker left with {worker.returncode}")
        except subprocess.TimeoutExpired:
            self.wrong.append("the last worker did not finish")
            worker.kill()
            worker.wait()

    def _started(self, *options: object) -> subprocess.Popen[bytes]:
        command = worker_command(self._db, *options)
        with self.logs.open("ab") as log:
            return subprocess.Popen(command, stdout=log, stderr=log)

    def wait(self, seconds: float) -> None:
        """Watch the workers for a while."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(1.0, left))
            for worker in self._workers.values():
                self.memory.look(worker)

    def end(self, name: str, how: signal.Signals) -> None:
        """End a worker, which must still be there."""
        worker = self._workers.pop(name)
        if worker.poll() is not None:
            self.wrong.append(f"a worker left by itself with {worker.returncode}")
            return
        worker.send_signal(how)
        self.ended["by kill -9" if how == signal.SIGKILL else "by SIGTERM"] += 1
        try:
            status = worker.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.wrong.append("a worker did not leave on SIGTERM")
            worker.kill()
            worker.wait()
            return
        # One that is still starting has nothing at hand, and leaves as any program does.
        if how != signal.SIGKILL and status not in (0, -signal.SIGTERM):
            self.wrong.append(f"a worker left with {status} on SIGTERM")


def count_lines(path: Path, signs: Sequence[str] = _TROUBLE) -> list[str]:
    """Which signs of trouble stand in the workers' log, and how often."""
    text = path.read_text(encoding="utf-8", errors="replace")
    found = {sign: text.count(sign) for sign in signs}
    return [
        f'"{sign}" stands {number} times in the log' for sign, number in found.items() if number
    ]
