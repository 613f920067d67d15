"""Time words that belong to another clause than the event."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import Method, read


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("“Ozark” premieres on Netflix, where “Narcos” ended in 2017.", None),
        ("“Ozark” premieres on Netflix, whose founders met in 1990.", None),
        ("“Ozark” premieres with Jason Bateman, who also directs, on June 12.", "2020-06-12"),
        ("“Ozark” premieres on June 12 on Netflix, where “Narcos” ended in 2017.", "2020-06-12"),
    ],
)
def test_a_clause_about_a_person_or_place_has_its_own_dates(
    text: str, when: str | None, reader: Method
) -> None:
    claims = read(Article(text, published=date(2020, 5, 8)), reader=reader)
    dates = [c.when.edtf if c.when else None for c in claims if c.event == "premiere"]
    assert dates == [when]


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met on May 4, 2019, months after the finale of “Veep” aired.", {"finale": None}),
        ("Last week, a month after HBO canceled “Veep,” they met.", {"cancellation": None}),
        (
            "“Veep” ended on May 12, 2019, seven years after it premiered.",
            {"finale": "2019-05-12", "premiere": None},
        ),
        # The clause is over.
        ("On Monday, a week after its end, HBO canceled “Veep.”", {"cancellation": "2020-05-04"}),
    ],
)
def test_how_long_before_or_after_a_day(
    text: str, told: dict[str, str | None], reader: Method
) -> None:
    claims = read(Article(text, published=date(2020, 5, 8)), reader=reader)
    assert {str(c.event): c.when.edtf if c.when else None for c in claims} == told


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The CBS drama “Bull” ended its run, and the new drama “FBI” premiered on Tuesday.", None),
        ("The CBS drama “Bull” ended its run on Monday, and “FBI” premiered.", "2020-05-04"),
        ("The drama “Bull” ended its run, as did the sitcom “Mom,” in May 2019.", "2019-05"),
    ],
)
def test_a_day_right_behind_another_verb_is_of_that(
    text: str, when: str | None, reader: Method
) -> None:
    claims = read(Article(text, published=date(2020, 5, 8)), reader=reader)
    (when_ended,) = {c.when.edtf if c.when else None for c in claims if c.event == "finale"}
    assert when_ended == when
