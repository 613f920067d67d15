"""Score the time grammar on a folder of TimeML files, the way TempEval-3 did.

    python bench/tempeval.py DIR [--min F1] [--show]

Strict F1 wants the same span, relaxed F1 an overlap; value F1 is relaxed F1 times
the share of right values among the overlapping pairs (UzZaman et al., SemEval
2013, task 1). On the platinum set HeidelTime reaches a value F1 of 78.1.
"""

from __future__ import annotations

import argparse
import sys
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from typing import NamedTuple

from slated.read.when.timex import Timex, find_timexes


class Gold(NamedTuple):
    """A TIMEX3 element as annotated."""

    start: int
    end: int
    text: str
    value: str


class Score(NamedTuple):
    """Three F1 figures, in per cent."""

    strict: float
    relaxed: float
    value: float


def load(path: Path) -> tuple[str, date, list[Gold]]:
    """Text, creation day and TIMEX3 elements of one TimeML file."""
    root = ET.fromstring(path.read_text(encoding="utf-8"))
    created = root.find("DCT/TIMEX3")
    body = root.find("TEXT")
    if created is None or body is None:
        raise ValueError(f"no DCT or TEXT in {path}")
    pieces: list[str] = []
    golds: list[Gold] = []
    _walk(body, pieces, golds)
    return "".join(pieces), date.fromisoformat(created.attrib["value"][:10]), golds


def _walk(node: ET.Element, pieces: list[str], golds: list[Gold]) -> None:
    start = sum(map(len, pieces))
    pieces.append(node.text or "")
    for child in node:
        _walk(child, pieces, golds)
        pieces.append(child.tail or "")
    if node.tag == "TIMEX3":
        text = "".join(pieces)[start:]
        golds.append(Gold(start, start + len(text), text, node.attrib["value"]))


def pair(golds: list[Gold], found: list[Timex]) -> list[tuple[Gold, Timex]]:
    """Overlapping pairs, each element used once, from left to right."""
    pairs: list[tuple[Gold, Timex]] = []
    free = list(found)
    for gold in sorted(golds):
        match = next((t for t in free if t.start < gold.end and gold.start < t.end), None)
        if match is not None:
            free.remove(match)
            pairs.append((gold, match))
    return pairs


def f1(hits: int, found: int, golds: int) -> float:
    """Balanced F1 in per cent."""
    return 200 * hits / (found + golds) if found + golds else 100.0


def score(folder: Path, show: bool) -> Score:
    """All files of a folder together."""
    strict = relaxed = right = total_found = total_gold = 0
    for path in sorted(folder.glob("*.tml")):
        text, created, golds = load(path)
        found = find_timexes(text, created)
        pairs = pair(golds, found)
        strict += sum((g.start, g.end) == (t.start, t.end) for g, t in pairs)
        right += sum(g.value == t.value for g, t in pairs)
        relaxed += len(pairs)
        total_found += len(found)
        total_gold += len(golds)
        if show:
            report(path.name, golds, found, pairs)
    accuracy = right / relaxed if relaxed else 0.0
    overlap = f1(relaxed, total_found, total_gold)
    return Score(f1(strict, total_found, total_gold), overlap, overlap * accuracy)


def report(
    name: str, golds: list[Gold], found: list[Timex], pairs: list[tuple[Gold, Timex]]
) -> None:
    """What was missed, invented, or given another span or value."""
    for gold in golds:
        if all(gold is not g for g, _ in pairs):
            print(f"{name}: missed {gold.text!r} {gold.value}", file=sys.stderr)
    for timex in found:
        if all(timex is not t for _, t in pairs):
            print(f"{name}: invented {timex.text!r} {timex.value}", file=sys.stderr)
    for gold, timex in pairs:
        if (gold.text, gold.value) != (timex.text, timex.value):
            said = f"{gold.text!r} {gold.value}, got {timex.text!r} {timex.value}"
            print(f"{name}: {said}", file=sys.stderr)


def main() -> int:
    """Print the three figures; 1 where value F1 is below ``--min``."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--min", type=float, default=0.0, help="fail below this value F1")
    ask.add_argument("--show", action="store_true", help="list every difference")
    args = ask.parse_args()
    figures = score(args.folder, args.show)
    print(f"strict F1 {figures.strict:.1f}  relaxed F1 {figures.relaxed:.1f}")
    print(f"value F1 {figures.value:.1f}  ({figures.value / 78.1:.2f} × HeidelTime's 78.1)")
    return int(figures.value < args.min)


if __name__ == "__main__":
    sys.exit(main())
