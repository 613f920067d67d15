"""Copies of a text are known again, cut, framed and reworded; other texts are not."""

from __future__ import annotations

import random

import pytest

from slated.believe.alike import LEAST, SAME, TRACES, runs, shared, traces

WORDS = [f"word{number}" for number in range(3_000)]


def text(seed: int, length: int = 400) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def found(one: str, other: str) -> bool:
    """Whether the second would be compared with the first, and taken for a copy."""
    near = len(set(traces(runs(one))) & set(traces(runs(other)))) >= 2
    return near and shared(runs(one), runs(other)) >= SAME


def changed(words: str, share: float, seed: int) -> str:
    """The text with so many of its words replaced."""
    chance = random.Random(seed)
    return " ".join("another" if chance.random() < share else word for word in words.split())


@pytest.mark.parametrize("seed", range(20))
def test_a_copy_is_found_however_it_was_treated(seed: int) -> None:
    whole = text(seed)
    for copy in (
        whole.upper(),
        whole.replace(" ", ", "),
        f"Read more: {text(seed + 1_000, 60)} {whole} {text(seed + 2_000, 60)}",
        " ".join(whole.split()[:200]),
        changed(whole, 0.05, seed),
    ):
        assert found(whole, copy)
        assert found(copy, whole)


def test_texts_that_have_little_in_common_are_not() -> None:
    whole = text(1)
    footer = text(2, 100)
    other = text(3, 300)
    assert not found(whole, text(4))
    assert not found(f"{whole} {footer}", f"{other} {footer}")
    assert shared(runs(f"{whole} {footer}"), runs(f"{other} {footer}")) < SAME


def test_a_text_too_short_is_like_none() -> None:
    short = " ".join(WORDS[: LEAST + 1])
    assert len(runs(short)) == LEAST - 1
    assert traces(runs(short)) == []
    assert shared(runs(short), runs(short)) == 0.0
    assert runs("") == runs("two words") == frozenset()


def test_traces_are_the_smallest_and_the_same_on_every_machine() -> None:
    number = runs(text(5))
    assert traces(number) == sorted(number)[:TRACES]
    assert traces(frozenset(range(10_000_000, 10_000_000 + LEAST)))[0] == 10_000_000
    assert runs("Netflix renews Ozark again") == {2_291_080_218, 1_733_582_491}


@pytest.mark.parametrize(
    "hostile",
    ["\ud800 " * 1000, "\0 a b " * 1000, "x" * 1_000_000, "a " * 500_000, "\U0001f600" * 9],
)
def test_any_text_will_do(hostile: str) -> None:
    assert len(runs(hostile)) <= 25_000
    assert len(traces(runs(hostile))) <= TRACES


@pytest.mark.parametrize(
    "other",
    [
        "“Ozark” isn’t over: season_4 – “soon”…",
        "\u201cozark\u201d ISN\x1ft\x00Over;\u00a0season_4\tsoon",
    ],
)
def test_words_are_the_same_whatever_stands_between_them(other: str) -> None:
    assert runs(other) == runs("ozark isn t over season_4 soon")
    # A letter of another alphabet beside them has all of them taken apart in another way.
    assert runs(f"{other} ж") == runs("ozark isn t over season_4 soon ж")
