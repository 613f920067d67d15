"""Which statements are of one report, and which only say the same."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import count

import pytest
from tests.believe.saying import day, said

from slated.believe import Statement, believe
from slated.believe.copies import copies_marked
from slated.claim import Evidence

WORDS = (
    "The third season of Ozark will arrive on Netflix on March 27, 2020, the streamer told us on"
    " Monday morning"
)
_ids = count(1)


def told(words: str = WORDS, on: str = "2020-01-06", **fields: object) -> Statement:
    """What an outlet says in these words."""
    number = next(_ids)
    given: dict[str, object] = {"outlet": f"Outlet {number}", "article": str(number), **fields}
    when = str(given.pop("when", "2020-03-27"))
    who = str(given.pop("who", "outlet"))
    made = said(on, who, "premiere announced", when, id=str(number), **given)  # type: ignore[arg-type]
    return replace(made, claim=replace(made.claim, evidence=Evidence(words, 0, len(words))))


def stories(*statements: Statement) -> list[str]:
    """The story of each, in order of publication, its own article's where it has no other."""
    return [one.story or one.article for one in copies_marked(statements)]


@pytest.mark.parametrize(
    "other",
    [
        WORDS,
        WORDS.upper(),
        WORDS.replace("third season", "'Third Season'"),
        WORDS.replace("told us", "told Deadline"),
        WORDS.replace(" on Monday morning", " Monday morning, according to Deadline"),
        f"And so: {WORDS}",
    ],
)
def test_a_sentence_that_was_touched_up_is_the_same_report(other: str) -> None:
    one, two = told(), told(other, on="2020-01-07")
    assert stories(two, one) == [one.article, one.article]


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("Netflix has set a day for Ozark: its third run of episodes begins March 27, 2020", {}),
        (WORDS.replace("March 27, 2020", "April 3, 2020"), {"when": "2020-04-03"}),
        (WORDS.replace("us on", "us, on"), {"when": "2020-03"}),
        (WORDS.replace("told us", "told them"), {"who": "cast"}),
    ],
    ids=["other words", "another day", "a vaguer day", "another speaker"],
)
def test_what_differs_in_more_than_its_wording_is_not(words: str, fields: dict[str, str]) -> None:
    one, two = told(), told(words, on="2020-01-07", **fields)
    if words.replace(",", "") != WORDS.replace(",", ""):
        assert stories(one, two) == [one.article, two.article]
    else:
        assert stories(one, two) == [one.article, one.article], "the very same words"


def test_a_few_words_that_all_would_use_are_no_copy() -> None:
    short = "Ozark returns on March 27, 2020, Netflix says"
    near = "Ozark returns March 27, 2020, Netflix says today"
    one, two = told(short), told(near, on="2020-01-07")
    assert stories(one, two) == [one.article, two.article]


def test_articles_of_one_story_are_named_after_the_first() -> None:
    first, second, third = (
        told(words, on=f"2020-01-0{number}", story="77")
        for number, words in enumerate(("Soon.", "In March.", "On March 27."), 1)
    )
    assert stories(third, second, first) == [first.article] * 3


@pytest.mark.parametrize("seed", range(10))
def test_the_order_they_come_in_makes_no_difference(seed: int) -> None:
    several = [
        told(WORDS.replace("told us", f"told {name}"), on=f"2020-01-0{number % 4 + 1}")
        for number, name in enumerate(("us", "Deadline", "TVLine", "reporters", "the press"), 1)
    ]
    shuffled = random.Random(seed).sample(several, len(several))
    assert copies_marked(shuffled) == copies_marked(several)


def test_ten_copies_count_as_one_source_and_two_reports_as_two() -> None:
    one = told()
    rewrites = [
        told(WORDS.replace("told us", f"told outlet {number}"), on="2020-01-07")
        for number in range(9)
    ]
    own = told("Ozark's Jason Bateman film crew has the date: 27 March 2020 on Netflix, we learn")
    alone, copied, two = (
        believe(copies_marked(these), day("2020-01-08")).confidence
        for these in ([one], [one, *rewrites], [one, own])
    )
    assert alone == copied < two


def test_a_thousand_wordings_take_no_square_of_time() -> None:
    tails = (" ".join(f"{number}x{at}" for at in range(20)) for number in range(1_000))
    many = [told(f"{WORDS} {tail}") for tail in tails]
    assert len(set(stories(*many))) == 1_000
