"""A short name stands for the series that the article names in full."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import read
from slated.read.page import Page
from slated.read.titles import Titles

LIST = Titles(["Bachelor in Paradise", "Paradise", "House of Cards"], ambiguous=["Paradise"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "“Bachelor in Paradise” is back. “Bachelor in Paradise” is hot. “Paradise” season 4.",
            ["Bachelor in Paradise"] * 3,
        ),
        # Named in full once only, or later: another series of that name.
        (
            "“Bachelor in Paradise” is back. “Paradise” season 4 premieres.",
            ["Bachelor in Paradise", "Paradise"],
        ),
        (
            "“Paradise” season 4. “Bachelor in Paradise” and “Bachelor in Paradise”.",
            ["Paradise", "Bachelor in Paradise", "Bachelor in Paradise"],
        ),
        # The first word of a title that no series is called by.
        ("House of Cards, House of Cards. The House of Paradise.", ["House of Cards"] * 2),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [m.title for m in Page(Article(text), LIST).titles] == names


def test_its_claims_are_those_of_the_whole_name() -> None:
    text = "“Crazy Ex-Girlfriend” ends. “Crazy Ex-Girlfriend” was bold. “Crazy” season 4"
    text += " premieres October 12 on The CW."
    claims = read(Article(text, published=date(2018, 9, 20)), reader="rules")
    assert [(c.title, c.season) for c in claims] == [("Crazy Ex-Girlfriend", 4)]
