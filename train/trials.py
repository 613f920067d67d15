"""Trials: the reader with a part left out, or with fewer labels, cross-validated."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from slated.claim import Claim
from slated.read.learned.decide import Models
from slated.read.reader import finish, read_article
from slated.read.titles import Titles
from train.calibrate import Outcome, Scale, fitted
from train.crossed import Judged, judge_all, outcomes
from train.labels import Document
from train.learn import LONG, SHORT, learn
from train.said import real

PARTS = 8
SHARES = {"1/8": 1, "1/4": 2, "1/2": 4, "all": 8}
Make = Callable[[Judged], list[Claim]]


@dataclass(frozen=True)
class Trial:
    """Models by the fold they have not seen, what they say unscaled, and documents read."""

    byfold: dict[int, Models]
    outcomes: list[Outcome]
    scale: Scale
    judged: list[Judged]


def run(learnt: list[Document], read: list[Document], score: Any) -> Trial:
    """Learn from some documents, fold by fold, and read others with what has not seen them.

    What we wrote ourselves is learned from and not read.
    """
    read = real(read)
    byfold = learn(learnt, score).byfold
    ids = {document.id for document in learnt}
    first = judge_all((d for d in read if d.id in ids), byfold)
    said = outcomes(first, score)
    scale = fitted(said)
    byfold = {f: replace(m, forest=scale.forest(m.forest)) for f, m in byfold.items()}
    return Trial(byfold, said, scale, judge_all(read, byfold))


def part(documents: list[Document], eighths: int) -> list[Document]:
    """A share of the documents, drawn by their ids; a larger share holds the smaller."""
    return [d for d in documents if zlib.crc32(f"share {d.id}".encode()) % PARTS < eighths]


def bare(documents: list[Document]) -> list[Document]:
    """The documents read without the list of titles."""
    none = Titles(())
    return [replace(d, titles=none) for d in documents]


def shipped(one: Judged) -> list[Claim]:
    """The claims at the thresholds that ship."""
    return one.claims(SHORT if one.short else LONG)


def alone(one: Judged) -> list[Claim]:
    """What the models claim: no lists, no phrasings taken on the rules' word."""
    if one.page is None:
        return []
    least = SHORT if one.short else LONG
    return finish(one.page, [], [c for c in one.found if c.confidence >= least])


def rules(one: Judged) -> list[Claim]:
    """What the rules claim by themselves."""
    return read_article(one.document.article, one.document.titles, "rules")


def either(one: Judged) -> list[Claim]:
    """What the models claim or the rules do."""
    return finish(one.page, [], [*shipped(one), *rules(one)]) if one.page else []


def readers(
    trial: Trial, unlisted: Trial, unowned: Trial, unsaid: Trial
) -> Iterator[tuple[str, Trial, Make]]:
    """The rows of the ablation table."""
    yield "rules alone", trial, rules
    yield "models alone: no lists, nothing on the rules' word", trial, alone
    yield "**models and rules, as shipped**", trial, shipped
    yield "whatever either claims", trial, either
    yield "as shipped, without the title list", unlisted, shipped
    yield "rules alone, without the title list", unlisted, rules
    yield "as shipped, without the labels in `train/readings`", unowned, shipped
    yield "as shipped, without the documents in `train/said`", unsaid, shipped
