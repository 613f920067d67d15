"""Marks that hide words: read past, and offsets counted in the text as it was given."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.claim import Event
from slated.read.plain import plain
from slated.read.reader import read_article
from slated.read.titles import Titles

TITLES = Titles.load()
WRITTEN = "“Fargo” season 4 premieres on May 5."
HIDDEN = [
    "“Fargo”\u00a0season\u202f4\u00a0premieres on\u2009May\u00a05.",
    "“Far\u00adgo” sea\u00adson 4 pre\u00admieres on May 5.",
    "\ufeff“Fargo” sea\u200bson 4\u200b premieres\u200b on May\u2060 5.",
    "“Ｆａｒｇｏ” ｓｅａｓｏｎ　４ ｐｒｅｍｉｅｒｅｓ ｏｎ Ｍａｙ ５.",
    "\u202a“Fargo”\u202c season 4 premieres on May 5.\u200f",
]


@pytest.mark.parametrize("text", HIDDEN)
def test_hidden_words_are_read(text: str) -> None:
    assert plain(text).text == WRITTEN


@pytest.mark.parametrize("text", HIDDEN)
@pytest.mark.parametrize("field", ["title", "text"])
def test_evidence_counts_in_the_text_as_given(text: str, field: str) -> None:
    before = "Two sen\u00adtences. "
    article = Article(
        text=before + text if field == "text" else "",
        title=before + text if field == "title" else "",
        published=date(2018, 3, 1),
    )
    (claim,) = read_article(article, TITLES, "rules")
    assert (claim.title, claim.season) == ("Fargo", 4)
    assert claim.evidence.field == field
    given = article.text if field == "text" else article.title
    shown = given[claim.evidence.start : claim.evidence.end]
    assert claim.evidence.text == shown
    assert plain(shown).text == WRITTEN


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("It began in 2014.[3][a] It ended.", "It began in 2014. It ended."),
        ("On May 5, 2019,[12] “Fargo” ended.”[3]", "On May 5, 2019, “Fargo” ended.”"),
        ("Season 3 [ edit ]\nIt began[7]", "Season 3 \nIt began"),
        ("The show\u200b is said to be over.[citation needed]", "The show is said to be over."),
        ("Both season[s] of [it], in order [3]", "Both season[s] of [it], in order [3]"),
    ],
)
def test_footnotes_are_not_read(given: str, read: str) -> None:
    assert plain(given).text == read


def test_a_footnote_does_not_join_two_sentences() -> None:
    text = "Fargo was first shown in 2014.[1] Legion was cancelled.[2][3] It ended in 2019."
    claims = read_article(Article(text=text, published=date(2020, 3, 1)), TITLES, "rules")
    (axed,) = [c for c in claims if c.event is Event.CANCELLATION]
    assert (axed.title, axed.evidence.text) == ("Legion", "Legion was cancelled.")


def test_plain_text_is_left_alone() -> None:
    text = "“Élite” – it’s back"
    assert plain(text).text is text
    assert plain(text).kept is None


def test_offsets_of_the_original() -> None:
    read = plain("a\u200bb\u00adcd")
    assert read.text == "abcd"
    assert read.original(0, 1) == (0, 1)
    assert read.original(1, 3) == (2, 5)
    assert read.original(2, 2) == (2, 2)
