"""Which title "the series", "it" and the like stand for."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import read
from slated.read.titles import Titles

LIST = Titles(
    [
        *("Game of Thrones", "Mad Men", "Riverdale", "Grey's Anatomy"),
        *("Desperate Housewives", "Cheers", "Happy Valley"),
    ],
    ambiguous=["Happy Valley"],
)
DAY = date(2015, 9, 21)


def told(title: str, text: str) -> list[tuple[str, str]]:
    """Title and event of each claim, by the rules."""
    claims = read(Article(text=text, title=title, published=DAY), titles=LIST, reader="rules")
    return [(c.title, str(c.event)) for c in claims]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Jon Hamm won for “Mad Men.” The AMC drama ended in May.", "Mad Men"),
        ("She won for “Happy Valley.” The series ended in May.", "Happy Valley"),
        ("Jon Hamm won for “Mad Men.”\nThe HBO drama ended in May.", "Game of Thrones"),
        ("“Riverdale” was shut out, as was “Mad Men.” The show ended in May.", "Game of Thrones"),
        ("“Game of Thrones” beat “Mad Men.” The drama ended in May.", "Game of Thrones"),
        ("Jon Hamm won for “Mad Men.” Season 5 ended in May.", "Game of Thrones"),
    ],
)
def test_the_show_of_a_paragraph_about_another(text: str, meant: str) -> None:
    text = "It was a long night at the Emmys.\n" + text
    assert told("Emmys: ‘Game of Thrones’ wins", text) == [(meant, "finale")]


def test_it_is_nothing_named_only_behind() -> None:
    text = (
        "“Grey's Anatomy” was a gamble. It premiered on March 27, 2005, after “Desperate"
        " Housewives.”"
    )
    assert told("", text) == [("Grey's Anatomy", "premiere")]


def test_where_no_title_stands_out_it_is_the_last_one() -> None:
    text = "He was Sam in “Cheers.” Then came “Riverdale.” He lives in Ojai. He is a patient man."
    assert told("", f"{text} He has a dog. He has a boat.\nThe show premiered in January.") == [
        ("Riverdale", "premiere")
    ]


def test_a_series_that_is_known_stands_out_over_a_name_that_may_be_one() -> None:
    text = "He left “Riverdale” and was in “Happy Valley.” He has a dog. He has a boat."
    assert told("", f"{text} He is 37.\nHe waits.\nThe show returns on October 9.") == [
        ("Riverdale", "premiere")
    ]


def test_a_series_without_a_name_is_no_other() -> None:
    text = "She was seen in “Riverdale.” She has sold Apple a drama and starts filming in June."
    assert told("", text) == []


def test_the_spinoff_is_not_its_parent() -> None:
    titles = Titles(["Grey's Anatomy", "Station 19"])
    text = "The firefighters of “Station 19” have a house.\nThe spinoff will premiere on March 22."
    headline = "‘Grey's Anatomy’ spinoff gets a title"
    claims = read(Article(text, headline, DAY), titles=titles, reader="rules")
    assert [(c.title, str(c.event)) for c in claims] == [("Station 19", "premiere")]


def test_a_spinoff_without_a_name_is_nothing() -> None:
    headline = "‘Grey's Anatomy’ spinoff is coming"
    assert told(headline, "ABC has said it.\nThe spinoff will premiere on March 22.") == []


def test_a_sister_soap_is_another_one() -> None:
    text = "CBS renewed Riverdale’s sister series after Cheers ended."
    assert ("Riverdale", "renewal") not in told("", text)
