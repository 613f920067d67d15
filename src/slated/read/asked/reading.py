"""A second reader beside the small model: asked about everything, or only where that is unsure.

Pure: ``ask`` is given, a function from a question to the claims answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from slated.article import Article
from slated.claim import Claim
from slated.read.asked.answer import Told
from slated.read.asked.band import Band
from slated.read.asked.ground import grounded
from slated.read.asked.question import Question, everything, questions
from slated.read.asked.unsure import parted
from slated.read.learned.weights import shipped
from slated.read.page import Page
from slated.read.reader import begin, finish
from slated.read.settle import folded
from slated.read.titles import Titles

Ask = Callable[[Question], list[Told]]


def read_whole(article: Article, titles: Titles, ask: Ask) -> list[Claim]:
    """The claims of an article by the second reader alone; rows of lists stay with the rules.

    Articles that the first look ends are not asked about. Whatever ``ask`` raises passes through.
    """
    begun = begin(article, titles)
    if begun is None:
        return []
    page, listed = begun
    return finish(page, listed, _answers(page, everything(page), ask))


def read_both(article: Article, titles: Titles, band: Band, ask: Ask) -> list[Claim]:
    """The small model's claims; where it is unsure, the second reader's in their place.

    Whatever ``ask`` raises passes through.
    """
    begun = begin(article, titles)
    if begun is None:
        return []
    page, listed = begun
    sure, unsure = parted(page, shipped(), band)
    known = {_fact(claim) for claim in sure}
    told = [c for c in _answers(page, unsure, ask) if _fact(c) not in known]
    return finish(page, listed, sorted([*sure, *told], key=_place))


def _answers(page: Page, indices: Iterable[int], ask: Ask) -> list[Claim]:
    return [claim for one in questions(page, indices) for claim in grounded(one, ask(one))]


def _fact(claim: Claim) -> tuple[str, str, int]:
    """What a claim is about; no season counts as the first."""
    return folded(claim.title), str(claim.event), claim.season or 1


def _place(claim: Claim) -> tuple[bool, int]:
    return claim.evidence.field == "text", claim.evidence.start
