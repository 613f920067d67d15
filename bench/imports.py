"""Import a made title.basics.tsv of the true file's size and watch time and memory.

    python bench/imports.py [--rows N] [--share N] [--titles-only] [--db URL]

Of each ``share`` rows one is a series, as in IMDb's own file (12 million rows, one in forty).
Prints resident memory as the import goes on, then rows a second and the size of the database.
The first memory figure is taken after a tenth of the file; a last one more than a tenth above
it fails. Linux only: it looks into /proc.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from memory import GROWTH, resident

HEADER = (
    "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear"
    "\truntimeMinutes\tgenres\n"
)
_OTHERS = ("tvEpisode", "tvEpisode", "tvEpisode", "movie", "short", "video")
_EVERY = 20_000


def rows(count: int, share: int) -> Iterator[str]:
    """Rows as the true file has them; names are no two alike but for one in a hundred."""
    for number in range(count):
        year = 1950 + number % 75
        if number % share:
            kind, name, end, genres = (
                _OTHERS[number % 6],
                f"Episode #{number % 90}.{number}",
                r"\N",
                r"\N",
            )
        else:
            kind, end, genres = "tvSeries", str(year + number % 4), "Comedy,Drama"
            name = f"The Show of {number - number % (100 * share) if number % 100 == 0 else number}"
        yield f"tt{number:08}\t{kind}\t{name}\t{name}\t0\t{year}\t{end}\t30\t{genres}\n"


def make(path: Path, count: int, share: int) -> None:
    """Write the file."""
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        made = rows(count, share)
        while some := "".join(islice(made, _EVERY)):
            file.write(some)


def watched(command: list[str]) -> tuple[float, list[int]]:
    """Seconds the command took, and its resident memory in KiB every second."""
    begun, seen = time.monotonic(), []
    with subprocess.Popen(command) as child:
        while child.poll() is None:
            seen.append(resident(child.pid))
            time.sleep(1)
    if child.returncode:
        sys.exit(child.returncode)
    return time.monotonic() - begun, [size for size in seen if size]


def size(database: Path) -> float:
    """MiB of a SQLite database with its helper files."""
    files = (database.with_name(database.name + end) for end in ("", "-wal", "-shm"))
    return sum(file.stat().st_size for file in files if file.exists()) / (1 << 20)


def main() -> int:
    """Make the file, import it, print; 1 when memory grew."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--rows", type=int, default=12_000_000)
    ask.add_argument("--share", type=int, default=40)
    ask.add_argument("--titles-only", action="store_true")
    ask.add_argument("--db")
    args = ask.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file, database = Path(folder) / "title.basics.tsv", Path(folder) / "bench.sqlite3"
        make(file, args.rows, args.share)
        print(f"{args.rows:,} rows, {file.stat().st_size / (1 << 20):,.0f} MiB", flush=True)
        slated = str(Path(sys.executable).with_name("slated"))
        command = [slated, "import", "imdb", str(file), "--db", args.db or str(database)]
        spent, seen = watched([*command, "--no-progress", *["--no-dates"] * args.titles_only])
        early, last, peak = seen[len(seen) // 10], seen[-1], max(seen)
        print(f"{spent:,.0f} s, {args.rows / spent:,.0f} rows/s")
        print(
            f"memory: {early / 1024:.0f} MiB after a tenth, {last / 1024:.0f} MiB at the end, "
            f"{peak / 1024:.0f} MiB at most"
        )
        if not args.db:
            print(f"database: {size(database):,.0f} MiB")
    return 1 if peak > early * GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
