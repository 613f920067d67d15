"""The shipped title list is clean: each title once, marks and aliases that fit."""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

import pytest

from slated.article import Article
from slated.read import data, read
from slated.read.platforms import find_platforms
from slated.read.signs_words import AFTER, SERIAL
from slated.read.titles import lower
from slated.read.titles_data import ALIASES, AMBIGUOUS, TITLES
from slated.read.words import EDGE, SMALL

TABLES = sorted(module.name for module in pkgutil.iter_modules(data.__path__))


def table(name: str) -> str:
    return (Path(data.__path__[0]) / f"{name}.py").read_text(encoding="utf-8")


def test_each_title_stands_once_and_is_trimmed() -> None:
    assert len(set(TITLES)) == len(TITLES) >= 14_000
    assert all(title == " ".join(title.split()) != "" for title in TITLES)
    assert not any("~" in title or "|" in title for title in TITLES)


def test_a_title_is_marked_in_every_spelling_of_its_capitals() -> None:
    marked = {lower(title) for title in AMBIGUOUS}
    assert not [title for title in TITLES if lower(title) in marked and title not in AMBIGUOUS]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_on_the_list_and_says_what_it_holds(name: str) -> None:
    text = table(name)
    assert re.match(r'"""[A-Z][^\n]+\.\n\nSeparated by " \| " or a line break', text)
    body = text.split('"""\\\n')[1].split('\n"""')[0]
    entries = [entry for line in body.split("\n") for entry in line.split(" | ")]
    assert {entry.removeprefix("~") for entry in entries} <= set(TITLES)


def test_ambiguous_titles_are_titles() -> None:
    assert set(TITLES) > AMBIGUOUS


@pytest.mark.parametrize("title", ["You", "Dark", "Lost", "House", "The Society", "Chicago Fire"])
def test_ordinary_words_need_context(title: str) -> None:
    assert title in AMBIGUOUS


def test_the_words_that_stand_beside_titles_need_context() -> None:
    words = EDGE | SMALL | AFTER | SERIAL
    assert not [title for title in TITLES if lower(title) in words and title not in AMBIGUOUS]


def test_no_platform_is_a_title() -> None:
    spans = {title: [(m.start, m.end) for m in find_platforms(title)] for title in TITLES}
    assert not [title for title, found in spans.items() if (0, len(title)) in found]


@pytest.mark.parametrize("title", ["The 100", "9-1-1", "Jessica Jones", "Game of Thrones"])
def test_distinct_titles_stand_alone(title: str) -> None:
    assert title in TITLES
    assert title not in AMBIGUOUS


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Khakee: The Bihar Chapter has been renewed.", ["Khakee: The Bihar Chapter"]),
        ("Netflix has renewed Waffles + Mochi.", ["Waffles + Mochi"]),
        ("Storage Wars: Texas has been cancelled.", ["Storage Wars: Texas"]),
        ("They had been renewing their licences during the wilderness trip.", []),
    ],
)
def test_the_reader_finds_what_the_list_knows(text: str, titles: list[str]) -> None:
    assert [claim.title for claim in read(Article(text=text), reader="rules")] == titles


def test_aliases_lead_to_titles_and_are_none_themselves() -> None:
    assert set(ALIASES.values()) <= set(TITLES)
    assert not set(ALIASES) & set(TITLES)
