"""Two spellings of one name have one key; two names have two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.site.catalogue.keys import LENGTH, fold, key, unbranded

SAME = [
    ("Marvel's Jessica Jones", "JESSICA JONES", "Jessica Jones", "Marvel’s Jessica Jones"),
    ("The Office", "Office, The", "the office", "Office"),
    ("DC's Legends of Tomorrow", "Legends of Tomorrow"),
    ("Marvel's Agents of S.H.I.E.L.D.", "Agents of SHIELD"),
    ("9-1-1: Lone Star", "911 Lone Star", "9-1-1 – Lone Star"),
    ("M*A*S*H", "MASH", "M.A.S.H."),
    ("11.22.63", "11/22/63", "11-22-63"),
    ("Law & Order", "Law and Order"),
    ("Will + Grace", "Will & Grace"),
    ("Love, Death & Robots", "Love Death and Robots", "LOVE DEATH + ROBOTS"),
    ("Élite", "Elite", "E\u0301lite"),
    ("Øyevitne", "Oyevitne"),
    ("Die Straße", "DIE STRASSE"),
    ("SPY×FAMILY", "Spy x Family", "ＳＰＹ×ＦＡＭＩＬＹ"),
    ("プライド", "ﾌﾟﾗｲﾄﾞ"),
    ("오징어 게임", "오징어\u3000게임"),
    ("Ёлки", "ЕЛКИ"),
    ("שָׁלוֹם", "שלום"),
    ("Grey's Anatomy", "Greys Anatomy", "GREY’S ANATOMY"),
    ("Star Trek: Discovery", "Star Trek - Discovery", "Star Trek Discovery"),
]
APART = [
    ("Grey's Anatomy", "Anatomy"),
    ("Hell's Kitchen", "Kitchen"),
    ("Marvel's", "Disney's"),
    ("Мой", "Мои"),
    ("क्योंकि", "कयक"),
    ("がき", "かき"),
    ("???", "!!!"),
    ("The A", "The The"),
    ("Nowhere Man", "Now Here Man"),
    ("24", "2 4"),
]


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_spellings_of_one_name_have_one_key(names: tuple[str, ...]) -> None:
    assert len({key(name) for name in names}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_names_have_two_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_folding_keeps_article_and_brand() -> None:
    assert fold("The Boys") == "the boys"
    assert fold("Marvel's Runaways") == "marvels runaways"
    assert unbranded("Marvel's The Punisher") == "the punisher"


@given(st.text(max_size=300))
def test_any_text_folds_to_a_short_key_that_folds_to_itself(name: str) -> None:
    folded = fold(name)
    assert len(folded) <= LENGTH
    assert bool(folded) == bool(name.strip() and folded)
    assert "  " not in folded
    assert len(key(name)) <= LENGTH


@given(st.from_regex(r"[A-Za-z0-9 ']{1,40}", fullmatch=True))
def test_case_never_matters(name: str) -> None:
    assert key(name.upper()) == key(name.lower())


def test_names_of_any_length_fold_in_time_that_grows_with_them() -> None:
    assert len(fold("the " * 50_000)) <= LENGTH
