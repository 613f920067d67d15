"""Reading labelled documents with models that have not seen them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from slated.claim import Claim
from slated.read.learned.decide import Models, decide
from slated.read.learned.trust import on_trust
from slated.read.page import Page
from slated.read.reader import begin, finish
from slated.read.screen import SHORT
from train.calibrate import Outcome
from train.labels import Document, Gold

LEAST = 0.15
"""Claims less likely than this are not looked at."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A document with every claim that might be made of it, likely or not.

    ``listed`` come from lists, ``found`` from the models; ``trusted`` are the facts claimed on
    the rules' word whatever the models say. ``page`` is None where nothing is worth reading.
    """

    document: Document
    page: Page | None
    listed: list[Claim]
    found: list[Claim]
    trusted: frozenset[object]

    @property
    def short(self) -> bool:
        """Whether the text is one of the short ones, that ask for less."""
        return self.page is None or len(self.page.low) <= SHORT

    def claims(self, least: float) -> list[Claim]:
        """What the reader claims where ``least`` is likely enough."""
        if self.page is None:
            return []
        told = [
            replace(c, confidence=max(c.confidence, least)) if _fact(c) in self.trusted else c
            for c in self.found
            if c.confidence >= least or _fact(c) in self.trusted
        ]
        return finish(self.page, self.listed, told)


def _on_trust(claim: Claim) -> bool:
    return on_trust(str(claim.rule), claim.status, claim.confidence)


def _fact(claim: Claim) -> object:
    return claim.title, claim.event, claim.season


def judge(document: Document, models: Models) -> Judged:
    """Read one document, leaving open how likely a claim must be."""
    begun = begin(document.article, document.titles)
    if begun is None:
        return Judged(document, None, [], [], frozenset())
    page, listed = begun
    found = decide(page, replace(models, short=LEAST, long=LEAST))
    trusted: frozenset[object] = frozenset()
    if any(_on_trust(claim) for claim in found):
        sure = decide(page, replace(models, short=1.0, long=1.0))
        trusted = frozenset(_fact(claim) for claim in sure if _on_trust(claim))
    return Judged(document, page, listed, found, trusted)


def judge_all(documents: Iterable[Document], byfold: dict[int, Models]) -> list[Judged]:
    """Each document read by the models of its fold."""
    return [judge(document, byfold[document.fold]) for document in documents]


def outcomes(judged: Iterable[Judged], score: Any) -> list[Outcome]:
    """Which claims of the models are right; what the labels leave open is left out."""
    found: list[Outcome] = []
    for one in judged:
        made = one.claims(LEAST)
        for claim, is_right in zip(made, rights(one.document.claims, made, score), strict=True):
            if is_right is not None and claim.confidence < 1:
                found.append(Outcome(claim.confidence, is_right, one.document.fold, one.short))
    return found


def rights(gold: list[Gold], made: list[Claim], score: Any) -> list[bool | None]:
    """For each claim whether it is right in full; None where the labels leave it open."""
    got = [claim.to_dict() for claim in made]
    pairs = {j: gold[i] for i, j in score.pair(gold, got, score.same_full)}
    return [
        bool(pairs[j].get("sure", True)) or None if j in pairs else False for j in range(len(got))
    ]
