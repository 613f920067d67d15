"""Which season a sentence tells of."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read.reader import read_article
from slated.read.titles import Titles

TITLES = Titles.load()
DAY = date(2018, 3, 1)


def seasons(text: str, title: str = "") -> list[tuple[str, int | None]]:
    """Event and season of each claim that the rules make."""
    return [(c.event, c.season) for c in read_article(Article(text, title, DAY), TITLES, "rules")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "That was a year after season 4 of “Bosch,” which finally premiered in April 2017.",
            [("premiere", 4)],
        ),
        (
            "“Bosch” is back. Its fourth season, which premiered on April 21, 2017, was liked.",
            [("premiere", 4)],
        ),
        (
            "He joined “Bosch” in the third season, that debuted in March 2016.",
            [("premiere", 3)],
        ),
        # Another series than the one whose season is named.
        (
            "“Bosch” had its third season. Then there is “Goliath,” which debuted in October 2016.",
            [("premiere", None)],
        ),
    ],
)
def test_a_season_which_is_shown(text: str, found: list[tuple[str, int | None]]) -> None:
    assert seasons(text) == found
