"""The shipped title list is clean: each title once, marks and aliases that fit."""

from __future__ import annotations

import pytest

from slated.read.titles_data import ALIASES, AMBIGUOUS, TITLES


def test_each_title_stands_once_and_is_trimmed() -> None:
    assert len(set(TITLES)) == len(TITLES) >= 1_500
    assert all(title == title.strip() != "" for title in TITLES)
    assert not any("~" in title or "|" in title for title in TITLES)


def test_ambiguous_titles_are_titles() -> None:
    assert set(TITLES) > AMBIGUOUS


@pytest.mark.parametrize("title", ["You", "Dark", "Lost", "House", "The Society", "Chicago Fire"])
def test_ordinary_words_need_context(title: str) -> None:
    assert title in AMBIGUOUS


@pytest.mark.parametrize("title", ["The 100", "9-1-1", "Jessica Jones", "Game of Thrones"])
def test_distinct_titles_stand_alone(title: str) -> None:
    assert title in TITLES
    assert title not in AMBIGUOUS


def test_aliases_lead_to_titles_and_are_none_themselves() -> None:
    assert set(ALIASES.values()) <= set(TITLES)
    assert not set(ALIASES) & set(TITLES)
