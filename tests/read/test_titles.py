"""The title list in a text: whole words, written as a title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.read.titles import Titles, lower, spellings

LIST = Titles(
    ["Westworld", "The 100", "Dark", "iZombie", "grown-ish", "How to Get Away with Murder", "Lost"],
    ambiguous=["Dark", "Lost"],
    aliases={
        "HTGAWM": "How to Get Away with Murder",
        "GOT": "Game of Thrones",
        "GoT": "Game of Thrones",
    },
)


def found(text: str) -> list[tuple[str, str, bool]]:
    return [(text[m.start : m.end], m.title, m.known) for m in LIST.find(text, lower(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We saw Westworld.", [("Westworld", "Westworld", True)]),
        ("We saw WESTWORLD.", [("WESTWORLD", "WESTWORLD", True)]),
        ("We saw ‘Westworld’s’ end.", [("Westworld", "Westworld", True)]),
        ("The 100 ends.", [("The 100", "The 100", True)]),
        ("iZombie ends.", [("iZombie", "iZombie", True)]),
        ("grown-ish ends.", [("grown-ish", "grown-ish", True)]),
        ("Grown-ish ends.", [("Grown-ish", "Grown-ish", True)]),
        ("HTGAWM ends.", [("HTGAWM", "How to Get Away with Murder", True)]),
        (
            "How To Get Away With Murder ends.",
            [("How To Get Away With Murder", "How To Get Away With Murder", True)],
        ),
        ("GOT’s end", [("GOT", "Game of Thrones", True)]),
        ("GoT ends", [("GoT", "Game of Thrones", True)]),
        ("Got a minute? I got one.", []),
        ("SHE GOT MARRIED", []),
        ("Dark and Lost", [("Dark", "Dark", False), ("Lost", "Lost", False)]),
        ("the dark, the lost", []),
        ("the 1000 and the 100", []),
        ("Darkness fell, Half-Dark.", []),
        ("how to get away with murder", []),
        ("How to Get Away with Murderbut", [("How to Get Away with Murder",) * 2 + (True,)]),
    ],
)
def test_find(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert found(text) == expected


def test_titles_know_what_they_hold() -> None:
    assert "WESTWORLD" in LIST
    assert "HTGAWM" in LIST
    assert "Eastworld" not in LIST
    assert len(LIST) == 9


def test_titles_of_ones_own_join_those_that_ship() -> None:
    mine = Titles.load(["Paper Lanterns\n", "\n"])
    assert "Paper Lanterns" in mine
    assert "Paper Lanterns" not in Titles.load()
    assert len(mine) == len(Titles.load()) + 1


def test_an_empty_list_finds_nothing() -> None:
    assert Titles([]).find("Westworld \0", "westworld \0") == []


@given(st.text())
def test_lower_case_keeps_every_offset(text: str) -> None:
    assert len(lower(text)) == len(text)


def test_lower_case_straightens_marks_and_mends_half_characters() -> None:
    assert lower("It’s ‘A–B—C\u00a0D\ud800") == "it's 'a-b-c d\ufffd"
    assert lower("İ X") == "İ x"


@pytest.mark.parametrize(
    ("title", "others"),
    [
        ("Rick and Morty", [("Rick & Morty", False)]),
        ("Will & Grace", [("Will and Grace", False)]),
        ("Breathe: Into the Shadows", [("Breathe Into the Shadows", False)]),
        ("The Umbrella Academy", [("Umbrella Academy", True)]),
        ("The Marvelous Mrs. Maisel", [("Marvelous Mrs. Maisel", False)]),
        ("Yo Gabba Gabba!", [("Yo Gabba Gabba", False)]),
        ("Baymax!", [("Baymax", True)]),
        ("Dickinson, M.D.", []),
        ("The Crown", []),
        ("Westworld", []),
    ],
)
def test_other_spellings(title: str, others: list[tuple[str, bool]]) -> None:
    assert list(spellings(title)) == others


def test_the_shipped_list_knows_other_spellings() -> None:
    known = Titles.load()
    assert "Rick & Morty" in known
    assert "Umbrella Academy" in known
    assert "Lantern Street" in Titles.load(["The Lantern Street"])
