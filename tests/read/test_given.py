"""Who gives the news by doing it."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import read

SHOWN = [
    ("Netflix has released the first trailer for “Ozark” season 2.", "Netflix"),
    ("HBO just unveiled a teaser for the second season of “Westworld”.", "HBO"),
    ("“Lucifer” Season 5 Trailer Released by Netflix", "Netflix"),
    ("‘Foundation’ Trailer: Apple Reveals First Look at the Series", "Apple"),
    ("Netflix and Blumhouse have released the first trailer of “Ghoul”.", "Netflix"),
    ("“Ozark” is a hit for Netflix, and the streamer dropped a trailer for season 2.", "Netflix"),
    ("HBO has set a premiere date for “Barry” season 2: March 31, 2019.", "HBO"),
    (
        "Showrunner Noah Hawley told Variety that FX has released a trailer for “Fargo” season 3.",
        "Noah Hawley",
    ),
    ("“Ozark” season 2 premieres on Netflix on August 31, 2018.", None),
    ("The trailer for “Westworld” season 2 is here, and HBO fans love it.", None),
    ("FX renewed “Fargo” for season 3.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SHOWN)
def test_who_shows_a_trailer_or_sets_a_date_speaks(text: str, speaker: str | None) -> None:
    claims = read(Article(text, "", date(2018, 1, 5)), reader="rules")
    assert claims
    assert {claim.speaker for claim in claims} == {speaker}
