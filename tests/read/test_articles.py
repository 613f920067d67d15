"""Short articles of our own, on true television facts, read whole by the rules."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import read


def facts(text: str, published: str, title: str = "") -> list[str]:
    """Each claim in one line: title, season, event, status, date, platform."""
    article = Article(text=text, title=title, published=date.fromisoformat(published))
    return sorted(
        f"{c.title} | {c.season or '-'} | {c.event} | {c.status}"
        f" | {c.when.edtf if c.when else '-'} | {c.platform or '-'}"
        for c in read(article, reader="rules")
    )


def test_a_premiere_ahead_is_of_no_season_that_is_over() -> None:
    text = "The season three finale of ‘Bosch’ aired in May. ‘Bosch’ returns this fall on Amazon."
    assert facts(text, "2019-08-20") == [
        "Bosch | - | premiere | announced | 2019-23 | Amazon",
        "Bosch | 3 | finale | happened | 2019-05 | Amazon",
    ]


def test_a_season_now_on_air_is_not_the_one_that_premiered_long_ago() -> None:
    text = "‘Grey’s Anatomy’ premiered on March 27, 2005, and is still airing its sixteenth season."
    assert facts(text, "2020-01-20") == [
        "Grey’s Anatomy | 1 | premiere | happened | 2005-03-27 | -",
    ]


DATES = [
    (
        "Gossip Girl premiered 10 years ago, in fall 2007.",
        "2017-11-08",
        ["Gossip Girl | - | premiere | happened | 2007-23 | -"],
    ),
    (
        "Since ‘The Hills’ went off the air in 2010, MTV has come up with ‘Siesta Key,’ which was"
        " renewed for a second season.",
        "2018-03-01",
        [
            "Siesta Key | 2 | renewal | happened | - | MTV",
            "The Hills | - | finale | happened | 2010 | MTV",
        ],
    ),
    (
        "Netflix unveiled the trailer for ‘Luke Cage’ season 2 on 20th March.",
        "2018-03-25",
        ["Luke Cage | 2 | trailer | happened | 2018-03-20 | Netflix"],
    ),
    (
        "The season 2 finale, titled “Labor Day,” of ‘Barry’ aired on May 19 on HBO.",
        "2019-05-25",
        ["Barry | 2 | finale | happened | 2019-05-19 | HBO"],
    ),
    (
        "‘Barry’ ended its second season with a finale on May 19, and the cast will speak soon.",
        "2019-05-25",
        ["Barry | 2 | finale | happened | 2019-05-19 | -"],
    ),
    # What a series did, and what it does next.
    (
        "‘Ozark’ premiered in July 2017 and will return for its third season on June 2.",
        "2020-05-08",
        [
            "Ozark | 1 | premiere | happened | 2017-07 | -",
            "Ozark | 3 | premiere | announced | 2020-06-02 | -",
        ],
    ),
    (
        "‘Ozark’ debuted on July 21, 2017, and was renewed for a second season in August 2017.",
        "2020-05-08",
        [
            "Ozark | 1 | premiere | happened | 2017-07-21 | -",
            "Ozark | 2 | renewal | happened | 2017-08 | -",
        ],
    ),
    ("‘Ozark’ began with a storm, and the star returns to the stage on June 2.", "2020-05-08", []),
    # The day of another event in the sentence.
    (
        "‘Search Party’ has been renewed and comes back in November on TBS.",
        "2017-05-17",
        [
            "Search Party | - | premiere | announced | 2017-11 | TBS",
            "Search Party | - | renewal | happened | - | TBS",
        ],
    ),
    (
        "‘Stumptown’ was renewed by ABC for a second season in May, and the network cancelled it in"
        " September.",
        "2020-10-09",
        [
            "Stumptown | - | cancellation | happened | 2020-09 | ABC",
            "Stumptown | 2 | renewal | happened | 2020-05 | ABC",
        ],
    ),
    (
        "‘The Blacklist’ was renewed in February, and ‘Empire’ got its second season in January.",
        "2015-05-08",
        [
            "Empire | 2 | renewal | happened | 2015-01 | -",
            "The Blacklist | - | renewal | happened | 2015-02 | -",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "claims"), DATES)
def test_the_day_an_event_has(text: str, published: str, claims: list[str]) -> None:
    assert facts(text, published) == claims


def test_the_year_of_a_headline_dates_what_bears_none() -> None:
    article = Article("‘Barry’ will premiere in March on HBO.", "The new TV shows of 2018")
    assert [c.when.edtf for c in read(article, reader="rules") if c.when] == ["2018-03"]


def test_what_the_headline_quotes_is_what_the_article_is_about() -> None:
    text = "Dolores leads. Dolores is back. The second season of ‘Barry’ and the third of ‘Barry’"
    text += " were fine, and ‘Barry’ is long.\nThe second season will premiere April 22 on HBO."
    made = facts(text, "2018-03-02", "‘Westworld’: what to know of season 2")
    assert "Westworld | 2 | premiere | announced | 2018-04-22 | HBO" in made


def test_a_list_of_premieres_of_a_season_of_the_year_names_no_part() -> None:
    (claim,) = read(
        Article("Fall premiere dates: ‘Bull’ season 3 premieres September 24 on CBS."),
        reader="rules",
    )
    assert claim.part is None
