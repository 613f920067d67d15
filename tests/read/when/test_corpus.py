"""The corpus: every phrasing gives its value, and look-alikes give none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.read.when.corpus import BESIDE, CORPUS, NOTHING, PUBLISHED, UNDATED

from slated.read.when import find_times, ground
from slated.window import Window

if TYPE_CHECKING:
    from slated.read.when import Direction

CASES = [(phrase, edtf, way) for edtf, way, phrases in CORPUS for phrase in phrases]


def test_the_corpus_is_large() -> None:
    assert len(CASES) >= 300
    assert len(NOTHING) >= 80


@pytest.mark.parametrize(("phrase", "edtf", "way"), CASES)
def test_phrase_gives_the_window(phrase: str, edtf: str, way: Direction) -> None:
    windows = [ground(words, PUBLISHED, way) for words in find_times(phrase)]
    assert [window.edtf for window in windows if window] == [edtf]


@pytest.mark.parametrize("phrase", NOTHING)
def test_look_alike_gives_nothing(phrase: str) -> None:
    for way in ("past", "future", None):
        windows = [ground(words, PUBLISHED, way) for words in find_times(phrase)]
        assert [window for window in windows if window] == []


@pytest.mark.parametrize(("edtf", "phrase", "beside"), BESIDE)
def test_phrase_counts_from_the_date_beside(edtf: str | None, phrase: str, beside: str) -> None:
    near = Window.parse(beside)
    windows = [ground(words, PUBLISHED, "past", near) for words in find_times(f"And {phrase}")]
    assert [window.edtf for window in windows if window] == ([edtf] if edtf else [])


@pytest.mark.parametrize(("edtf", "phrase", "year"), UNDATED)
def test_without_a_publication_date(edtf: str | None, phrase: str, year: str | None) -> None:
    near = Window.parse(year) if year else None
    windows = [ground(words, None, "future", near) for words in find_times(phrase)]
    assert [window.edtf for window in windows if window] == ([edtf] if edtf else [])
