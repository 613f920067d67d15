"""Where the small model is unsure."""

from __future__ import annotations

from slated.claim import Claim
from slated.read.asked.band import Band
from slated.read.learned.beside import Fact, fact
from slated.read.learned.decide import Models, decide, judged
from slated.read.page import Page


def parted(page: Page, models: Models, band: Band) -> tuple[list[Claim], list[int]]:
    """The claims the small model is sure of, and the sentences in which it is unsure.

    A fact is unsure where the likeliest of its readings has a probability in the band; its
    sentences are those of all its readings that reach the band.
    """
    sure = [claim for claim in decide(page, models) if claim.confidence not in band]
    facts: dict[Fact, list[tuple[float, int]]] = {}
    for p, read in judged(page, models):
        facts.setdefault(fact(read), []).append((p, read.line.index))
    unsure = {
        index
        for readings in facts.values()
        if max(p for p, _ in readings) in band
        for p, index in readings
        if p >= band.low
    }
    return sure, sorted(unsure)
