"""Feeds: RSS, Atom, RDF, JSON Feed."""

import gzip
import json
from datetime import date

import pytest
from tests.gather.making import FIXTURES, gathered, only

from slated.gather import GatherError, Limits

RSS = (FIXTURES / "feed.rss").read_text(encoding="utf-8")
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Street Sample</title>
<entry><title type="html">Fleabag &amp;amp; the Hot Priest</title><id>tag:example.com,2019:1</id>
<link rel="alternate" href="https://news.example.com/fleabag"/><published>2019-05-17T09:00:00+01:00</published>
<updated>2019-05-20T09:00:00Z</updated><author><name>Theo Marsh</name></author>
<summary>Series two is on Amazon.</summary>
<content type="html">&lt;p&gt;
Series two of Fleabag is on Amazon from today.&lt;/p&gt;
&lt;ul&gt;&lt;li&gt;There will be no third.&lt;/li&gt;&lt;/ul&gt;</content>
</entry></feed>"""
RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example.com/"><title>Harbor Street Sample</title></channel>
<item rdf:about="https://news.example.com/lost"><title>Lost ends</title>
<link>https://news.example.com/lost</link><dc:date>2010-05-23T21:00:00-07:00</dc:date>
<dc:creator>Ines Calloway</dc:creator>
<description>The finale of Lost aired on ABC.</description></item>
</rdf:RDF>"""
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Harbor Street Sample",
    "items": [
        {
            "id": "harbor-7",
            "url": "https://news.example.com/atlanta",
            "title": "Atlanta waits until 2021",
            "content_html": "<p>FX moved <em>Atlanta</em>.</p><p>Donald Glover is busy.</p>",
            "summary": "FX moved it.",
            "date_published": "2020-01-09T23:00:00-08:00",
            "authors": [{"name": "Ines Calloway"}, {"name": "Theo Marsh"}],
        },
        {"id": 8, "content_text": "A note without a headline."},
        {"id": "empty"},
        "not an item",
    ],
}


def test_rss() -> None:
    first, second, third = gathered(RSS)
    assert first.title == "The Expanse Moves to Amazon"
    assert first.id == "harbor-101"
    assert first.url == "https://news.example.com/expanse"
    assert (first.outlet, first.byline) == ("Harbor Street Sample", "Ines Calloway")
    assert second.title == "NBC picks up Brooklyn Nine-Nine & moves it to midseason"
    assert second.text == "A day after Fox let it go, NBC ordered thirteen episodes."
    assert third.title == "A story from tomorrow"


def test_the_longer_body_is_taken_without_the_credit_below_it() -> None:
    assert gathered(RSS)[0].text == (
        "Jeff Bezos told a room of space fans that the show is saved.\n\n"
        "The Expanse was cancelled by Syfy two weeks earlier; its fourth season will stream on"
        " Amazon Prime."
    )


def test_the_day_is_the_writers_and_never_in_the_future() -> None:
    # 22:40 in California on the 25th is the 26th at Greenwich.
    days = [article.published for article in gathered(RSS)]
    assert days == [date(2018, 5, 25), date(2018, 5, 12), None]


def test_atom() -> None:
    article = only(ATOM)
    assert article.title == "Fleabag & the Hot Priest"
    assert " ".join(article.text.split()) == (
        "Series two of Fleabag is on Amazon from today. There will be no third."
    )
    assert article.published == date(2019, 5, 17)
    assert (article.id, article.byline) == ("tag:example.com,2019:1", "Theo Marsh")
    assert article.url == "https://news.example.com/fleabag"


def test_rdf() -> None:
    article = only(RDF)
    assert (article.title, article.outlet) == ("Lost ends", "Harbor Street Sample")
    assert article.text == "The finale of Lost aired on ABC."
    assert article.published == date(2010, 5, 23)
    assert article.byline == "Ines Calloway"


@pytest.mark.parametrize("indent", [None, 2])
def test_json_feed(indent: int | None) -> None:
    first, second = gathered(json.dumps(JSON_FEED, indent=indent))
    assert first.text == "FX moved Atlanta.\n\nDonald Glover is busy."
    assert first.published == date(2020, 1, 9)
    assert (first.id, first.byline) == ("harbor-7", "Ines Calloway, Theo Marsh")
    assert (second.id, second.text) == ("8", "A note without a headline.")
    assert second.outlet == "Harbor Street Sample"


@pytest.mark.parametrize("text", [RSS, ATOM, RDF, json.dumps(JSON_FEED)])
def test_gzip_changes_nothing(text: str) -> None:
    assert gathered(gzip.compress(text.encode())) == gathered(text)


@pytest.mark.parametrize("cut", range(1200, len(RSS) - 10, 97))
def test_a_feed_cut_anywhere_gives_its_whole_entries(cut: int) -> None:
    part = RSS[:cut]
    told: list[str] = []
    whole = part.count("</item>")
    if not whole:
        with pytest.raises(GatherError, match="before its first whole entry"):
            gathered(part)
        return
    assert gathered(part, warn=told.append) == gathered(RSS)[:whole]
    assert len(told) == 1


def test_a_json_feed_cut_off_gives_its_whole_items() -> None:
    text = json.dumps(JSON_FEED)
    told: list[str] = []
    found = gathered(text[: text.index("A note")], warn=told.append)
    assert [article.id for article in found] == ["harbor-7"]
    assert found[0].outlet == "Harbor Street Sample"
    assert "cut off" in told[0]


def test_a_feed_with_bare_ampersands_and_html_names_is_read() -> None:
    text = RSS.replace("thirteen episodes", "Law & Order &rsquo;s &nbsp;time slot")
    assert gathered(text)[1].text.endswith("NBC ordered Law & Order ’s time slot.")


def test_an_empty_feed_is_an_empty_list() -> None:
    assert gathered("<rss version='2.0'><channel><title>Quiet</title></channel></rss>") == []


def test_an_entry_without_an_id_keeps_the_same_name() -> None:
    feed = "<rss version='2.0'><channel><item><title>Lost ends</title></item></channel></rss>"
    assert only(feed).id == only(feed).id
    assert only(feed).id.startswith("text-")


def test_no_more_items_than_the_limit() -> None:
    assert len(gathered(RSS, limits=Limits(feed_items=2))) == 2


def test_a_feed_in_another_encoding() -> None:
    text = RSS.replace('encoding="UTF-8"', 'encoding="windows-1252"').replace("Jeff", "“Jeff”")
    assert gathered(text.encode("cp1252"))[0].text.startswith("“Jeff” Bezos")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('<?xml version="1.0"?><opml><body/></opml>', "<opml>"),
        ('<?xml version="1.0"?><urlset></urlset>', "<urlset>"),
        ('{"version": "https://jsonfeed.org/version/1", "items": {}}', "neither"),
        ("<rss><channel>", "before its first whole entry"),
        ("<feed>nothing here</feed>", "no feed"),
    ],
)
def test_what_is_no_feed_is_said_so(text: str, complaint: str) -> None:
    with pytest.raises(GatherError, match=complaint):
        gathered(text)
