"""Credit for a date that somebody is quoted with in another sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from slated.article import Article
from slated.claim import Claim, Event, Evidence, Status
from slated.read.hearing import hear
from slated.read.page import Page
from slated.read.titles import Titles
from slated.window import Window

TITLES = Titles.load()
DATED = Claim(
    "Westworld",
    Event.PREMIERE,
    Status.ANNOUNCED,
    Evidence("Westworld", 0, 9, "text"),
    season=2,
    when=Window.parse("2018"),
)
NEWS = "The second season of Westworld is near. It premieres in 2018. "


def speaker(text: str, claim: Claim = DATED) -> str | None:
    page = Page(Article(NEWS + text, "", date(2017, 10, 4)), TITLES)
    (heard,) = hear([claim], page)
    assert replace(heard, speaker=None, role=None, venue=None, outlet=None) == replace(
        claim, speaker=None, role=None, venue=None, outlet=None
    )
    return heard.speaker


@pytest.mark.parametrize(
    "text",
    [
        "“We are coming back in 2018,” said Jeffrey Wright.",
        "“See you in 2018,” Jeffrey Wright wrote on Twitter.",
    ],
)
def test_whoever_is_quoted_with_the_date_is_credited(text: str) -> None:
    assert speaker(text) == "Jeffrey Wright"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "“We are coming back in 2019,” said Jeffrey Wright.",
        "“We are coming back,” said Jeffrey Wright.",
        "“Barry” and I are coming back in 2018, said Bill Hader.",
        "In 2018 he said “yes” to it, said Jeffrey Wright.",
        "“Westworld” returns in 2018; Jeffrey Wright said he would be there.",
    ],
)
def test_other_words_credit_nobody(text: str) -> None:
    assert speaker(text) is None


@pytest.mark.parametrize(
    "claim",
    [
        replace(DATED, when=None),
        replace(DATED, event=Event.FINALE),
        replace(DATED, status=Status.HAPPENED),
        replace(DATED, status=Status.UNKNOWN),
    ],
)
def test_only_dates_of_premieres_to_come_are_credited(claim: Claim) -> None:
    assert speaker("“We are coming back in 2018,” said Jeffrey Wright.", claim) is None


def test_a_speaker_known_already_is_kept() -> None:
    told = replace(DATED, speaker="HBO")
    assert speaker("“We are coming back in 2018,” said Jeffrey Wright.", told) == "HBO"
