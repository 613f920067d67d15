"""One worker of a rehearsal: `slated work`, by a clock that runs faster.

Started by soak.py, as ``soak_worker.py DB RATE START ZERO``: it is START (an ISO moment) at the
real second ZERO since 1970. ``--once``: leave when nothing is due.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime, timedelta

from slated.cli.work import run
from slated.site.work.clock import Clock


def clock(rate: float, start: str, zero: str) -> Clock:
    """The clock that all workers of a rehearsal share."""
    gone = (time.time() - float(zero)) * rate
    return Clock(rate, datetime.fromisoformat(start) + timedelta(seconds=gone))


if __name__ == "__main__":
    db, rate, start, zero = sys.argv[1:5]
    once = "--once" in sys.argv
    sys.exit(run(clock(float(rate), start, zero), db=db, once=once, threads=8, quiet=False))
