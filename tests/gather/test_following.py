"""Feeds of a site, robots.txt, conditional requests, lists of feeds: hostile ones too."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.site.feeds.serving import LONG, Reply, Site, serving

from slated.article import Article
from slated.gather.conditional import fresh_for, marks, retry_after, unless_same
from slated.gather.context import Context, Origin
from slated.gather.discover import MOST_REQUESTS, discover
from slated.gather.entries import entries
from slated.gather.errors import GatherError
from slated.gather.exchange import UnreachableError
from slated.gather.headers import Headers
from slated.gather.hints import Hints, hints
from slated.gather.limits import DEFAULT
from slated.gather.opml import MOST_FEEDS, Outline, read_opml, write_opml
from slated.gather.robots import DisallowedError, Robots, fetch_robots
from slated.gather.summary import is_summary
from slated.gather.xml import parsed_xml

NOW = datetime(2018, 3, 5, 12, tzinfo=UTC)
CONTEXT = Context(DEFAULT, NOW.date(), warn=lambda line: None)
NEWS = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{}</loc><n:news>'
    "<n:publication><n:name>The Wire</n:name></n:publication>"
    "<n:publication_date>2018-03-04T10:00:00Z</n:publication_date><n:title>Fargo</n:title>"
    "</n:news></url></urlset>"
)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SLATED_ALLOW_PRIVATE", "1")
    with serving() as site:
        yield site


def found(site: Site, path: str = "/") -> list[tuple[str, str]]:
    return [
        (one.url.removeprefix(site.url("")), one.how) for one in discover(site.url(path), CONTEXT)
    ]


def feed(site: Site, path: str) -> None:
    site.feed(path, site.entry(f"{path}/fargo", "Fargo", "FX renews Fargo." + LONG))


def test_an_address_that_is_a_feed_is_taken_as_it_is(site: Site) -> None:
    feed(site, "/tv.rss")
    assert found(site, "/tv.rss") == [("/tv.rss", "the address itself")]
    assert site.paths() == ["/tv.rss"]


def test_link_tags_in_any_form(site: Site) -> None:
    for path in ("/a.rss", "/b.xml", "/sub/c.json"):
        feed(site, path)
    site.put(
        "/sub/",
        "<html><head><LINK REL='Alternate' TYPE='application/rss+xml' HREF='/a.rss#top'>"
        "<link href=/b.xml type=application/atom+xml rel='alternate home'>"
        '<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="/s.css">'
        '<link rel="alternate" type="application/feed+json" href="c.json">'
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'
        '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd"></head></html>',
    )
    assert [url for url, _ in found(site, "/sub/")] == ["/a.rss", "/b.xml", "/sub/c.json"]


def test_usual_addresses_until_one_is_a_feed(site: Site) -> None:
    site.put("/tv/news", "<html><body>News</body></html>")
    feed(site, "/rss.xml")
    assert found(site, "/tv/news") == [("/rss.xml", "a usual address")]


def test_news_sitemaps_by_robots_txt_and_through_an_index(site: Site) -> None:
    site.put("/", "<html><body>News</body></html>")
    site.put("/robots.txt", f"User-agent: *\nSitemap: {site.url('/index-of-maps')}\n")
    site.put(
        "/index-of-maps",
        f"<sitemapindex><sitemap><loc>{site.url('/posts.xml')}</loc></sitemap>"
        f"<sitemap><loc>{site.url('/news-today.xml')}</loc></sitemap></sitemapindex>",
    )
    site.put("/news-today.xml", NEWS.format(site.url("/fargo")))
    assert found(site) == [("/news-today.xml", "a news sitemap")]


def test_a_search_ends_however_much_a_site_names(site: Site) -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="/{}.rss">'
    site.put("/", "".join(link.format(n) for n in range(5000)))
    with pytest.raises(GatherError, match="no feed found there"):
        found(site)
    assert len(site.paths()) <= MOST_REQUESTS


def test_sitemaps_that_name_themselves_end(site: Site) -> None:
    site.put("/", "<html></html>")
    address = site.url("/news-sitemap.xml")
    loop = f"<sitemapindex><sitemap><loc>{address}</loc></sitemap></sitemapindex>"
    site.put("/news-sitemap.xml", loop)
    with pytest.raises(GatherError, match="no feed found there"):
        found(site)


def test_markup_made_to_take_long_does_not() -> None:
    from slated.gather.discover import named
    from slated.gather.exchange import Answer

    hostile = b"<link " * 400_000 + b"<link rel=alternate " + b"a=" * 500_000
    start = time.process_time()
    named(Answer("https://x.example/", 200, Headers({}), hostile))
    assert time.process_time() - start < 30


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("120", 120),
        ("Mon, 05 Mar 2018 12:10:00 GMT", 600),
        ("Mon, 05 Mar 2018 11:00:00 GMT", 0),
        ("999999999999", 7 * 86_400),
        ("soon", None),
        ("-5", None),
        ("", None),
        ("9" * 500, None),
    ],
)
def test_retry_after(given: str, seconds: int | None) -> None:
    waits = retry_after(Headers({"retry-after": given}), NOW)
    assert waits == (None if seconds is None else timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"cache-control": "max-age=60"}, 60),
        ({"cache-control": "s-maxage=900, Max-Age=60"}, 60),
        ({"cache-control": "max-age=60", "age": "50"}, 10),
        ({"cache-control": "max-age=60", "age": "x"}, 60),
        ({"cache-control": "no-store, max-age=60"}, 0),
        ({"cache-control": "max-age=banana"}, 0),
        ({}, 0),
    ],
)
def test_how_long_it_stays_fresh(fields: dict[str, str], seconds: int) -> None:
    assert fresh_for(Headers(fields)) == timedelta(seconds=seconds)


def test_marks_that_could_not_be_sent_back_are_dropped() -> None:
    assert marks(Headers({"etag": 'W/"1"', "last-modified": "then"})) == ('W/"1"', "then")
    assert marks(Headers({"etag": "a\r\nHost: x", "last-modified": "x" * 501})) == ("", "")
    assert unless_same("", "") == {}


SAID = [
    ("<ttl>60</ttl>", Hints(timedelta(hours=1))),
    ("<ttl>999999</ttl>", Hints(timedelta(days=7))),
    ("<item><ttl>60</ttl></item>", Hints()),
    ("<ttl>soon</ttl><sy:updatePeriod>often</sy:updatePeriod>", Hints()),
    ("<sy:updatePeriod>\n\thourly\t</sy:updatePeriod>", Hints(period=timedelta(hours=1))),
    (
        "<x:updatePeriod>daily</x:updatePeriod><x:updateFrequency> 4 </x:updateFrequency>",
        Hints(period=timedelta(hours=6)),
    ),
    (
        "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>",
        Hints(period=timedelta(days=1)),
    ),
    (
        "<skipHours><hour>0</hour>\n<hour>24</hour><hour>7</hour><hour>99</hour></skipHours>",
        Hints(hours=(0, 7)),
    ),
    (
        "<skipDays><day>Sunday</day><day>MONDAY</day><day>Someday</day></skipDays>",
        Hints(days=(0, 6)),
    ),
    (f"<skipHours>{''.join(f'<hour>{n}</hour>' for n in range(24))}</skipHours>", Hints()),
    ("<skipHours>" * 40_000, Hints()),
]


@pytest.mark.parametrize(("head", "said"), SAID)
def test_what_the_head_of_a_feed_says_of_itself(head: str, said: Hints) -> None:
    assert hints(f"<rss><channel>{head}<item><ttl>5</ttl></item></channel></rss>") == said


def test_robots() -> None:
    robots = Robots.parse("User-agent: *\nDisallow: /a\nAllow: /a/b\nCrawl-delay: 5")
    robots.check("https://x.example/a/b")
    with pytest.raises(DisallowedError):
        robots.check("https://x.example/a/c")
    assert robots.delay == 5
    assert Robots.parse("User-agent: *\nCrawl-delay: 99999").delay == 60
    assert Robots.parse("\0\1 <html> Disallow").delay == 0


@pytest.mark.parametrize(("status", "free"), [(404, True), (403, True), (500, False), (429, False)])
def test_robots_that_cannot_be_had(site: Site, status: int, free: bool) -> None:
    site.replies["/robots.txt"] = Reply(status)
    if free:
        fetch_robots(site.url("/x")).check(site.url("/x"))
    else:
        with pytest.raises(UnreachableError):
            fetch_robots(site.url("/x"))


@pytest.mark.parametrize(
    "hostile",
    [
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
        '<!DOCTYPE x SYSTEM "https://x.example/x.dtd"><x/>',
        "<?xml version='1.0'?><!doctype opml><opml/>",
        "<x>" * 100_000,
        "<x>" * 1000 + "</x>" * 1000,
        "",
        "not XML",
        "<x>&undeclared;</x>",
    ],
)
def test_hostile_xml_is_refused(hostile: str) -> None:
    with pytest.raises(GatherError, match=r"^it: "):
        parsed_xml(hostile, "it")


def test_entities_in_another_encoding_are_refused_too() -> None:
    bomb = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE o [<!ENTITY a "b">]><opml>&a;</opml>'
    with pytest.raises(GatherError, match="entities"):
        read_opml(bomb.encode("utf-16"), "it")


def test_opml_keeps_what_it_is_given() -> None:
    given = [Outline("https://a.example/?x=1&y=\"2'", 'A <b> & "c" \x01', "https://a.example/")]
    [back] = read_opml(write_opml(given).encode(), "it")
    assert (back.url, back.site) == (given[0].url, given[0].site)
    assert back.title == 'A & "c"'  # a tag is no part of a name


def test_opml_of_too_many_feeds_is_refused() -> None:
    one = '<outline xmlUrl="https://x.example/{}"/>'
    many = "".join(one.format(n) for n in range(MOST_FEEDS + 1))
    with pytest.raises(GatherError, match="more than 10,000 feeds"):
        read_opml(f"<opml><body>{many}</body></opml>".encode(), "it")
    with pytest.raises(GatherError, match="not OPML"):
        read_opml(b"<rss/>", "it")


def test_entries_of_every_form() -> None:
    origin = Origin("it", "https://x.example/feed")
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><title>F</title></entry></feed>'
    for data, kind in (
        (atom, "Atom"),
        (
            '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1, "title": "F"}]}',
            "JSON Feed",
        ),
        (NEWS.format("https://x.example/f"), "news sitemap"),
    ):
        read = entries(data.encode(), origin, CONTEXT)
        assert (read.kind, len(read.articles)) == (kind, 1)
    [article] = read.articles
    assert (article.published, article.outlet) == (date(2018, 3, 4), "The Wire")
    for other in ("<html></html>", "words", '{"title": "x"}', "<urlset></urlset>", "<svg/>"):
        with pytest.raises(GatherError):
            entries(other.encode(), origin, CONTEXT)


@pytest.mark.parametrize(
    ("text", "url", "summary"),
    [
        ("Short.", "https://x.example/", True),
        ("Short.", None, False),
        ("Long. " * 200, "https://x.example/", False),
        ("Long. " * 200 + "The rest […]", "https://x.example/", True),
        ("Long. " * 200 + "Continue reading Fargo →", "https://x.example/", True),
        ("Long… " + "Long. " * 200, "https://x.example/", False),
    ],
)
def test_what_is_a_summary(text: str, url: str | None, summary: bool) -> None:
    assert is_summary(Article(text, url=url)) is summary
