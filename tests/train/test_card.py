"""The model card's tables over the tests."""

from __future__ import annotations

from typing import Any

import pytest
from tests.train.labelled import JUDGE, claim

import accuracy
import card

SHORT = {"id": "a", "title": "x" * 40, "text": "", "claims": [claim("A", 1, "renewal", "happened")]}
LONG = {"id": "b", "title": "x", "text": "x" * 2_000, "claims": []}
UNSURE = claim("C", 1, "renewal", "happened", sure=False)
OPEN = {"id": "c", "title": "", "text": "x", "claims": [UNSURE]}
MADE = {
    "a": [claim("A", 1, "renewal", "happened", confidence=0.95)],
    "b": [
        claim("B", 1, "renewal", "happened", confidence=0.55),
        claim("B", 2, "renewal", "happened", confidence=1.0),
    ],
    "c": [claim("C", 1, "renewal", "happened", confidence=0.9)],
}


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three documents of one test set are all there is."""
    documents: list[dict[str, Any]] = [SHORT, LONG, OPEN]
    one = accuracy.Measured("feed", documents, MADE, {})
    monkeypatch.setattr(accuracy, "TESTS", ("feed",))
    monkeypatch.setattr(accuracy, "measure", lambda judge, name: one)


def test_confidences_stand_beside_what_came_out() -> None:
    assert card.by_confidence(JUDGE).splitlines()[2:] == [
        "| 0.5 to 0.6 | 1 | 0.55 | 0.00 |",
        "| 0.9 to 1.0 | 1 | 0.95 | 1.00 |",
        "| 1, from lists | 1 | 1.00 | 0.00 |",
    ]


def test_lengths_without_documents_are_left_out() -> None:
    judge = type("Judge", (), vars(JUDGE) | {"score": staticmethod(scored)})
    assert card.by_length(judge).splitlines()[2:] == [
        "| up to 100 | 2 | 2 | 1.000 | 1.000 | 1.000 |",
        "| up to 5,000 | 1 | 0 | 0.000 | 0.000 | 0.000 |",
    ]


def scored(golds: dict[str, Any], gots: dict[str, Any]) -> dict[str, Any]:
    mine = {name: gots[name] for name in golds}
    return {"documents": len(golds), "gold_claims": sum(map(len, golds.values()))} | JUDGE.score(
        golds, mine
    )


def test_our_own_labels_are_counted() -> None:
    claims = [c for document in card.own() for c in document["claims"]]
    assert len(claims) > 50
    assert {c["event"] for c in claims} <= set(map(str, card.Event))
