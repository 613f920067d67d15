"""What becomes of each labelled claim, and what is wrong with each claim that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from slated.claim import Claim
from slated.read.events import hits, rows_by_sentence
from slated.read.learned.decide import Models, judged
from slated.read.page import Page
from train.crossed import Judged
from train.labels import Gold, plain

FOUND = "found"
UNLISTED = "title not found"
SILENT = "event not proposed"
APART = "not paired"
SEASON = "wrong season"
DATE = "wrong date"
STATUS = "wrong status"
REJECTED = "proposed but rejected"
MISSED = (UNLISTED, SILENT, APART, SEASON, DATE, STATUS, REJECTED)
EVENT = "title right, event not"
NONE = "no claim on the title"
WRONG = (DATE, STATUS, SEASON, EVENT, NONE)


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a claim, labelled or made: the document, the claim, one of the classes."""

    judged: Judged
    claim: Gold
    what: str


def fates(one: Judged, made: list[Claim], models: Models, score: Any) -> Iterator[Fate]:
    """The fate of every sure labelled claim of a document, in order."""
    got = [claim.to_dict() for claim in made]
    met = {i for i, _ in score.pair(one.document.claims, got, score.same_full)}
    missed = [g for i, g in enumerate(one.document.claims) if i not in met]
    read = _proposed(one, models) if any(g.get("sure", True) for g in missed) else []
    for i, gold in enumerate(one.document.claims):
        if gold.get("sure", True):
            what = FOUND if i in met else _missed(one, gold, read + got, score)
            yield Fate(one, gold, what)


def _proposed(one: Judged, models: Models) -> list[Gold]:
    """Every reading of a document that is looked at to the end."""
    return [plain(read) for _, read in judged(one.page, models)] if one.page else []


def _missed(one: Judged, gold: Gold, read: list[Gold], score: Any) -> str:
    """Why a labelled claim is not found, the readings that come nearest telling it."""
    if any(score.same_full(gold, r) for r in read):
        return REJECTED
    same = [r for r in read if score.same_key(gold, r)]
    if same:
        known = any(score.group(r["status"]) == score.group(gold["status"]) for r in same)
        return DATE if known else STATUS
    if any(score.same_key(gold, r, False) for r in read):
        return SEASON
    names = {score.name(gold["title"]), *map(score.name, gold.get("aliases") or [])}
    if one.page is None or names.isdisjoint(score.name(t.title) for t in one.page.titles):
        return UNLISTED
    return APART if gold["event"] in _events(one.page) else SILENT


def _events(page: Page) -> set[str]:
    """The events that phrasings propose anywhere in a text, whatever the title."""
    found = ((page.line(index), rows) for index, rows in rows_by_sentence(page).items())
    return {str(hit.event) for line, rows in found for hit in hits(line, rows)}


def faults(one: Judged, made: list[Claim], score: Any) -> Iterator[Fate]:
    """The fate of every claim made that counts: found where it is right, else what is wrong."""
    got = [claim.to_dict() for claim in made]
    golds = one.document.claims
    full = {j: golds[i] for i, j in score.pair(golds, got, score.same_full)}
    for j, claim in enumerate(got):
        if j not in full:
            yield Fate(one, claim, _fault(claim, golds, score))
        elif full[j].get("sure", True):
            yield Fate(one, claim, FOUND)


def _fault(claim: Gold, golds: list[Gold], score: Any) -> str:
    same = [g for g in golds if score.same_key(g, claim)]
    if same:
        known = any(score.group(g["status"]) == score.group(claim["status"]) for g in same)
        return DATE if known else STATUS
    if any(score.same_key(g, claim, False) for g in golds):
        return SEASON
    if any(score.same_key(g, {**claim, "event": g["event"]}, False) for g in golds):
        return EVENT
    return NONE
