"""Plain text: header block, headline, text."""

from datetime import date

import pytest
from tests.gather.making import gathered, only

from slated.gather import GatherError

BODY = "Netflix ended Daredevil after three seasons.\n\nMarvel was surprised too."


def test_a_header_block_gives_every_field() -> None:
    article = only(
        "Title: Daredevil is over\nPublished: 2018-11-29\nOutlet: Sample Wire\n"
        f"Author: Ines Calloway\nURL: https://example.com/dd\n\n{BODY}\n"
    )
    assert article.title == "Daredevil is over"
    assert article.published == date(2018, 11, 29)
    assert (article.outlet, article.byline) == ("Sample Wire", "Ines Calloway")
    assert article.url == "https://example.com/dd"
    assert article.text == BODY
    assert article.id == "sample"


def test_a_short_first_line_above_a_blank_one_is_the_headline() -> None:
    article = only(f"Daredevil Cancelled at Netflix\n\n{BODY}")
    assert article.title == "Daredevil Cancelled at Netflix"
    assert article.text == BODY


@pytest.mark.parametrize(
    "first",
    [
        "Netflix ended Daredevil after three seasons.",
        'Bosses said: "We are done."',
        "a" * 201,
        "Two lines\nin the first paragraph",
    ],
)
def test_what_does_not_look_like_a_headline_stays_in_the_text(first: str) -> None:
    article = only(f"{first}\n\nMarvel was surprised too.")
    assert article.title == ""
    assert article.text.startswith(first)


def test_a_single_line_is_text() -> None:
    assert only("Daredevil Cancelled at Netflix").text == "Daredevil Cancelled at Netflix"


def test_a_line_that_is_no_header_makes_the_block_text() -> None:
    article = only("Title: A history\nof nothing much\n\nMore of it.")
    assert article.title == ""
    assert article.text.startswith("Title: A history\nof nothing")


@pytest.mark.parametrize("written", ["soon", "2031-01-01", "0000-00-00"])
def test_a_day_that_cannot_be_is_left_out_and_told_of(written: str) -> None:
    told: list[str] = []
    [article] = gathered(f"Title: X\nPublished: {written}\n\nText.", warn=told.append)
    assert article.published is None
    assert len(told) == 1
    assert written in told[0]


@pytest.mark.parametrize("blank", [b"", b"  \n\n \t", b"\xef\xbb\xbf"])
def test_nothing_is_an_error(blank: bytes) -> None:
    with pytest.raises(GatherError, match=r"^sample: empty"):
        gathered(blank)
