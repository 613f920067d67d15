"""The first look at an article."""

from __future__ import annotations

import pytest

from slated.article import Article
from slated.read.passing import only_around
from slated.read.reader import read_article
from slated.read.screen import SHORT, in_passing, worth_reading
from slated.read.titles import Titles

DULL = "the minister spoke of roads, rain and the price of bread in town. " * 20
NEWS = [
    "fargo will premiere on fx.",
    "fx renewed it.",
    "it was cancelled by fx.",
    "a spin-off is on its way.",
    "season 3 is near.",
    "the third season is near.",
    "an upcoming season is near.",
    "fx gave a series order.",
]


@pytest.mark.parametrize("news", NEWS)
def test_news_of_a_release_is_read_wherever_it_stands(news: str) -> None:
    assert worth_reading(news)
    assert worth_reading(DULL + news + " " + news)
    assert worth_reading(news + DULL)


@pytest.mark.parametrize(
    "text", [DULL, DULL + "a hot season for farmers.", DULL + "a series of talks."]
)
def test_a_long_text_without_a_telling_word_is_not_read(text: str) -> None:
    assert not worth_reading(text)


def test_of_a_long_text_only_what_stands_around_a_lone_word_is_read() -> None:
    news = "HBO renewed ‘Barry’ for season two. "
    article = Article(DULL * 3 + news + DULL + "He wrote of ‘Westworld’. " + DULL)
    assert in_passing(article.text.lower())
    assert not in_passing((news + DULL).lower())
    around = only_around(article)
    assert len(around.text) == len(article.text)
    assert "Westworld" not in around.text
    told = read_article(article, Titles.load(), "rules")
    assert [claim.title for claim in told] == ["Barry"]
    start, end = told[0].evidence.start, told[0].evidence.end
    assert article.text[start:end] == told[0].evidence.text
    assert told[0].evidence.text.startswith(news)


def test_whatever_is_short_is_read() -> None:
    assert worth_reading("")
    assert worth_reading("x" * SHORT)
    assert not worth_reading("x" * (SHORT + 1))


def test_what_does_not_pass_makes_no_claim() -> None:
    titles = Titles.load()
    statement = "“Fargo” ends on May 8."
    assert not worth_reading((DULL + statement).lower())
    assert read_article(Article(DULL + statement), titles) == []
