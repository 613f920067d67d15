"""The date of an answered claim stands in words of the article."""

from datetime import date

import pytest
from tests.ask.grounding import FARGO, kept, sure
from tests.ask.serving import claim

from slated import Article


def test_our_grammar_has_the_last_word_on_a_date() -> None:
    assert sure(when="2019-04-19").when == sure().when
    assert sure(when=None).when == sure().when
    assert sure(when="soon").when == sure().when


@pytest.mark.parametrize("words", ["May 3", "next Christmas", "April 199"])
def test_date_words_that_are_not_there_are_no_claim(words: str) -> None:
    assert kept({**FARGO, "when_text": words, "when": "2018-05-03"}) is None


def test_date_words_put_otherwise_are_those_of_the_sentence_if_they_mean_the_same() -> None:
    one = sure(when_text="on the 19th of April")
    assert (one.when_text, one.when and one.when.edtf) == ("April 19", "2017-04-19")


def test_a_date_without_words_is_left_out() -> None:
    one = sure(when_text=None, when="2017-05-02")
    assert (one.when, one.when_text) == (None, None)


def test_words_that_the_grammar_does_not_read_need_the_year_in_them() -> None:
    text = "Fargo returns in the year of our Lord 2O19, or 2019ish."
    told_ = claim(evidence=text, title="Fargo", event="premiere", when_text="2019ish", when="2019")
    one = kept(told_, Article(text))
    assert one is not None
    assert one.when is not None
    assert one.when.edtf == "2019"
    other = kept({**told_, "when_text": "our Lord"}, Article(text))
    assert other is not None
    assert (other.when, other.when_text) == (None, "our Lord")


def test_a_past_event_looks_back_and_one_end_of_a_run_may_be_meant() -> None:
    text = "Ozark ran from 2017 to 2022 on Netflix."
    one = kept(
        claim(evidence=text, title="Ozark", event="finale", when_text="to 2022", when="2022"),
        Article(text),
    )
    assert one is not None
    assert one.when is not None
    assert one.when.edtf == "2022"
    march = "Ozark ended in April, Netflix says."
    told_ = claim(evidence=march, title="Ozark", event="finale", when_text="in April")
    past = kept(told_, Article(march, "", date(2023, 1, 5)))
    ahead = kept({**told_, "status": "announced"}, Article(march, "", date(2023, 1, 5)))
    whens = [one.when.edtf for one in (past, ahead) if one is not None and one.when is not None]
    assert whens == ["2022-04", "2023-04"]


def test_without_a_publication_day_the_year_must_stand_in_the_article() -> None:
    text = "Season 2 of Ozark arrives August 31."
    told_ = claim(
        evidence=text,
        title="Ozark",
        season=2,
        event="premiere",
        status="announced",
        when_text="August 31",
        when="2018-08-31",
    )
    undated = kept(told_, Article(text))
    dated = kept(told_, Article(f"{text} Filming began in 2018."))
    assert undated is not None
    assert dated is not None
    assert (undated.when, undated.when_text) == (None, "August 31")
    assert dated.when is not None
    assert dated.when.edtf == "2018-08-31"
