"""The samples and the claims expected of them hold together."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from tests.sampled import articles, expected

from slated.claim import Event, Status
from slated.window import Window

LONGEST_EVIDENCE = 300


def claims() -> list[tuple[str, dict[str, Any]]]:
    """Every expected claim with the name of its sample."""
    return [(name, claim) for name, row in expected().items() for claim in row["claims"]]


def test_every_sample_has_its_line_and_every_line_its_sample() -> None:
    assert set(articles()) == set(expected())


def test_there_are_enough_of_them_over_the_years() -> None:
    dated = [article.published for article in articles().values() if article.published]
    assert len(articles()) >= 44
    assert {day.year for day in dated} == set(range(2012, 2026))


def test_dates_in_file_names_are_the_publication_dates() -> None:
    for name, article in articles().items():
        if "#" in name:
            continue
        day = article.published.isoformat() if article.published else "undated"
        assert name.startswith(day)


def test_every_event_and_every_status_occurs() -> None:
    assert {claim["event"] for _, claim in claims()} == {str(event) for event in Event}
    assert {claim["status"] for _, claim in claims()} == {str(status) for status in Status}


@pytest.mark.parametrize(("name", "claim"), claims())
def test_evidence_stands_in_one_paragraph_of_the_sample(name: str, claim: dict[str, Any]) -> None:
    article = articles()[name]
    assert 0 < len(claim["evidence"]) <= LONGEST_EVIDENCE
    assert any(
        claim["evidence"] in paragraph for paragraph in [article.title, *article.text.splitlines()]
    )


@pytest.mark.parametrize(("name", "claim"), claims())
def test_titles_venues_and_date_words_stand_in_the_sample(name: str, claim: dict[str, Any]) -> None:
    article = articles()[name]
    document = f"{article.title}\n{article.text}"
    for field in ("title", "venue", "when_text"):
        assert (claim[field] or "") in document


def test_every_date_is_a_window_with_words() -> None:
    for name, claim in claims():
        if claim["when"] is not None:
            assert Window.parse(claim["when"]).edtf == claim["when"]
            assert claim["when_text"], name


def test_no_claim_is_made_twice() -> None:
    keys = ("title", "season", "part", "event", "status", "when", "platform")
    counts = Counter((name, *(claim[key] for key in keys)) for name, claim in claims())
    assert max(counts.values()) == 1


def test_cards_stand_in_the_sample() -> None:
    cards = [(name, card) for name, row in expected().items() for card in row.get("cards", [])]
    assert len(cards) >= 2
    for name, card in cards:
        lines = articles()[name].text.splitlines()
        assert card["title"] in lines
        assert any(str(card["average"]) in line and "/5 from" in line for line in lines)
