"""Which season "the season" is."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read.reader import Method, read_article
from slated.read.titles import Titles

TITLES = Titles.load()
DAY = date(2020, 3, 1)


def shown(text: str, title: str, method: Method = "rules") -> list[tuple[str, int | None]]:
    """Event and season of each premiere and finale."""
    claims = read_article(Article(text, title, DAY), TITLES, method)
    return [(c.event, c.season) for c in claims if c.event in ("premiere", "finale")]


@pytest.mark.parametrize(
    ("text", "title", "found"),
    [
        # Said just before.
        (
            "Fans of “Fargo” remember season 2. Season 3 was slower. The season premiered on FX on"
            " April 19, 2017.",
            "",
            [("premiere", 3)],
        ),
        # In the heading over it.
        (
            "“Fargo” had three seasons by 2018.\nSeason 2 (2015)\nKirsten Dunst joined. The season"
            " finale aired on December 14, 2015.\nSeason 3 (2017)\nEwan McGregor joined. The season"
            " premiered on April 19, 2017.",
            "Fargo",
            [("finale", 2), ("premiere", 3)],
        ),
        # In the headline.
        (
            "After two seasons of “Fargo,” Ewan McGregor joined.\n\nThe season premiered in the"
            " United States on April 19, 2017.",
            "Fargo (season 3)",
            [("premiere", 3)],
        ),
        # "It" is the season that the sentence before tells of.
        (
            "Hotel is the fifth season of “American Horror Story.” It premiered on October 7, 2015"
            " on FX.",
            "",
            [("premiere", 5)],
        ),
        # Two were said, or another paragraph tells of it: none is known.
        (
            "Season 2 of “Fargo” was unlike season 3. The season premiered on April 19, 2017.",
            "",
            [("premiere", None)],
        ),
        (
            "“Fargo” season 2 was good.\n\nHe joined “Fargo” for the season which premiered on"
            " April 19, 2017.",
            "",
            [("premiere", None)],
        ),
        # The series is not the season.
        (
            "Season 3 of “Fargo” was slower. The series premiered on April 15, 2014.",
            "",
            [("premiere", 1)],
        ),
    ],
)
def test_the_season(text: str, title: str, found: list[tuple[str, int | None]]) -> None:
    assert shown(text, title) == found


def test_the_learned_reader_is_told_of_the_heading() -> None:
    text = (
        "“Project Runway” is made in New York.\nSeason 4\nThe fourth season began on November 14,"
        " 2007, on Bravo.\nSeason 5\nHeidi Klum came back. The season finale aired on Bravo on"
        " October 15, 2008."
    )
    assert ("finale", 5) in shown(text, "Project Runway", "learned")
