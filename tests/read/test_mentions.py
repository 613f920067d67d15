"""Mentions, and what stands in quotation marks."""

from __future__ import annotations

import pytest

from slated.read.mentions import TitleMention, alike, apart, places
from slated.read.quotes import NO_SERIES, quoted


def mention(start: int, end: int, title: str = "X", source: str = "run") -> TitleMention:
    return TitleMention(start, end, title, source)


def test_places_are_whole_words() -> None:
    assert list(places("Foo Food half-Foo Foo, FooFoo", "Foo")) == [(0, 3), (18, 21)]
    assert list(places("", "Foo")) == []


def test_of_two_overlapping_mentions_the_longer_stays() -> None:
    short, long, other = mention(4, 8), mention(0, 8), mention(9, 12)
    assert apart([short, other, long]) == [long, other]


def test_of_two_on_one_span_the_listed_stays() -> None:
    run, listed = mention(0, 8), mention(0, 8, source="list")
    assert apart([run, listed]) == [listed]


def test_titles_in_capitals_take_the_form_that_is_not() -> None:
    found = alike([mention(0, 3, "FOO"), mention(9, 12, "Foo"), mention(20, 23, "BAR")])
    assert [m.title for m in found] == ["Foo", "Foo", "BAR"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("we like ‘Paper Moon’ a lot", "Paper Moon"),
        ("we like “Paper Moon” a lot", "Paper Moon"),
        ('we like "Paper Moon," and more', "Paper Moon"),
        ("we like 'Paper Moon' a lot", "Paper Moon"),
        ("we like ’Paper Moon’ a lot", "Paper Moon"),
        ("we like <em>Paper Moon</em> a lot", "Paper Moon"),
        ("we like ‘Moon’s Edge’ a lot", "Moon’s Edge"),
        ("we like ‘Paper Moon’s’ end", "Paper Moon"),
        ("we like ‘Paper Moon Season 2’ a lot", "Paper Moon"),
        ("we like ‘Paper Moon 2’ a lot", "Paper Moon"),
        ("we like ‘Paper Moon: The Final Season’ a lot", "Paper Moon"),
        ("we like ‘Paper Moon S2’ a lot", "Paper Moon"),
    ],
)
def test_what_a_quotation_holds(text: str, title: str) -> None:
    (quote,) = quoted(text)
    assert quote.title == text[quote.start : quote.end] == title
    assert quote.strength > 0


@pytest.mark.parametrize(
    "text",
    [
        "the song ‘Paper Moon’ plays",
        "the film “Paper Moon” opens",
        "‘Paper Moon’ film opens",
        "in the season finale, “Paper Moon,” she leaves",
        "Episode 4: ‘Paper Moon’",
        "as ‘Captain Lark’ he sings",
        "“Paper Moon,” she said",
        "“Paper Moon Is Such a Nice Idea.”",
    ],
)
def test_what_is_no_series_is_marked_so(text: str) -> None:
    assert [q.strength for q in quoted(text)] == [NO_SERIES]


@pytest.mark.parametrize(
    "text",
    ["don't and won't", "‘we were all there’", "the '90s and the '80s", "“” ‘’ '' \"\"", "“A”", ""],
)
def test_what_is_not_written_like_a_title_is_left_out(text: str) -> None:
    assert list(quoted(text)) == []
