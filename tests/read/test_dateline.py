"""The day of an article that has none but a line of its own."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import Method, read
from slated.read.dateline import dated

DAY = date(2017, 10, 12)
NEWS = "“Mindhunter” season 2 premieres in August on Netflix."


@pytest.mark.parametrize(
    "line",
    [
        "Oct 12, 2017",
        "12 October 2017",
        "October 12th, 2017",
        "Thursday, Oct. 12, 2017",
        "Published: October 12, 2017 10:31 am",
        "Posted on 12th October 2017",
    ],
)
def test_a_line_that_is_a_day(line: str) -> None:
    assert dated(Article(f"TV\n\n{line}\n\n{NEWS}")).published == DAY


@pytest.mark.parametrize(
    "text",
    [
        f"It aired on October 12, 2017.\n{NEWS}",
        f"October 2017\n{NEWS}",
        f"February 31, 2017\n{NEWS}",
        f"{NEWS}\n" * 8 + "October 12, 2017\n",
        "x\n" * 193 + "October 12, 2017",
        "TV\n\nOctober 12, 2017\nMindhunter (Netflix)\n\nOctober 13, 2017\nRise (NBC)",
    ],
)
def test_other_days_are_none(text: str) -> None:
    assert dated(Article(text)).published is None


def test_a_list_of_days_may_tell_its_own_day_before() -> None:
    days = "October 13, 2017\nMindhunter (Netflix)\n\nOctober 14, 2017\nRise (NBC)"
    assert dated(Article(f"Published October 12, 2017\n\n{days}")).published == DAY


def test_an_update_heads_no_list() -> None:
    lines = f"October 12, 2017\nUpdated October 14, 2017\n\n{NEWS}"
    assert dated(Article(lines)).published == DAY


def test_the_day_an_article_comes_with_stands() -> None:
    article = Article(f"October 12, 2017\n{NEWS}", published=date(2018, 1, 2))
    assert dated(article) is article


@pytest.mark.parametrize("reader", ["rules", "learned"])
def test_dates_are_counted_from_it(reader: Method) -> None:
    (claim,) = read(Article(f"TV\n\nOct 12, 2017\n\n{NEWS}"), reader=reader)
    assert claim.when
    assert claim.when.edtf == "2018-08"
    assert claim.evidence.text == NEWS
