"""JSON objects one by one, wherever the blocks of a file end."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.site.catalogue.importers import values
from slated.site.catalogue.importers.opening import ImportFileError
from slated.site.catalogue.importers.values import objects

_object = st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        st.none() | st.integers() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
        max_leaves=6,
    ),
    max_size=4,
)


def read(text: str | bytes, block: int = 1 << 20) -> tuple[list[object], list[tuple[int, str]]]:
    """The objects of a text read ``block`` bytes at a time, and what was bad."""
    bad: list[tuple[int, str]] = []
    data = text.encode() if isinstance(text, str) else text
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(values, "_BLOCK", block)
        found = [one for _, one in objects(BytesIO(data), lambda *told: bad.append(told))]
    return found, bad


@given(
    st.lists(_object, max_size=5),
    st.sampled_from(["array", "lines", "pretty", "pages"]),
    st.integers(1, 40),
    st.booleans(),
)
def test_every_object_in_every_form(
    given: list[object], form: str, block: int, plain: bool
) -> None:
    text = {
        "array": json.dumps(given, ensure_ascii=plain),
        "lines": "\n".join(json.dumps(one, ensure_ascii=plain) for one in given),
        "pretty": json.dumps(given, ensure_ascii=plain, indent=2),
        "pages": "\n".join(json.dumps([one], ensure_ascii=plain) for one in given),
    }[form]
    assert read(text, block) == (given, [])


@given(st.binary(max_size=60), st.integers(1, 20))
def test_no_bytes_break_it(text: bytes, block: int) -> None:
    found, _ = read(text, block)
    assert all(isinstance(one, dict) for one in found)


@pytest.mark.parametrize("block", [1, 7, 1 << 20])
def test_a_broken_line_costs_no_other(block: int) -> None:
    text = '{"a": 1}\n{"a" 2}\nnonsense\n{"a": 3}\n[4, {"a": 5}]\n{"a": '
    found, bad = read(text, block)
    assert found == [{"a": 1}, {"a": 3}, {"a": 5}]
    assert [line for line, _ in bad] == [2, 3, 5, 6]


@pytest.mark.parametrize(
    "broken", ['{"a": ', '{"a": [1, {"b"', '{"a": "x', '{"a": tru', '{"a": {' * 9999]
)
def test_a_line_cut_short_in_the_middle_of_a_file(broken: str) -> None:
    text = '{"a": 1}\n' + broken + "\n" + '{"a": "y"}\n' * 400_000
    found, bad = read(text)
    assert len(found) == 400_001
    assert bad == [(2, "not JSON, or cut short")]


def test_an_object_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(values, "LARGEST", 1000)
    with pytest.raises(ImportFileError, match="line 2: an object of more than"):
        read('{"a": 1}\n{"a": "' + "x" * 5000, block=100)


def test_many_objects_take_time_that_grows_with_them() -> None:
    text = "[" + ",".join(['{"id": 1, "name": "' + "x" * 2000 + '"}'] * 20_000) + "]"
    found, bad = read(text)
    assert (len(found), bad) == (20_000, [])
