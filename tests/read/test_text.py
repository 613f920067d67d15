"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.read.text import LONGEST, sentences

BITS = st.lists(
    st.sampled_from(
        ["Mr", "Fargo", "a", "p.m", "E", "!", "?", ".", "...", "…", "”", "’", ")", " ", "\n", "\t"]
    )
    | st.text(max_size=4)
).map("".join)


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Fargo is back. It returns on FX.",
        "Is Fargo back? Yes.",
        "Fargo is back! FX has said so.",
        "“Fargo is back.” So says FX.",
        "‘Fargo is back.’ (That is what FX says.)",
        "Fargo will be back … Or so we hear.",
        "We know this ... We know no more.",
        "It was season 3. “Fargo” will return.",
        "Fargo is back.\nFX said so",
        "Fargo\n\nThe series is back",
    ],
)
def test_one_ends_and_another_begins(text: str) -> None:
    assert len(split(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Robot is back.",
        "R.J. Cutler made “Nashville” with her.",
        "It airs on Wed. Nov. 14 on USA.",
        "Dr. Phil and Sgt. Bilko met Robert Downey Jr. Friday",
        "The U.S. Office ended in 2013.",
        "J. J. Abrams makes Westworld.",
        "It airs at 9 p.m. on AMC.",
        "It airs at 9 p.m. ET on AMC.",
        "It is on E! News at eight.",
        "It costs 4.99 a month, says plus.nbc.com of it.",
        "Whose Line Is It Anyway? is back",
        "So … it is back, they say ... at last",
        "“Fargo,” the series, is back",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert split(text) == [text]


def test_after_the_hour_a_name_begins_a_sentence() -> None:
    assert split("It airs at 9 p.m. Fargo follows.") == ["It airs at 9 p.m.", "Fargo follows."]


def test_white_space_at_the_ends_is_left_out() -> None:
    assert split(" \n  Fargo is back.\t\n \n FX said so. \n") == ["Fargo is back.", "FX said so."]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t "])
def test_nothing_has_no_sentence(text: str) -> None:
    assert sentences(text) == []


def test_the_endless_is_cut_between_words() -> None:
    text = "Fargo and " * 500
    pieces = split(text)
    assert " ".join(pieces) == text.strip()
    assert max(map(len, pieces)) <= LONGEST
    assert {word for piece in pieces for word in piece.split()} == {"Fargo", "and"}


@given(BITS)
def test_spans_leave_out_nothing_but_white_space(text: str) -> None:
    edge = 0
    for start, end in sentences(text):
        assert edge <= start < end <= len(text)
        assert not text[edge:start].strip()
        assert text[start:end] == text[start:end].strip()
        edge = end
    assert not text[edge:].strip()
