"""Which phrasings the rules alone may not go by in a long text.

    python -m train.rows SHARED [--write]

Reads the training labels by the rules alone and counts, for each row of the tables, how many
of its claims are right. A row of three claims or more is loose where fewer than seven in ten
are, four more claims at seven in ten being imagined, so that a few do not decide. ``--write``
puts the loose rows into ``slated/read/loose.py``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from slated.read.reader import begin, by_rules, finish
from train.labels import Document, load, scorer

OUT = Path(__file__).parent.parent / "src/slated/read/loose.py"
NAMES = ("train-feed.jsonl", "train-articles.jsonl")
ENOUGH, IMAGINED, SHARE = 3, 4, 0.7
HEAD = '''"""Phrasings the rules alone leave be in long texts: written by ``train.rows``."""

LOOSE = frozenset(
    {
'''


def counted(documents: Iterable[Document], score: Any) -> tuple[Counter[str], Counter[str]]:
    """Claims of each row, and those of them that are right; claims left open count in neither."""
    made: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for document in documents:
        begun = begin(document.article, document.titles)
        if begun is None:
            continue
        page, listed = begun
        claims = finish(page, listed, by_rules(page, frozenset()))
        told = [claim.to_dict() for claim in claims]
        matched = {b: a for a, b in score.pair(document.claims, told, score.same_full)}
        for index, claim in enumerate(claims):
            gold = document.claims[matched[index]] if index in matched else None
            if gold is None or gold.get("sure", True):
                made[str(claim.rule)] += 1
                right[str(claim.rule)] += gold is not None
    return made, right


def loose(made: Counter[str], right: Counter[str]) -> list[str]:
    """The rows that are right too seldom, in the order of their names."""
    return sorted(
        row
        for row, count in made.items()
        if count >= ENOUGH and (right[row] + IMAGINED * SHARE) / (count + IMAGINED) < SHARE
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Count, print, write."""
    ask = argparse.ArgumentParser(prog="python -m train.rows", description=__doc__)
    ask.add_argument("shared", type=Path, help="folder that holds gold/ and score/")
    ask.add_argument("--write", action="store_true", help=f"write {OUT.name}")
    args = ask.parse_args(arguments)
    try:
        documents = [one for name in NAMES for one in load(args.shared / "gold" / name)]
    except (OSError, ValueError, KeyError) as error:
        print(f"rows: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    made, right = counted(documents, scorer(args.shared))
    found = loose(made, right)
    for row in found:
        print(f"{row}: {right[row]} of {made[row]}")
    if args.write:
        lines = "".join(f'        "{row}",\n' for row in found)
        OUT.write_text(f"{HEAD}{lines}    }}\n)\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
