"""A day on which news was told is not the day of what was told."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import Method, read

TOLD = [
    # The day stands behind the words of telling, and those behind the news.
    ("“‘Ozark’ will be back,” Jason Bateman told Jimmy Fallon on Thursday.", None),
    ("“‘Ozark’ will be back,” he said on NBC’s “Today” on Thursday.", None),
    ("“Ozark” will return for season 4, Netflix said Monday.", None),
    ("“Ozark” will premiere on May 21, Netflix said Monday.", "2020-05-21"),
    ("“Ozark” has a season 4, with a premiere date being announced in March.", None),
    ("The premiere date of “Ozark” season 4 was revealed last month.", None),
    ("The premiere date of “Ozark” season 4 was announced for July.", "2020-07"),
    # The event stands between them, or the day is set apart.
    ("Jason Bateman said “Ozark” will return on Thursday.", "2020-05-14"),
    ("“Ozark” returns, he said, on Thursday.", "2020-05-14"),
]


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(("text", "when"), TOLD)
def test_the_day_of_telling(text: str, when: str | None, reader: Method) -> None:
    (claim,) = read(Article(text, published=date(2020, 5, 8)), reader=reader)
    assert (claim.title, claim.when and claim.when.edtf) == ("Ozark", when)


WOULD = [
    # What was ahead then may be past today: the nearest such month or day.
    ("In February he said filming on “Ozark” season 3 would begin in March.", "2020-03"),
    ("Netflix announced that “Ozark” would return in October.", "2020-10"),
    ("Netflix announced that “Ozark” would premiere on Thursday.", "2020-05-14"),
]


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(("text", "when"), WOULD)
def test_what_would_come(text: str, when: str, reader: Method) -> None:
    (claim,) = read(Article(text, published=date(2020, 5, 8)), reader=reader)
    assert (claim.title, claim.when and claim.when.edtf) == ("Ozark", when)


def test_the_day_a_trailer_came_out() -> None:
    told = "On Monday, the first full trailer for the new season of “Ozark” was released."
    seen = "On Monday, she and a few old friends of hers watched the trailer for “Ozark”."
    made = [
        claim.when and claim.when.edtf
        for text in (told, seen)
        for claim in read(Article(text, published=date(2020, 5, 8)), reader="rules")
        if claim.event == "trailer"
    ]
    assert made == ["2020-05-04", None]


DECIDED = [
    # The day opens the clause of the decision, or stands behind what was decided.
    ("But in May 2018, ABC canceled “Roseanne.”", "2018-05"),
    ("In October, NBC renewed “Ozark” for a third season.", "2019-10"),
    ("“Ozark” was renewed in September for a third season.", "2019-09"),
    ("Just last month NBC renewed “Ozark” for a third season.", "2020-04"),
    ("It was a hit, and in March “Riverdale” was renewed for a third season.", "2020-03"),
    ("“Ozark” was renewed alongside “Veep” in April 2018.", "2018-04"),
    # It is no part of what was decided, nor of another clause.
    ("The 2021 winter series of “Love Island” has been cancelled.", None),
    ("Despite its debut in May, “Ozark” was renewed for a third season.", None),
    ("When it came in May, fans asked why “Ozark” was renewed.", None),
]
SHOWN = [
    ("The trailer for “Ozark” season 3 debuted at Comic-Con on April 22.", "2020-04-22"),
    ("The “Ozark” season 3 trailer was shown to fans in February.", "2020-02"),
    ("Netflix released a trailer for season 3 of “Ozark” in March.", "2020-03"),
    ("Netflix shared the teaser for “Ozark” season 3 last week.", "2020-04-27/2020-05-03"),
    ("The trailer for season 3 of “Ozark” teases a war in April.", None),
    ("The trailer for season 3 of “Ozark” debuted ahead of its return in July.", None),
    ("Netflix released a trailer for season 3 of “Ozark,” in which it is March.", None),
]


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(("text", "when"), DECIDED + SHOWN)
def test_the_day_of_a_decision_and_of_a_trailer(
    text: str, when: str | None, reader: Method
) -> None:
    claims = read(Article(text, published=date(2020, 5, 8)), reader=reader)
    (found, *_) = (c for c in claims if c.event in ("renewal", "cancellation", "trailer"))
    assert (found.when and found.when.edtf) == when
