"""Score the reader on the gold files, and hold it to its floors.

    python bench/accuracy.py [--set NAME]... [--show N] [--by event|status] [--write DIR]
                             [--reader learned|rules]
    python bench/accuracy.py --check          fail below a floor
    python bench/accuracy.py --raise-floors   write today's figures where they are higher

The gold data is looked for in SLATED_SHARED, else in a folder "shared" beside the checkout;
where there is none, nothing is scored and nothing fails.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from rich.console import Console
from rich.table import Table

import floors as floor_file
import gold
from slated.read import READERS, Method

TESTS = ("articles", "feed")
TEMPEVAL_MIN = 80
out = Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else 110)


@dataclass(frozen=True, slots=True)
class Measured:
    """One set with the reader's claims on it and their score."""

    name: str
    documents: list[dict[str, Any]]
    got: gold.Claims
    score: dict[str, Any]

    @property
    def gold(self) -> gold.Claims:
        """The labelled claims of each document."""
        return {doc["id"]: doc["claims"] for doc in self.documents}


def measure(judge: ModuleType, name: str, reader: Method = "learned") -> Measured:
    """Read one set and score it."""
    docs = gold.documents(name)
    got = gold.predict(docs, reader)
    return Measured(name, docs, got, judge.score({d["id"]: d["claims"] for d in docs}, got))


def print_figures(sets: list[Measured]) -> None:
    """One row a set, one column a figure."""
    table = Table("set", "documents", "claims", *(f.replace("_", " ") for f in gold.FIGURES))
    for one in sets:
        values = (f"{value:.3f}" for value in gold.figures(one.score).values())
        table.add_row(one.name, str(one.score["documents"]), str(one.score["gold_claims"]), *values)
    out.print(table)


def print_breakdown(judge: ModuleType, one: Measured, by: str) -> None:
    """Hits, misses and wrong claims for each event or status."""
    result = gold.outcome(judge, one.gold, one.got, by)
    missed = Counter(claim[by] for _, claim in result.missed)
    wrong = Counter(claim[by] for _, claim in result.wrong)
    table = Table(by, "hit", "missed", "of them half right", "wrong", title=one.name)
    for kind in sorted({*result.hit, *missed, *wrong}):
        row = (result.hit[kind], missed[kind], result.partly[kind], wrong[kind])
        table.add_row(kind, *map(str, row))
    out.print(table)


def print_examples(judge: ModuleType, one: Measured, number: int) -> None:
    """The first claims missed and the first that are wrong, with their evidence."""
    result = gold.outcome(judge, one.gold, one.got, "event")
    fields = ("title", "season", "event", "status", "when", "speaker", "rule")
    for label, rows in (("missed", result.missed), ("wrong", result.wrong)):
        for doc, claim in rows[:number]:
            out.print(label, doc, *(f"{f}={claim[f]}" for f in fields if claim.get(f)))
            words = claim["evidence"]
            out.print("      ", words["text"] if isinstance(words, dict) else words)


def tempeval() -> int:
    """Exit status of the date grounding measure, 0 where its data is not here."""
    data = gold.shared() / "time" / "tempeval3_platinum" / "te3-platinum"
    if not data.is_dir():
        return 0
    script = Path(__file__).with_name("tempeval.py")
    command = [sys.executable, script, data, "--min", str(TEMPEVAL_MIN)]
    return subprocess.run(command, check=False).returncode


def hold(sets: list[Measured]) -> int:
    """Compare with the floors; 1 when something fell."""
    on_file = floor_file.load()
    found = [
        line
        for one in sets
        for line in floor_file.breaches(
            on_file, one.name, gold.digest(one.name), gold.figures(one.score)
        )
    ]
    for line in found:
        print(f"accuracy: {line}", file=sys.stderr)
    return 1 if tempeval() or found else 0


def lift(sets: list[Measured]) -> int:
    """Raise the floors to today's figures where those are higher."""
    on_file = floor_file.load()
    for one in sets:
        on_file = floor_file.raised(
            on_file, one.name, gold.digest(one.name), gold.figures(one.score)
        )
    floor_file.save(on_file)
    return 0


def options() -> argparse.Namespace:
    """The command line."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--set", action="append", choices=gold.FILES, dest="sets")
    ask.add_argument("--reader", choices=READERS, default=READERS[0])
    ask.add_argument("--show", type=int, default=0, metavar="N")
    ask.add_argument("--by", choices=("event", "status"), action="append")
    ask.add_argument("--write", type=Path, metavar="DIR", help="write the reader's claims there")
    ask.add_argument("--check", action="store_true")
    ask.add_argument("--raise-floors", action="store_true")
    return ask.parse_args()


def write(folder: Path, one: Measured) -> None:
    """The reader's claims of one set, in the form the scorer reads."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps({"id": i, "claims": c}, ensure_ascii=False) for i, c in one.got.items())
    (folder / f"{one.name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> int:
    """Score, print, and hold or lift as asked."""
    ask = options()
    if not (gold.shared() / "gold").is_dir():
        print("accuracy: no gold data here (SLATED_SHARED names its folder), nothing scored")
        return 0
    judge = gold.scorer()
    held = ask.check or ask.raise_floors
    names = TESTS if held else ask.sets or TESTS
    sets = [measure(judge, name, READERS[0] if held else ask.reader) for name in names]
    print_figures(sets)
    if held:
        return hold(sets) if ask.check else lift(sets)
    for one in sets:
        for by in ask.by or ("event", "status"):
            print_breakdown(judge, one, by)
        if ask.show:
            print_examples(judge, one, ask.show)
        if ask.write:
            write(ask.write, one)
    return tempeval() if ask.sets is None else 0


if __name__ == "__main__":
    sys.exit(main())
