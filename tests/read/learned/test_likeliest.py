"""The dates and seasons of a hit by how likely they are."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read.events import Hit, hits, rows_by_sentence
from slated.read.learned.decide import Models, weigh
from slated.read.learned.likeliest import dates, seasons
from slated.read.learned.linear import Linear
from slated.read.learned.propose import pairs
from slated.read.learned.trees import Forest
from slated.read.page import Line, Page
from slated.read.titles import Titles

TWO_DAYS = "‘Westworld’ season 2 premieres April 22 on HBO, after a panel on March 10."
PANEL = Linear({"t|b=on": 3.0}, -1.0)
"""Thinks that what follows "on" is meant."""


def laid_out(text: str) -> Page:
    return Page(Article(text, published=date(2018, 3, 1)), Titles.load())


def first_hit(page: Page) -> tuple[Line, Hit, list[Hit]]:
    index, rows = next(iter(rows_by_sentence(page).items()))
    line = page.line(index)
    here = hits(line, rows)
    return line, here[0], here


def models(time: Linear) -> Models:
    nothing = Linear({}, 0.0)
    return Models(nothing, time, nothing, nothing, Forest([]), 0.5, 0.5)


def test_the_likeliest_date_comes_first_and_the_shares_are_of_one_whole() -> None:
    page = laid_out(TWO_DAYS)
    found = dates(page, *first_hit(page), PANEL)
    assert [d.value.text if d.value else None for d in found] == ["March 10", None, "April 22"]
    assert found[0].alone == pytest.approx(PANEL.probability(["t|b=on"]))
    assert sum(d.share for d in found) == pytest.approx(1.0, abs=1e-4)


def test_the_best_of_poor_choices_has_a_large_share_and_is_not_likely() -> None:
    page = laid_out("HBO renewed ‘Westworld’ for season 2.")
    line, hit, _ = first_hit(page)
    doubtful = Linear({"s|ruled=1|renewal": 5.0}, -7.0)
    best, *_ = seasons(page, line, pairs(page, line, hit)[0], doubtful)
    assert best.value == 2
    assert best.share > 0.9
    assert best.alone == pytest.approx(doubtful.probability(["s|ruled=1|renewal"]))


def test_of_dates_as_likely_the_first_proposed_is_the_best() -> None:
    page = laid_out(TWO_DAYS)
    found = dates(page, *first_hit(page), Linear({}, 0.0))
    assert [d.value.text if d.value else None for d in found] == [None, "April 22", "March 10"]


def test_a_reading_is_told_its_date_as_a_share_and_alone() -> None:
    [weighed] = weigh(laid_out(TWO_DAYS), models(PANEL))
    assert weighed.read.when
    assert weighed.read.when.edtf == "2018-03-10"
    assert weighed.alone[0] == pytest.approx(PANEL.probability(["t|b=on"]))
    assert weighed.scores[1] < weighed.alone[0]
