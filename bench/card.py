"""Write today's figures into the model card, between its two marks.

    python bench/card.py

The size of the model is always written; the figures need the labelled news (see accuracy.py)
and stay as they are where there is none.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import accuracy
import gold
from slated.claim import Event, Status
from slated.read import READERS
from slated.read.learned import weights, weights_data

CARD = gold.ROOT / "docs" / "model.md"
OWN = gold.ROOT / "train" / "readings" / "first.jsonl"
COLUMNS = {
    "full F1": "full_f1",
    "P": "full_p",
    "R": "full_r",
    "key F1": "key_f1",
    "status": "status",
    "date": "when",
    "speaker": "speaker",
    "platform": "platform",
}
KINDS = {"event": Event, "status": Status}
LENGTHS = {"up to 100": 100, "up to 600": 600, "up to 2,000": 2_000, "up to 5,000": 5_000}
LONGER = "longer"
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""Where bins of confidence begin; the last holds the claims of lists."""


def rows(cells: Iterable[Sequence[object]]) -> str:
    """A Markdown table, its first row the heading."""
    head, *body = (f"| {' | '.join(map(str, row))} |" for row in cells)
    return "\n".join([head, "|---" * (head.count("|") - 1) + "|", *body])


def size() -> str:
    """What the model weighs: features, trees, bytes, and how sure a claim must be."""
    models = weights.shipped()
    linear = {name: getattr(models, name) for name in ("pair", "time", "season", "final")}
    nodes = sum(len(lefts) for _, _, lefts, _ in models.forest.trees)
    file = Path(weights_data.__file__)
    table = [("part", "size")]
    table += [(f"`{name}`", f"{len(one.weights):,} features") for name, one in linear.items()]
    table += [
        ("`forest`", f"{len(models.forest.trees):,} trees, {nodes:,} questions"),
        (f"`{file.name}`", f"{file.stat().st_size:,} bytes"),
        ("least probability", f"{models.short} in short texts, {models.long} in long ones"),
    ]
    return rows(table)


def by_set(judge: ModuleType) -> str:
    """One row a test set and reader."""
    table: list[Sequence[object]] = [("set", "documents", "claims", "reader", *COLUMNS)]
    for name in accuracy.TESTS:
        for reader in READERS:
            score = accuracy.measure(judge, name, reader).score
            figures = gold.figures(score)
            values = (f"{figures[key]:.3f}" for key in COLUMNS.values())
            table.append((name, score["documents"], score["gold_claims"], reader, *values))
    return rows(table)


def by_kind(judge: ModuleType, by: str) -> str:
    """One row an event or status: claims to learn from, and how those of the tests were read."""
    named = (gold.documents(name) for name in gold.FILES if name not in accuracy.TESTS)
    learnt = Counter(
        claim[by]
        for documents in (*named, own())
        for document in documents
        for claim in document["claims"]
    )
    hit, missed, wrong = Counter[str](), Counter[str](), Counter[str]()
    for name in accuracy.TESTS:
        one = accuracy.measure(judge, name)
        result = gold.outcome(judge, one.gold, one.got, by)
        hit += result.hit
        missed += Counter(claim[by] for _, claim in result.missed)
        wrong += Counter(claim[by] for _, claim in result.wrong)
    table: list[Sequence[object]] = [(by, "to learn from", "in the tests", "found", "wrong")]
    for kind in map(str, KINDS[by]):
        row = (learnt[kind], hit[kind] + missed[kind], hit[kind], wrong[kind])
        table.append((f"`{kind}`", *(f"{number:,}" for number in row)))
    return rows(table)


def own() -> list[dict[str, Any]]:
    """The labels in the repository: documents by id, without their words."""
    with OWN.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def by_length(judge: ModuleType) -> str:
    """One row a range of characters, headline and text together: both tests, the shipped reader."""
    table: list[Sequence[object]] = [("characters", "documents", "claims", "full F1", "P", "R")]
    golds: dict[str, gold.Claims] = {name: {} for name in (*LENGTHS, LONGER)}
    made: gold.Claims = {}
    for name in accuracy.TESTS:
        one = accuracy.measure(judge, name)
        made |= one.got
        for document in one.documents:
            size = len(document["title"] or "") + len(document["text"] or "")
            here = next((n for n, most in LENGTHS.items() if size <= most), LONGER)
            golds[here][document["id"]] = document["claims"]
    for name, part in golds.items():
        if not part:
            continue
        score = judge.score(part, made)
        full = (f"{score['full'][figure]:.3f}" for figure in ("f1", "p", "r"))
        table.append((name, score["documents"], score["gold_claims"], *full))
    return rows(table)


def by_confidence(judge: ModuleType) -> str:
    """One row a range of confidence: claims made of both tests, said and true shares."""
    said: dict[float, list[float]] = {least: [] for least in BINS}
    right = Counter[float]()
    for name in accuracy.TESTS:
        one = accuracy.measure(judge, name)
        for doc, golds in one.gold.items():
            pairs = {j: golds[i] for i, j in judge.pair(golds, one.got[doc], judge.same_full)}
            for j, claim in enumerate(one.got[doc]):
                if j in pairs and not pairs[j].get("sure", True):
                    continue
                least = max(b for b in BINS if b <= claim["confidence"])
                said[least].append(claim["confidence"])
                right[least] += j in pairs
    table: list[Sequence[object]] = [("confidence", "claims", "said", "right")]
    for least, until in zip(BINS, (*BINS[1:], None), strict=True):
        if number := len(said[least]):
            shares = (f"{part / number:.2f}" for part in (sum(said[least]), right[least]))
            table.append((f"{least} to {until}" if until else "1, from lists", number, *shares))
    return rows(table)


def filled(text: str, name: str, table: str) -> str:
    """The card with the table between the marks of ``name``; ValueError where they are not."""
    begin, end = f"<!-- {name}: written by make card -->", f"<!-- end of {name} -->"
    pattern = f"(?<={re.escape(begin)}\n).*?(?={re.escape(end)})"
    text, found = re.subn(pattern, lambda _: f"{table}\n", text, count=1, flags=re.DOTALL)
    if not found:
        raise ValueError(f"{CARD.name} has no place marked for {name}")
    return text


def figures() -> dict[str, Any]:
    """The tables that need the labelled news."""
    judge = gold.scorer()
    return {
        "sets": by_set(judge),
        "by length": by_length(judge),
        "by confidence": by_confidence(judge),
        **{f"by {by}": by_kind(judge, by) for by in KINDS},
    }


def main() -> int:
    """Fill the card."""
    tables = {"size": size()}
    if (gold.shared() / "gold").is_dir():
        tables |= figures()
    else:
        print("card: no labelled news here (SLATED_SHARED names its folder), figures left alone")
    text = CARD.read_text(encoding="utf-8")
    for name, table in tables.items():
        text = filled(text, name, table)
    CARD.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
