"""Loose phrasings in long texts, by the rules alone."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import read
from slated.read.events import TABLE
from slated.read.loose import LOOSE
from slated.read.reader import LONG

FILL = "The cast met reporters in Pasadena and spoke of the weather there. " * 40
MADE = "“Fargo” was renewed for season 3."
LOOSELY = "“Fargo” season 3 returns on April 19, 2017."


def told(text: str) -> set[str]:
    claims = read(Article(text, "", date(2017, 3, 1)), reader="rules")
    return {f"{claim.event} {claim.when.edtf if claim.when else ''}".strip() for claim in claims}


def test_every_loose_phrasing_is_in_the_tables() -> None:
    assert {row.name for row in TABLE if row.firm} >= LOOSE


def test_a_loose_phrasing_claims_in_a_short_text_alone() -> None:
    assert told(LOOSELY) == {"premiere 2017-04-19"}
    assert len(FILL) > LONG
    assert told(f"{LOOSELY} {FILL}") == set()


@pytest.mark.parametrize("text", ["“Fargo” season 3 will premiere in April.", ""])
def test_in_a_long_text_it_dates_a_fact_that_another_makes(text: str) -> None:
    found = told(f"{text} {LOOSELY} {FILL}")
    assert found == ({"premiere 2017-04-19"} if text else set())


def test_what_is_not_loose_claims_in_a_long_text() -> None:
    assert told(f"{MADE} {FILL}") == {"renewal"}
