"""Feed very many documents through ``slated read --jsonl-in`` and watch its memory.

    python bench/memory.py [--documents N] [--every N] [--news NAME]

Prints the resident memory of the command every so many documents, and fails when the last
figure is more than a tenth above the first. Linux only: it looks into /proc.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from itertools import cycle, islice
from pathlib import Path
from typing import IO

from corpus import articles

GROWTH = 1.10


def resident(pid: int) -> int:
    """Resident memory of a process, in KiB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def feed(into: IO[bytes], lines: list[bytes], documents: int) -> None:
    """Write that many lines, over and over the same, then end the input."""
    with into:
        into.writelines(islice(cycle(lines), documents))


def encoded(name: str) -> list[bytes]:
    """The news as the lines that the command takes."""
    return [
        json.dumps(
            {
                "id": doc.id,
                "published": doc.published.isoformat() if doc.published else None,
                "title": doc.title,
                "text": doc.text,
            }
        ).encode()
        + b"\n"
        for doc in articles(name)[1]
    ]


def main() -> int:
    """Feed, watch, print; 1 when memory grew."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--documents", type=int, default=1_000_000)
    ask.add_argument("--every", type=int, default=100_000)
    ask.add_argument("--news", default="mixed-feed")
    args = ask.parse_args()
    command = [Path(sys.executable).with_name("slated"), "read", "--jsonl-in", "-"]
    seen: list[int] = []
    begun = time.monotonic()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        writer = threading.Thread(
            target=feed, args=(child.stdin, encoded(args.news), args.documents)
        )
        writer.start()
        count = 0
        for count, _ in enumerate(child.stdout, 1):
            if count % args.every == 0:
                seen.append(resident(child.pid))
                rate = count / (time.monotonic() - begun)
                print(
                    f"{count:>10,} documents {seen[-1] / 1024:8.1f} MiB {rate:8.0f}/s", flush=True
                )
        writer.join()
    if count != args.documents or child.returncode:
        print(f"memory: {count:,} answers, exit status {child.returncode}", file=sys.stderr)
        return 1
    return 1 if seen and seen[-1] > seen[0] * GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
