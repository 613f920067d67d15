"""Which words between a title and a verb tie the two together."""

from __future__ import annotations

import time

import pytest

from slated.read.link import follows, generic_subject, of_stint, precedes


@pytest.mark.parametrize(
    "gap",
    [
        " ",
        "” ",
        "’s third season ",
        "’ Season 2 ",
        " (NBC) ",
        ", which ",
        ",” whose second season ",
        ", which Netflix ",
        ",’ both of which Netflix has ",
        " will officially ",
        " season 2 (Part 2) ",
        ", starring Idris Elba, is set to ",
        " TV Series ",
        "’: Ryan Murphy Anthology Drama ",
        " is in production now and is due to ",
        ", a crime drama from David Simon that ",
    ],
)
def test_words_of_a_subject(gap: str) -> None:
    assert follows(gap)


@pytest.mark.parametrize(
    "gap",
    [
        "” finale ",
        " trailer has ",
        " star Kit Harington ",
        ", which fans of Netflix ",
        "’s creator told fans that he ",
        ". Meanwhile the ",
        "’s third episode ",
    ],
)
def test_words_that_bring_another_subject(gap: str) -> None:
    assert not follows(gap)


@pytest.mark.parametrize(
    "before",
    [
        "The series ",
        "Season 3 will ",
        "The dark comedy with Karl Urban ",
        "The first half of the fifth season ",
        "The Netflix show starring Gervais ",
        "The drama by Shonda Rhimes ",
        "It is part of the NBC spinoff's 19th season, which ",
        "It is made by Sid Gentle and will ",
        "New episodes ",
        "",
        "“",
    ],
)
def test_words_that_stand_for_a_series(before: str) -> None:
    assert generic_subject(before)


@pytest.mark.parametrize(
    "before",
    ["Sandra Oh ", "The actress ", "She was in Heathers, which ", "Fans of the series say he "],
)
def test_words_that_stand_for_others(before: str) -> None:
    assert not generic_subject(before)


@pytest.mark.parametrize(
    "gap",
    [
        *(" ", " hit comedy ", " the second season of “", " Limited Series ‘", " its drama "),
        *(" Idris Elba's show ", " Ryan Murphy’s “", " all five DC series with "),
    ],
)
def test_words_before_an_object(gap: str) -> None:
    assert precedes(gap)


@pytest.mark.parametrize("gap", [" on Monday. “", " Kit Harington and “", " Tuesday after "])
def test_words_that_are_no_object(gap: str) -> None:
    assert not precedes(gap)


@pytest.mark.parametrize(
    "text",
    [
        " seasons" * 27 + " x",
        " the series" * 14 + " Q",
        " a" * 105 + "!",
        ", a" + " of the" * 25 + "?",
        " Aa" * 36 + "’s",
        " the new season of" * 9 + " Q",
    ],
)
def test_long_gaps_are_given_up_at_once(text: str) -> None:
    start = time.perf_counter()
    for _ in range(20):
        follows(text)
        precedes(text[:119])
        generic_subject(text)
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(
    ("before", "stint"),
    [
        ("Her time on “", True),
        ("Tom’s last stint on NBC’s “", True),
        ("His ten-year run on the hit series “", True),
        ("The time of “", False),
        ("Her second season of “", False),
        ("Fans of her comedy “", False),
    ],
)
def test_what_somebody_did_on_a_series(before: str, stint: bool) -> None:
    assert of_stint(before) is stint


@pytest.mark.parametrize("before", ["Her time on the show ", "His first day on that NBC comedy "])
def test_what_somebody_did_is_no_series(before: str) -> None:
    assert not generic_subject(before)
