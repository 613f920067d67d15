"""Whatever the text, nothing raises, offsets lie in the text and time stays linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.read.speakers import People, attribute, strip_outlet_suffix
from slated.read.text import sentences

WORDS = """
Krysten|Ritter|said|, |. |“|”|'|\"|the network|Netflix|told|Deadline|according to|per|he|She
|HBO president|who|(|)|—|:|announced|has|yet|to|on Twitter|at Comic-Con|and|The|CW|Channel|4
|a source|close to|creator of|statement|in a|took|mum|by|from|@|E!|Mrs.|’s|'s|3|on|&|of|tweet
|account|report|revealing|brothers|,|?|!|…|learned
"""
PIECES = st.sampled_from(WORDS.split("|"))
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join))


@given(text=TEXTS)
def test_offsets_lie_in_the_text(text: str) -> None:
    people = People.find(text)
    spans = sentences(text)
    for index in range(len(spans)):
        found = attribute(text, spans, index, people)
        if found:
            assert 0 <= found.start < found.end <= len(text)
            assert found.speaker or found.venue


@given(text=TEXTS)
def test_a_headline_is_cut_within_its_length(text: str) -> None:
    assert 0 <= strip_outlet_suffix(text) <= len(text)


@pytest.mark.parametrize(
    "piece", ["Netflix, the network said ", "' “", "Ann Ann ", "A.B.", "he said, ", " - ", "“a. "]
)
def test_long_repetitions_take_linear_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    started = time.process_time()
    people = People.find(text)
    spans = sentences(text)
    for index in range(0, len(spans), max(1, len(spans) // 20)):
        attribute(text, spans, index, people)
    strip_outlet_suffix(text)
    assert time.process_time() - started < 3
