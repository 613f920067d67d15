"""Cross-validated figures by threshold, for choosing how sure a claim must be."""

from __future__ import annotations

from typing import Any

from slated.read.compose import Reading
from slated.read.learned.decide import Models, fact, finest, judged
from slated.read.lists import lists
from slated.read.memory import remember_seasons
from slated.read.page import Page
from slated.read.screen import SHORT
from slated.read.titles import Titles
from train.labels import Document, Gold, plain

THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)


def figures(documents: list[Document], byfold: dict[int, Models], score: Any) -> None:
    """Print precision, recall and F1 of short and long texts at each threshold."""
    read = {d.id: (_listed(d), judged(d.page(), byfold[d.fold])) for d in documents}
    for name, keep in (("short", True), ("long", False)):
        part = [
            d for d in documents if (len(d.article.title) + len(d.article.text) < SHORT) is keep
        ]
        gold = {d.id: d.claims for d in part}
        for least in THRESHOLDS:
            got = {d.id: _kept(*read[d.id], least) for d in part}
            result = score.score(gold, got)
            full, key = result["full"], result["key"]
            print(
                f"{name} {least:.2f} full P {full['p']:.3f} R {full['r']:.3f} F1 {full['f1']:.3f}"
                f" key F1 {key['f1']:.3f} when {result['when']}"
            )


def _listed(document: Document) -> list[Gold]:
    page = Page(document.article, Titles.load())
    return [c.to_dict() for c in remember_seasons(lists(page).claims, page)]


def _kept(listed: list[Gold], found: list[tuple[float, Reading]], least: float) -> list[Gold]:
    facts: dict[Any, list[tuple[float, Reading]]] = {}
    for p, reading in found:
        facts.setdefault(fact(reading), []).append((p, reading))
    chosen = [finest(j) for j in facts.values() if max(p for p, _ in j) >= least]
    return listed + [plain(reading) for _, reading in chosen]
