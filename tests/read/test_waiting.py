"""Releases said to wait for others: every example of the table, and what is no constraint."""

import time
from datetime import date
from pathlib import Path

import pytest

from slated.article import Article
from slated.gather import gather
from slated.read import READERS, constraints, read
from slated.read.waits import WAITS

SAMPLES = Path(__file__).parents[2] / "samples"
EXAMPLES = [(w.name, sentence, told) for w in WAITS for sentence, told in w.examples]


@pytest.mark.parametrize(("name", "sentence", "told"), EXAMPLES)
def test_an_example(name: str, sentence: str, told: str) -> None:
    found = [
        f"{c.title} | {c.season} | {c.after} | {c.after_season}" for c in constraints(sentence)
    ]
    assert found == ([told] if told else [])


def test_the_founding_case() -> None:
    [article] = gather(SAMPLES / "2017-10-04-jessica-jones-season-2.txt")
    [one] = constraints(article)
    assert (one.title, one.season, one.after, one.after_season) == (
        *("Jessica Jones", 2),
        *("The Defenders", None),
    )
    assert one.speaker == "Melissa Rosenberg"
    words = one.evidence
    assert words.field == "text"
    assert article.text[words.start : words.end] == words.text
    assert words.text.endswith("the season would have to wait until The Defenders aired")


@pytest.mark.parametrize("reader", READERS)
def test_it_stands_beside_the_claims(reader: str) -> None:
    sentence = "Jessica Jones season 2 won't premiere before The Defenders ends."
    article = Article(sentence, published=date(2017, 5, 1))
    before = read(article, reader=reader)  # type: ignore[arg-type]
    assert constraints(article)
    assert read(article, reader=reader) == before  # type: ignore[arg-type]


def test_of_the_samples_only_one_says_so() -> None:
    saying = [a.id for path in sorted(SAMPLES.iterdir()) for a in gather(path) if constraints(a)]
    assert len(saying) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jessica Jones season 2 won't premiere before season 1 ends.",
        "Jessica Jones season 2 won't premiere before Jessica Jones ends.",
        "You will have to wait until The Defenders airs.",
        "will have to wait until A " * 3000,
        "it won't premiere " * 2000 + "before The Defenders airs",
        "\ud800 will wait until The \udfff airs",
    ],
)
def test_nothing_and_soon(text: str) -> None:
    begun = time.process_time()
    assert constraints(text) == []
    assert time.process_time() - begun < 20
