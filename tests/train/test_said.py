"""The documents we wrote keep to the form of the labelling guide, and are mostly read right."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from train.labels import Document

from slated.article import Article
from slated.claim import Event, Status
from slated.read import read
from slated.window import Window
from train import said

DOCUMENTS = said.documents()
FIELDS = set("title season event status when when_text platform speaker venue evidence".split())
LEAST, LEAST_LONG = 0.75, 0.40
"""Shares of the facts in short and in long texts: long ones name most in passing."""
LONG = 600


def test_there_are_some_and_no_id_twice() -> None:
    assert len(DOCUMENTS) > 100
    assert [i for i, n in Counter(d.id for d in DOCUMENTS).items() if n > 1] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.id)
def test_a_document_keeps_to_the_guide(document: Document) -> None:
    article = document.article
    assert isinstance(article.published, date)
    for claim in document.claims:
        assert set(claim) >= FIELDS
        Event(claim["event"]), Status(claim["status"])
        assert claim["when"] is None or Window.parse(claim["when"])
        for words in (claim["evidence"], claim["when_text"] or claim["evidence"]):
            assert words in article.text or words in article.title


def _facts(document: Document) -> set[tuple[str, object, str]]:
    return {(c["title"], c["season"] or 1, c["event"]) for c in document.claims if sure(c)}


def sure(claim: dict[str, object]) -> bool:
    return bool(claim.get("sure", True))


def _read(document: Document) -> set[tuple[str, object, str]]:
    article = Article(
        text=document.article.text,
        title=document.article.title,
        published=document.article.published,
    )
    return {(c.title, c.season or 1, str(c.event)) for c in read(article, reader="rules")}


def is_long(document: Document) -> bool:
    return len(document.article.text) > LONG


@pytest.mark.parametrize(("long", "least"), [(False, LEAST), (True, LEAST_LONG)])
def test_most_of_their_facts_are_found_by_the_rules(long: bool, least: float) -> None:
    chosen = [d for d in DOCUMENTS if is_long(d) == long]
    found = sum(len(_facts(d) & _read(d)) for d in chosen)
    assert found >= least * sum(len(_facts(d)) for d in chosen) > 0


def test_most_documents_that_claim_nothing_are_read_so() -> None:
    empty = [d for d in DOCUMENTS if not d.claims]
    assert sum(not _read(d) for d in empty) >= 0.9 * len(empty) > 0
