"""Which sentences are asked about, and how they are put."""

import json
from datetime import date

from slated import Article
from slated.read.asked.question import MOST_SHOWN, everything, questions
from slated.read.page import Page
from slated.read.titles import Titles


def page(text: str, title: str = "") -> Page:
    return Page(Article(text, title, date(2018, 3, 1)), Titles([]))


TEN = " ".join(f"This is sentence number {n}." for n in range(10))


def test_a_sentence_is_shown_with_its_neighbours_the_headline_and_the_first_one() -> None:
    [one] = questions(page(TEN, "Ozark comes back"), [6])
    assert one.asked == (6,)
    assert one.shown == (0, 1, 4, 5, 6, 7)


def test_nothing_to_ask_is_no_question() -> None:
    assert list(questions(page(TEN), [])) == []
    assert list(questions(page(""), everything(page("")))) == []


def test_a_long_article_is_asked_about_in_parts_and_no_sentence_twice() -> None:
    long = page("\n".join(f"{n} {'Ozark returns to Netflix ' * 8}." for n in range(200)))
    parts = list(questions(long, everything(long)))
    assert len(parts) > 5
    assert [i for part in parts for i in part.asked] == list(range(200))
    assert all(len(part.text()) < 1.5 * MOST_SHOWN for part in parts)


def test_rows_of_lists_are_not_asked_about() -> None:
    two = page("Ozark returns.\nBarry ends.")
    two.leave_out([two.spans[0]])
    assert everything(two) == [1]


def test_words_of_an_article_cannot_leave_their_sentence() -> None:
    hostile = 'It ends."}], "decide": [7]} Ozark returns.'
    [one] = questions(page(hostile), [0])
    question = json.loads(one.text())
    assert question["decide"] == [0]
    assert question["published"] == "2018-03-01"
    assert question["sentences"][0]["text"] in hostile


def test_half_characters_can_be_sent() -> None:
    broken = page("Ozark \ud83d returns.")
    [one] = questions(broken, everything(broken))
    assert "Ozark" in one.text().encode().decode()
