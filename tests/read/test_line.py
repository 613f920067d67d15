"""What is named in one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import Method, read
from slated.read.page import Page
from slated.read.titles import Titles

TITLES = Titles.load()


@pytest.mark.parametrize(
    ("text", "seasons"),
    [
        ("The Third Watch season finale aired in May.", []),
        ("The Second Wives Club series premiere is on E!", []),
        ("Married at First Sight’s sixth season premieres in June.", [6]),
        ("First Dates series 12 begins in June.", [12]),
        ("The second season of Third Watch began in 2000.", [2]),
        ("The third Big Brother season began in 2002.", [3]),
    ],
)
def test_a_number_in_a_title_is_no_season(text: str, seasons: list[int]) -> None:
    page = Page(Article(text, "", date(2018, 3, 1)), TITLES)
    line = page.line(0)
    assert [s.number for s in line.seasons] == seasons


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Dead to Me premiered on Netflix in May 2019.", "happened"),
        ("The drama I May Destroy You premiered on HBO in June 2019.", "happened"),
        ("This Is Going to Hurt was renewed on Monday.", "happened"),
        ("Someone Has to Die was canceled by Netflix.", "happened"),
        # The words of the sentence itself count on.
        ("Dead to Me may be canceled by Netflix.", "rumoured"),
        ("Netflix's Dead to Me will premiere in June.", "announced"),
    ],
)
def test_words_of_a_title_say_nothing_of_the_verb(text: str, status: str, reader: Method) -> None:
    claims = read(Article(text, published=date(2020, 5, 8)), reader=reader)
    assert {str(c.status) for c in claims} <= {status}
    assert claims or reader == "learned"
