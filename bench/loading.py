"""Time how long the learned reader takes to load: its code and weights, in new processes.

    python bench/loading.py [--rounds N]

Each round is a fresh Python: first the package and the nouns, then what the reader adds to
them, last the weights alone. Seconds are those of the processor, the best round counting.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from slated.read.learned import weights_data

GOAL = 0.5
"""Seconds that loading the models may take."""
STEPS = """
import json, time
times = [time.process_time()]
import slated.article, slated.claim
times.append(time.process_time())
import slated.read.reader
from slated.read.titles import Titles
Titles.load()
times.append(time.process_time())
from slated.read.learned.weights import shipped
shipped()
times.append(time.process_time())
print(json.dumps([b - a for a, b in zip(times, times[1:])]))
"""
NAMES = ("the nouns", "reader, phrasings, title list", "weights")


def load() -> list[float]:
    """Seconds for each step in a new process."""
    done = subprocess.run([sys.executable, "-c", STEPS], capture_output=True, text=True, check=True)
    return [float(seconds) for seconds in json.loads(done.stdout)]


def main() -> int:
    """Time and print; 1 when the weights take longer than the goal."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--rounds", type=int, default=5)
    rounds = [load() for _ in range(max(1, ask.parse_args().rounds))]
    best = [min(step) for step in zip(*rounds, strict=True)]
    for name, seconds in zip(NAMES, best, strict=True):
        print(f"{name:30} {seconds:6.3f} s")
    size = Path(weights_data.__file__).stat().st_size
    print(f"weights file: {size:,} bytes; goal {GOAL} s, reached {best[-1]:.3f} s")
    return 1 if best[-1] > GOAL else 0


if __name__ == "__main__":
    sys.exit(main())
