"""Which series a sentence tells of."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import Method, read


def told(text: str, reader: Method, title: str = "") -> set[tuple[str, str]]:
    """Title and event of each claim."""
    claims = read(Article(text, title, date(2018, 10, 24)), reader=reader)
    return {(c.title, c.event) for c in claims}


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Two of the shows have already been canceled: “Iron Fist” and “Luke Cage.”",
            {"Iron Fist", "Luke Cage"},
        ),
        ("The following were cancelled: Iron Fist and Luke Cage.", {"Iron Fist", "Luke Cage"}),
        ("One drama of Netflix was cancelled: “Iron Fist.”", {"Iron Fist"}),
        # Behind the colon stands a sentence of its own.
        ("Two dramas were cancelled: fans of “Luke Cage” hope for a third year.", set()),
    ],
)
def test_series_counted_up_behind_a_colon(text: str, titles: set[str], reader: Method) -> None:
    found = {name for name, event in told(text, reader) if event == "cancellation"}
    assert found == titles


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Another series than the one that gave its people or its story.
        ("The “Laguna Beach” alum shared the trailer on Instagram.", set()),
        ("E! has cancelled a “Laguna Beach” spinoff.", set()),
        ("The “Very Cavallari” star shared the trailer.", {"Very Cavallari"}),
        ("E! renewed the Laguna Beach-style show for a second season.", {"Very Cavallari"}),
        ("E! has ordered a season of the “Laguna Beach” companion show.", set()),
        (
            "With “The Hills” star Kristin Cavallari at home, the trailer for the show is out.",
            {"Very Cavallari"},
        ),
        (
            "Filming began in May, she said during an appearance on The Daily Show.",
            {"Very Cavallari"},
        ),
        ("In May, E! renewed “The Hills” and a sister show.", {"The Hills"}),
    ],
)
def test_whose_people_or_story_it_is(text: str, found: set[str], reader: Method) -> None:
    claimed = {name for name, _ in told(text, reader, "‘Very Cavallari’ is on its way to E!")}
    assert claimed <= found
    assert reader == "learned" or claimed == found


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(
    "text",
    [
        "She was on “Felicity” before “Kingdom,” a martial arts series that premiered in 2014.",
        "She was on “Felicity.” She led “Kingdom,” a saga of fighters, and a series that premiered"
        " in 2014.",
    ],
)
def test_a_series_is_what_it_is_said_to_be(text: str, reader: Method) -> None:
    found = told(text, reader)
    assert ("Kingdom", "premiere") in found
    assert reader == "learned" or len(found) == 1


@pytest.mark.parametrize("reader", ["rules", "learned"])
def test_a_comedian_is_not_his_sitcom(reader: Method) -> None:
    text = "Barr asked Seinfeld for help. Her show was immediately cancelled."
    assert told(text, reader, "Barr begs Jerry Seinfeld for help") == set()
    assert told("“Seinfeld” ended on May 14, 1998.", reader) == {("Seinfeld", "finale")}


@pytest.mark.parametrize("reader", ["rules", "learned"])
def test_what_only_a_show_does(reader: Method) -> None:
    text = "They met in Boston. Cheers premiered on NBC in 1982."
    assert told(text, reader) == {("Cheers", "premiere")}
    assert told("They met in Boston. Cheers rang out as it began in 1982.", reader) == set()
