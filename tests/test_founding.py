"""The case it all started from: Jessica Jones season 2, "Coming in 2018"."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from slated.article import Article
from slated.claim import Claim
from slated.gather import gather
from slated.read.card import read_cards
from slated.read.reader import Method, read_article
from slated.read.titles import Titles

SAMPLE = Path(__file__).parent.parent / "samples" / "2017-10-04-jessica-jones-season-2.txt"
EXPECTED = {
    ("The Punisher", None, "premiere", "unknown", None, "Netflix", None, "Netflix"),
    ("Jessica Jones", 2, "premiere", "announced", "2018", "Krysten Ritter", "Twitter", "Netflix"),
    ("Jessica Jones", 2, "trailer", "happened", None, "Krysten Ritter", "Twitter", "Netflix"),
    ("Jessica Jones", 1, "premiere", "happened", "2015-11", None, None, "Netflix"),
    ("Jessica Jones", 2, "renewal", "happened", "2015-11/..", None, None, "Netflix"),
    ("The Defenders", None, "premiere", "happened", "2017-08", None, None, "Netflix"),
    ("Jessica Jones", 2, "production_end", "happened", None, None, None, "Netflix"),
    ("Daredevil", 3, "renewal", "announced", None, None, None, "Netflix"),
    ("Luke Cage", 2, "production_start", "happened", None, None, None, "Netflix"),
    ("Luke Cage", 2, "premiere", "rumoured", "2018", None, None, "Netflix"),
}


@pytest.fixture
def article() -> Article:
    """The sample, as gathered."""
    return next(iter(gather(SAMPLE)))


def told(claim: Claim) -> tuple[object, ...]:
    """The fields of a claim that the case prescribes."""
    return (
        claim.title,
        claim.season,
        str(claim.event),
        str(claim.status),
        claim.when.edtf if claim.when else None,
        claim.speaker,
        claim.venue,
        claim.platform,
    )


@pytest.mark.parametrize("method", ["learned", "rules"])
def test_these_claims_and_nothing_false(article: Article, method: Method) -> None:
    assert {told(c) for c in read_article(article, Titles.load(), method)} == EXPECTED


@pytest.mark.parametrize("method", ["learned", "rules"])
def test_without_a_publication_day_the_years_still_hold(article: Article, method: Method) -> None:
    """ "Next year" beside "2018" betrays that the article is of 2017, and so which August."""
    undated = read_article(replace(article, published=None), Titles.load(), method)
    when = {(c.title, c.season, str(c.event)): c.when and c.when.edtf for c in undated}
    assert when["Jessica Jones", 2, "premiere"] == "2018"
    assert when["The Defenders", None, "premiere"] == "2017-08"
    assert when["Luke Cage", 2, "premiere"] == "2018"


def test_its_rating_card(article: Article) -> None:
    (card,) = read_cards(article.text)
    assert (card.title, card.slot_day, card.slot_time) == ("Jessica Jones", "Sunday", None)
    assert (card.network, card.composite, card.composite_rank) == ("Netflix", 86.36, 7)
    assert (card.list_name, card.average, card.scale) == ("All-Time Comic TV Shows", 4.07, 5)
    assert (card.users, card.rated_rank) == (1414, 7)
