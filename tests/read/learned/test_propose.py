"""What could be meant by a hit."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read.events import hits, rows_by_sentence
from slated.read.learned.propose import pairs, season_choices
from slated.read.page import Page
from slated.read.titles import Titles


def choices(text: str) -> set[int | None]:
    """Every season offered for the hits of the first sentence that has any."""
    page = Page(Article(text, published=date(2018, 3, 1)), Titles.load())
    index, rows = next(iter(rows_by_sentence(page).items()))
    line = page.line(index)
    return {
        choice.number
        for hit in hits(line, rows)
        for pair in pairs(page, line, hit)
        for choice in season_choices(page, line, pair)[0]
    }


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("HBO renewed ‘Westworld’ for season 2. Season 3 of ‘Westworld’ is far.", {2, None}),
        ("HBO renewed ‘Westworld’. Season 3 of ‘Westworld’ is far.", {3, None}),
        ("After season 1, HBO renewed ‘Westworld’ for season 2.", {1, 2, None}),
    ],
)
def test_a_sentence_that_names_its_one_season_means_no_other(
    text: str, offered: set[int | None]
) -> None:
    assert choices(text) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("‘Westworld’ first premiered in 2016. Season 3 of ‘Westworld’ is far.", {None}),
        ("‘Westworld’ originally debuted in 2016. Season 3 of ‘Westworld’ is far.", {None}),
        ("‘Westworld’ debuted in 2016. Season 3 of ‘Westworld’ is far.", {3, None}),
    ],
)
def test_how_a_series_began_is_of_no_season_in_the_news(
    text: str, offered: set[int | None]
) -> None:
    assert choices(text) == offered
