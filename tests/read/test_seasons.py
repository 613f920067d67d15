"""Seasons and parts, as news writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.read.seasons import find_part, find_seasons, number

BITS = "season Season series 2 3A third second and & - new final of S4 S4E2 year chapter , . ’s"
WORDS = st.lists(st.sampled_from(BITS.split())).map(" ".join)


def numbers(text: str) -> list[int | None]:
    return [season.number for season in find_seasons(text)]


@pytest.mark.parametrize(
    ("text", "seasons"),
    [
        ("Fargo season 3 is coming", [3]),
        ("Fargo Season Three is coming", [3]),
        ("Luther series five is coming", [5]),
        ("Fargo S3 is coming", [3]),
        ("Fargo S3E01 airs", [3]),
        ("a third season of Fargo", [3]),
        ("the 3rd season of Fargo", [3]),
        ("its sophomore season", [2]),
        ("the freshman season", [1]),
        ("the debut season", [1]),
        ("the fourth series of Luther", [4]),
        ("a fifth and final season", [5]),
        ("its fifth, and last, season", [5]),
        ("the 12th and thirteenth seasons", [12, 13]),
        ("seasons 3 and 4", [3, 4]),
        ("seasons three through", [3]),
        ("Seasons 2-4 are on Hulu", [2, 3, 4]),
        ("season 2 or 3", [2, 3]),
        ("a third eight-episode season", [3]),
        ("its second full season", [2]),
        ("the third instalment", [3]),
        ("season 2, season 5", [2, 5]),
        ("seasons 2 and 5", [2, 5]),
        ("seasons 2 to 5", [2, 3, 4, 5]),
        ("the first and third seasons", [1, 3]),
        ("seasons 2 and 12", [2]),
        ("seasons 5 and 3", [5]),
        ("season 3B", [3]),
        ("Fargo has a third year on FX", []),
        ("this is her first series", []),
        ("the second year", []),
        ("the first chapter", []),
        ("season 2 weeks ago", [2]),
        ("the season 3 premiere", [3]),
        ("first episode of the season", []),
        ("our eighth episode, the ninth this season", []),
        ("S.H.I.E.L.D. and the US", []),
        ("seasoned with 4 herbs", []),
        ("the third of nine", []),
        ("the second-to-last season of Fargo", []),
        ("its second to last season", []),
        ("its second and last season", [2]),
        ("Idol’s finale, where season 1 winner Kelly Clarkson sang", []),
        ("fourth-season champion Carrie Underwood", []),
        ("ABC crowned the season 16 winner of Idol", [16]),
        ("season 4 of the contest has no winner", [4]),
        ("season 100", []),
        ("season 0", []),
        ("Season 0 of Fargo, season 1", [1]),
        ("S0E5", []),
        ("", []),
    ],
)
def test_numbers(text: str, seasons: list[int]) -> None:
    assert [n for n in numbers(text) if n is not None] == seasons


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the final season", "final"),
        ("its last season", "final"),
        ("a new season", "new"),
        ("another season", "new"),
        ("the next season", "new"),
        ("a new eight season", "new"),
        ("the fifth and final season", "final-numbered"),
        ("the fifth season", "numbered"),
        ("the third season, not the second-to-last season", "numbered"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    (season,) = find_seasons(text)
    assert season.kind == kind


def test_half_a_season_is_its_part() -> None:
    (season,) = find_seasons("Arrow season 3B")
    assert (season.number, season.part) == (3, "B")


def test_offsets_hold_the_words() -> None:
    text = "Netflix wants a third season of it"
    (season,) = find_seasons(text)
    assert text[season.start : season.end] == "third season"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Ozark season 4, part 2", "Part 2"),
        ("Stranger Things 4: Volume Two", "Volume 2"),
        ("Vol. 1 of the season", "Volume 1"),
        ("Chapter IV airs", "Chapter 4"),
        ("the mid-season finale", "midseason"),
        ("its winter premiere", "midseason"),
        ("it returns in winter", None),
        ("part of the season", None),
        ("a party of 2", None),
        ("", None),
    ],
)
def test_parts(text: str, part: str | None) -> None:
    assert find_part(text, 0, len(text)) == part


def test_a_part_outside_the_offsets_is_not_seen() -> None:
    assert find_part("Part 2 of Ozark", 7, 15) is None


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("one", 1),
        ("Twenty", 20),
        ("first", 1),
        ("1st", 1),
        ("12", 12),
        ("IX", 9),
        ("freshman", 1),
        ("sophomore", 2),
        ("many", None),
        ("", None),
    ],
)
def test_words_for_numbers(word: str, value: int | None) -> None:
    assert number(word) == value


@given(WORDS)
def test_mentions_lie_in_the_text_left_to_right(text: str) -> None:
    edge = 0
    for season in find_seasons(text):
        assert edge <= season.start < season.end <= len(text)
        assert season.number is None or 0 <= season.number < 100
        edge = season.start
