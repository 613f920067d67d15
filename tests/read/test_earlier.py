"""Series named only to tell where people worked before are not what the news is about."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import Method, read
from slated.read.page import Page
from slated.read.titles import Titles

LIST = Titles(["Alias", "Breaking Bad", "Better Call Saul", "Fargo"])


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Two veterans of Alias and Fargo joined. The series is back.", None),
        ("Bob Odenkirk, best known for Breaking Bad, joined. The series is back.", None),
        ("Fargo began. An alumnus of Alias joined. The series is back.", "Fargo"),
        ("Fargo began. It is her biggest role since Alias. The series is back.", "Fargo"),
        ("She has watched the show since Alias began. The series is back.", "Alias"),
        ("The alumni met. Better Call Saul began. The series is back.", "Better Call Saul"),
        ("Veterans of the war met. Alias began. The series is back.", "Alias"),
    ],
)
def test_what_the_series_stands_for(text: str, before: str | None) -> None:
    page = Page(Article(text), LIST)
    found = page.before(len(page.spans) - 1)
    assert (found.title if found else None) == before


@pytest.mark.parametrize("reader", ["learned", "rules"])
def test_an_earlier_series_takes_no_news(reader: Method) -> None:
    text = "The veterans of Lost and Breaking Bad take over. NBC cancelled the series on May 12."
    assert read(Article(text, published=date(2016, 6, 10)), reader=reader) == []


def test_a_campaign_names_its_series() -> None:
    text = "CMT picked up the drama, and Castle played an encore. #BringBackCastle won."
    titles = Titles(["Castle"], ambiguous=["Castle"])
    assert [m.title for m in Page(Article(text), titles).titles] == ["Castle"]
    other = text.replace("#BringBackCastle", "#BringBackHannibal")
    assert Page(Article(other), titles).titles == []
