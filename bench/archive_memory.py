"""The memory of each worker while an archive of 5 GB is scanned.

    python bench/archive_memory.py [--bytes 5e9] [--workers 2]

The archive is made in the temporary folder: pages of ``archive_made.py``, every third with
pictures written into it as base64, which is what makes pages large and archives hard to pack,
and some larger than the limit. Linux only: it looks into /proc.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from archive_made import pages, record
from archive_pages import Made

LIMIT = 700
"""MiB a worker."""
_LARGEST = 4 << 20


def heavy(made: Iterator[Made], dice: random.Random) -> Iterator[Made]:
    """Every third page with a picture inside, of up to four megabytes."""
    for number, one in enumerate(made):
        if number % 3 == 0:
            size = int(_LARGEST * dice.random() ** 3)
            data = base64.b64encode(dice.randbytes(size)).decode()
            picture = f'<img alt="" src="data:image/jpeg;base64,{data}">'
            one = replace(one, html=one.html.replace("</header>", f"</header>{picture}"))
        yield one


def write(path: Path, size: int, number: int) -> int:
    """Write that many different pages, in turn until the file is as large; the records."""
    dice = random.Random(1)
    made = [gzip.compress(record(one), 1) for one in heavy(pages(number), dice)]
    written = count = 0
    with path.open("wb") as stream:
        while written < size:
            written += stream.write(made[dice.randrange(len(made))])
            count += 1
    return count


def children(pid: int) -> list[int]:
    """The processes that a process started."""
    found = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in found.read_text().split()] if found.exists() else []


def peak(pid: int) -> int:
    """The most resident memory a process had so far, in KiB; 0 where it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def main() -> int:
    """Make, scan, watch, print; 1 when a worker took more than the limit."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--bytes", type=float, default=5e9)
    ask.add_argument("--pages", type=int, default=3_000, help="different pages")
    ask.add_argument("--workers", type=int, default=2)
    args = ask.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "made.warc.gz")
        count = write(path, int(args.bytes), args.pages)
        print(f"{path.stat().st_size / 1e9:.2f} GB stored, {count:,} records", flush=True)
        command = [Path(sys.executable).with_name("slated"), "scan", path, "--out", f"{folder}/out"]
        peaks: dict[int, int] = {}
        begun = time.monotonic()
        with subprocess.Popen([*command, "--workers", str(args.workers)]) as scan:
            while scan.poll() is None:
                for pid in [scan.pid, *children(scan.pid)]:
                    peaks[pid] = max(peaks.get(pid, 0), peak(pid))
                time.sleep(0.2)
        spent = time.monotonic() - begun
    parent = peaks.pop(scan.pid, 0)
    print(f"{spent:,.0f} s; at most {parent / 1024:,.0f} MiB in the command, in workers:")
    print(", ".join(f"{most / 1024:,.0f} MiB" for most in peaks.values()))
    return 1 if scan.returncode or max(peaks.values(), default=parent) / 1024 > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
