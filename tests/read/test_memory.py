"""The season meant where a sentence does not repeat its number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from slated.article import Article
from slated.claim import Claim, Event, Evidence, Status
from slated.read.memory import MOST_HEARD, heard_seasons, remember_seasons
from slated.read.page import Page
from slated.read.titles import Titles
from slated.window import Window

TITLES = Titles.load()
DAY = date(2018, 3, 1)


def page(text: str, title: str = "") -> Page:
    return Page(Article(text, title, DAY), TITLES)


def claim(event: str, status: str = "announced", title: str = "Westworld") -> Claim:
    return Claim(title, Event(event), Status(status), Evidence("Westworld", 0, 9, "text"))


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("“Westworld” season 2 is near.", {"westworld": [2]}),
        (
            "The first season of “Westworld” was fine. Season 2 is better.",
            {"westworld": [1, 2]},
        ),
        ("“Westworld” season 2 and “Barry” season 3 are near.", {}),
        ("“Westworld” is near. A new season of “Barry” is not.", {"barry": []}),
        ("A second season is near.", {}),
        ("", {}),
    ],
)
def test_seasons_said_of_a_title(text: str, heard: dict[str, list[int]]) -> None:
    assert heard_seasons(page(text)) == heard


def test_no_more_than_some_seasons_of_one_title_are_kept() -> None:
    said = "“Westworld” season 2 is near.\n" * (MOST_HEARD + 9)
    assert heard_seasons(page(said)) == {"westworld": [2] * MOST_HEARD}


ONE = "“Westworld” has a second season on its way. “Westworld” is made by HBO."
TWO = "“Westworld” season 1 was a hit. Season 2 of “Westworld” is on its way."


@pytest.mark.parametrize(
    ("text", "event", "status", "season"),
    [
        (ONE, "premiere", "announced", 2),
        (ONE, "production_start", "happened", 2),
        (ONE, "renewal", "happened", 2),
        (ONE, "renewal", "announced", None),
        (ONE, "cancellation", "happened", None),
        (ONE, "order", "happened", None),
        (TWO, "premiere", "announced", 2),
        (TWO, "trailer", "announced", 2),
        (TWO, "production_end", "happened", None),
        (TWO, "renewal", "happened", 2),
    ],
)
def test_the_season_an_article_leaves(
    text: str, event: str, status: str, season: int | None
) -> None:
    made = claim(event, status)
    assert remember_seasons([made], page(text)) == [replace(made, season=season)]


def test_a_season_said_is_kept() -> None:
    made = replace(claim("premiere"), season=4)
    assert remember_seasons([made], page(ONE)) == [made]


def test_the_season_of_the_sentence_goes_before_later_ones() -> None:
    text = "“Westworld” season 1 is long. Its finale airs Sunday. “Westworld” season 2 is near."
    told = replace(
        claim("finale"), evidence=Evidence("“Westworld” season 1 is long.", 0, 29, "text")
    )
    assert remember_seasons([told], page(text)) == [replace(told, season=1)]
    assert remember_seasons([claim("finale")], page(text)) == [replace(claim("finale"), season=2)]


def test_a_premiere_of_the_past_with_a_date_is_of_any_season() -> None:
    made = replace(claim("premiere", "happened"), when=Window.parse("2016-10"))
    assert remember_seasons([made], page(ONE)) == [made]


def test_another_series_is_not_given_the_number() -> None:
    made = claim("premiere", title="Barry")
    assert remember_seasons([made], page(ONE)) == [made]


def test_the_finale_of_a_series_or_of_long_ago_is_of_no_season_in_the_news() -> None:
    old = replace(claim("finale", "happened"), when=Window.parse("2013-05"))
    whole = replace(claim("finale"), evidence=Evidence("the series finale", 0, 17, "text"))
    for told in (old, whole):
        (got,) = remember_seasons([told], page(ONE))
        assert got.season is None
