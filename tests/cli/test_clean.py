import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.cli.clean import clean, one_line


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]0;title\x07", "]0;title"),
        ("over\rwritten", "overwritten"),
        ("\x9b2J", "2J"),
        ("abc\u202edcba\u202c", "abcdcba"),
        ("\u2066isolated\u2069", "isolated"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("half \ud83d pair", "half  pair"),
        ("tag\U000e0041", "tag"),
        ("café — “Narcos”\n\tnext", "café — “Narcos”\n\tnext"),
    ],
)
def test_only_what_steers_is_taken_out(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


@given(st.text())
def test_nothing_left_moves_the_cursor(text: str) -> None:
    kept = [c for c in clean(text) if unicodedata.category(c) in ("Cc", "Cs")]
    assert set(kept) <= {"\n", "\t"}
    assert "\n" not in one_line(text)


@pytest.mark.parametrize("text", ["a\n b\t\tc", "a\u2028b  c", "a\rb c "])
def test_one_line_keeps_words_apart(text: str) -> None:
    assert one_line(text) == "a b c"
