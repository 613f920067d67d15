"""Dates counted from another date of the article, and what a date or a season belongs to."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.claim import Event
from slated.read import read

DAY = date(2019, 5, 20)


def _told(text: str, event: Event, day: date = DAY) -> list[tuple[str, int | None, str | None]]:
    claims = read(Article(text, published=day), reader="rules")
    return [
        (c.title, c.season, c.when.edtf if c.when else None) for c in claims if c.event is event
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("NBC showed a pilot in July 2009, and Community premiered that September.", "2009-09"),
        ("“Hannibal” was ordered in 2012. The series premiered the following April.", "2013-04"),
        ("Critics saw it on March 1. Two weeks later Killing Eve premiered.", "2019-03-15"),
        # In another paragraph, or counted from what comes next.
        ("Critics saw it on March 1.\nTwo weeks later Killing Eve premiered.", None),
        ("Fargo opened in 1996. Killing Eve premiered the same year she moved there.", None),
    ],
)
def test_what_counts_from_another_date(text: str, when: str | None) -> None:
    assert [found[2] for found in _told(text, Event.PREMIERE)] == [when]


def test_the_finer_of_two_dates() -> None:
    text = "Fear the Walking Dead returns for its sixth season a week later, on Oct. 11."
    assert _told(text, Event.PREMIERE) == [("Fear the Walking Dead", 6, "2019-10-11")]


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("“Lucifer” premiered in January 2016 and ended its third season on May 14.", 1),
        ("“Homeland” returns on June 9, a year after the seventh season ended.", None),
        ("“Homeland” returns on June 9 for its eighth season.", 8),
        ("Season 14 of NBC’s many times awarded contest “The Voice” premieres June 26.", 14),
        ("“Homeland” premieres June 9.", None),
    ],
)
def test_whose_season_it_is(text: str, season: int | None) -> None:
    assert [found[1] for found in _told(text, Event.PREMIERE)] == [season]


def test_a_series_ends_after_a_season() -> None:
    assert _told("“Homeland” will end after season 8.", Event.CONCLUSION) == [("Homeland", 8, None)]


@pytest.mark.parametrize(
    ("text", "event", "when"),
    [
        ("HBO in March also announced the spin-off “House of the Dragon.”", Event.ORDER, "2019-03"),
        ("Netflix renewed the series “Ozark” for a third season in May.", Event.RENEWAL, "2019-05"),
        ("NBC canceled “Revolution” after its second season in 2014.", Event.CANCELLATION, "2014"),
        (
            "A month after Fox canceled “Lucifer,” Netflix confirmed the rescue Friday.",
            Event.CANCELLATION,
            "2019-04",
        ),
    ],
)
def test_the_day_of_a_decision(text: str, event: Event, when: str | None) -> None:
    assert [found[2] for found in _told(text, event)] == [when]


def test_a_headline_takes_its_day_from_a_lead_that_says_what_will_not_be_made() -> None:
    text = "Netflix said on Friday that it would not make a fourth season of the comedy."
    news = Article(text, "“Santa Clarita Diet” canceled at Netflix", date(2019, 4, 27))
    (claim,) = [c for c in read(news, reader="rules") if c.event is Event.CANCELLATION]
    assert claim.when is not None
    assert claim.when.edtf == "2019-04-26"


def test_time_words_date_the_verb_before_them() -> None:
    text = "“Bosch” was renewed for a fifth season last May and wrapped production in April."
    assert _told(text, Event.PRODUCTION_END)[0][2] == "2019-04"
    text = "“Mr. Mercedes” was canceled this month, and “Bosch” was renewed in February."
    assert ("Bosch", None, "2019-02") in _told(text, Event.RENEWAL)


def test_a_series_ends_with_the_last_of_its_seasons() -> None:
    assert _told("“The Middle” ended on May 2 after nine seasons.", Event.FINALE) == [
        ("The Middle", 9, "2019-05-02")
    ]


def test_a_season_is_of_the_series_just_named() -> None:
    text = "“Bosch” returns on June 9. “Killing Eve” is over. The show got a second season."
    assert _told(text, Event.PREMIERE) == [("Bosch", None, "2019-06-09")]


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        (
            "The drama “Fargo” began on October 12, 2015, and concluded on December 14.",
            "2015-12-14",
        ),
        ("The drama “Fargo” began on October 12, 2015, and finished on January 20.", "2016-01-20"),
        ("The drama “Fargo” began on October 12, 2015, and ran until January 20.", "2016-01-20"),
        ("The drama “Fargo” began on May 1, 2015, and ended on May 2, 2016.", "2016-05-02"),
        # No year of the beginning: the last such day.
        ("The drama “Fargo” premiered on October 12 and ended on December 14.", "2017-12-14"),
    ],
)
def test_an_end_lies_in_the_year_of_the_beginning_or_the_next(text: str, ended: str) -> None:
    assert [when for _, _, when in _told(text, Event.FINALE, date(2018, 3, 1))] == [ended]


NEXT = [
    ("“Ozark” was renewed in May 2016 and returned for season 2 in September.", "2016-09"),
    ("“Ozark” was renewed in October 2014 and returned for season 2 on May 19.", "2015-05-19"),
    ("“Ozark” was renewed on May 2, 2016, and returned for season 2 in September.", "2016-09"),
    # Told apart from it: the latest.
    ("“Ozark” was renewed in May 2016, and its second season premiered in April.", "2020-04"),
]


@pytest.mark.parametrize(("text", "when"), NEXT)
def test_what_came_next_came_soon_after(text: str, when: str) -> None:
    told = _told(text, Event.PREMIERE, date(2020, 5, 8))
    assert [day for _, _, day in told] == [when]
