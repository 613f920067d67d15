"""Cross-validated figures by threshold, for choosing how sure a claim must be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from train.crossed import Judged

THRESHOLDS = tuple(n / 100 for n in range(20, 81, 5))
STEPS = tuple(n / 100 for n in range(20, 91))
PRECISE = 0.80
"""The precision that a default is asked to reach."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Precision, recall and F1 in full, key F1 and the share of dates right, at a threshold."""

    least: float
    p: float
    r: float
    f1: float
    key: float
    when: float


def figure(judged: list[Judged], least: float, score: Any) -> Figure:
    """The figures of some documents where claims ``least`` likely are made."""
    gold = {one.document.id: one.document.claims for one in judged}
    got = {one.document.id: [c.to_dict() for c in one.claims(least)] for one in judged}
    told = score.score(gold, got)
    full = told["full"]
    when = told["when"] or 0.0
    return Figure(least, full["p"], full["r"], full["f1"], told["key"]["f1"], when)


def by_length(judged: list[Judged]) -> Iterator[tuple[str, list[Judged]]]:
    """Short texts, then long ones: each has a threshold of its own."""
    yield "short", [one for one in judged if one.short]
    yield "long", [one for one in judged if not one.short]


def figures(judged: list[Judged], score: Any) -> list[tuple[str, Figure]]:
    """The figures of short and of long texts at each threshold."""
    return [
        (name, figure(part, least, score))
        for name, part in by_length(judged)
        for least in THRESHOLDS
    ]


def precise(judged: list[Judged], score: Any) -> Figure | None:
    """The figures at the least threshold from which precision is always high enough."""
    found = None
    telling = [one for one in judged if one.document.claims or one.listed or one.found]
    for least in reversed(STEPS):
        here = figure(telling, least, score)
        if here.p < PRECISE:
            break
        found = here
    return found
