"""Phrasings and whom they credit: the text, the sentence asked about, what is expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from slated.read.speakers import Attribution, People, attribute
from slated.read.text import sentences


def rows() -> list[tuple[str, int, dict[str, str]]]:
    """The texts of ``attributions.txt``, the sentence asked about and what is expected."""
    lines = (Path(__file__).parent / "attributions.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    table = []
    for text, answer in zip(lines[::2], lines[1::2], strict=True):
        index, *fields = answer.strip().split(" | ")
        table.append((text, int(index), dict(field.split("=") for field in fields)))
    return table


def ask(text: str, index: int) -> Attribution | None:
    return attribute(text, sentences(text), index, People.find(text))


@pytest.mark.parametrize(("text", "index", "expected"), rows())
def test_credits_whom_the_words_credit(text: str, index: int, expected: dict[str, str]) -> None:
    found = ask(text, index)
    fields = ("speaker", "role", "venue", "outlet")
    got = {name: getattr(found, name) for name in fields if found and getattr(found, name)}
    assert got == expected


def test_the_crediting_words_are_the_ones_pointed_at() -> None:
    text = "Dark ends with season 3. Netflix announced Wednesday that it is over."
    found = ask(text, 1)
    assert found is not None
    assert text[found.start : found.end] == "Netflix announced"


def test_a_sentence_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(IndexError):
        ask("One sentence.", 3)


def test_a_name_in_the_headline_completes_one_in_the_text() -> None:
    found = ask("Krysten Ritter Has News for Fans\nRitter told fans that season 2 is done.", 1)
    assert found is not None
    assert found.speaker == "Krysten Ritter"
