"""Web pages: text, headline, day, outlet, writer."""

import sys
from datetime import date

import pytest
from tests.gather.making import FIXTURES, TODAY, gathered, only

from slated.article import Article
from slated.gather import DEFAULT, GatherError
from slated.gather.context import Context, Origin
from slated.gather.page import page

GRAPH = (FIXTURES / "article-graph.html").read_text(encoding="utf-8")
LONG = "<p>" + "The Good Place ends with its fourth season, said its creator. " * 8 + "</p>"


def made(head: str = "", body: str = LONG, url: str | None = None) -> Article:
    html = f"<!DOCTYPE html><html><head>{head}</head><body><main>{body}</main></body></html>"
    return page(html, Origin("p", url=url), Context(DEFAULT, TODAY))


@pytest.fixture(params=["resiliparse", "lxml"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways through: with resiliparse, and on a platform that has none."""
    if request.param == "lxml":
        monkeypatch.setitem(sys.modules, "resiliparse.parse.html", None)
    return str(request.param)


@pytest.mark.usefixtures("parser")
class TestBothParsers:
    def test_the_article_is_found_and_nothing_around_it(self) -> None:
        article = only(GRAPH)
        assert "signed the Duffer brothers" in article.text
        assert article.text.endswith("within four days.")
        for noise in ("Television", "Another headline", "rewatching", "invented people"):
            assert noise not in article.text

    def test_json_ld_says_the_rest(self) -> None:
        article = only(GRAPH)
        assert article.title == "Stranger Things Gets a Fourth Season at Netflix"
        assert article.published == date(2019, 9, 30)
        assert article.outlet == "Harbor Street Sample"
        assert article.byline == "Ines Calloway, Theo Marsh"
        assert article.url == "https://news.example.com/2019/09/30/stranger-things-season-4/"

    def test_headline_and_byline_are_not_repeated_in_the_text(self) -> None:
        assert only(GRAPH).text.startswith("Hawkins is not the end of the story.")

    @pytest.mark.parametrize(
        "head",
        [
            '<meta property="article:published_time" content="2019-06-07T20:00:00-07:00">',
            '<meta name="parsely-pub-date" content="2019-06-07T20:00:00Z">',
            '<meta itemprop="datePublished" content="June 7, 2019">',
            '<script type="application/ld+json">'
            '{"@type": ["Article"], "datePublished": "2019-06-07"}</script>',
            '<script type="application/ld+json">'
            '[{"@type": "BlogPosting", "dateCreated": "2019-06-07"}]</script>',
            '<link rel="canonical" href="https://example.com/2019/06/07/good-place/">',
        ],
    )
    def test_the_day_from_the_head(self, head: str) -> None:
        assert made(head).published == date(2019, 6, 7)

    @pytest.mark.parametrize(
        "mark",
        [
            '<time datetime="2019-06-07T20:00:00-07:00">a while ago</time>',
            "<time>June 7, 2019</time>",
            '<time class="updated" datetime="2019-06-09">x</time>'
            '<time datetime="2019-06-07">y</time>',
            '<span itemprop="datePublished" content="2019-06-07">a while ago</span>',
        ],
    )
    def test_the_day_from_the_body(self, mark: str) -> None:
        assert made(body=mark + LONG).published == date(2019, 6, 7)

    def test_a_future_day_is_passed_over_for_a_possible_one(self) -> None:
        head = '<meta property="article:published_time" content="2026-01-01">'
        assert made(head, f'<time datetime="2019-06-07">x</time>{LONG}').published == date(
            2019, 6, 7
        )
        assert made(head).published is None

    @pytest.mark.parametrize(
        "mark",
        [
            '<p class="byline">By Ines Calloway | June 7, 2019 8:00pm</p>',
            '<a rel="author" href="/x">Ines Calloway</a>',
            '<span class="author">Written by Ines Calloway on June 7, 2019</span>',
            '<div itemprop="author">Ines Calloway</div>',
            '<div class="post-author">by Ines Calloway – @ines</div>',
        ],
    )
    def test_the_writer_from_the_body(self, mark: str) -> None:
        assert made(body=mark + LONG).byline == "Ines Calloway"

    def test_an_address_is_no_writer(self) -> None:
        head = '<meta property="article:author" content="https://facebook.com/ines">'
        assert made(head).byline is None

    def test_the_outlet_is_cut_from_the_title(self) -> None:
        head = "<title>Last Season – Sample Wire</title>"
        head += '<meta name="application-name" content="Sample Wire">'
        article = made(head)
        assert (article.title, article.outlet) == ("Last Season", "Sample Wire")

    def test_the_host_is_the_outlet_of_last_resort(self) -> None:
        assert made(url="https://www.tvwire.example/x").outlet == "tvwire.example"


def test_json_ld_that_is_no_json_is_passed_over() -> None:
    head = (
        '<script type="application/ld+json">{oops</script><script type="application/ld+json">'
        '<!-- {"@type": "NewsArticle", "headline": "A\nB", "author": "Theo Marsh"} --></script>'
    )
    article = made(head)
    assert (article.title, article.byline) == ("A B", "Theo Marsh")


def test_a_page_with_little_main_text_gives_the_body_in_json_ld() -> None:
    text = "HBO sets Barry for a third season. " * 12
    fields = f'{{"@type": "Article", "articleBody": "{text}"}}'
    head = f'<script type="application/ld+json">{fields}</script>'
    assert made(head, '<div id="app"></div>').text == text.strip()


def test_a_page_without_text_gives_its_description() -> None:
    head = '<title>Barry</title><meta name="description" content="HBO renews Barry.">'
    assert made(head, "").text == "HBO renews Barry."


def test_an_amp_page_is_a_page() -> None:
    html = f"<!doctype html><html ⚡><head><title>Barry</title></head><article>{LONG}</article>"
    assert only(html).text.startswith("The Good Place ends")


def test_an_xhtml_page_is_a_page() -> None:
    start = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">'
    html = f"{start}<html xmlns='http://www.w3.org/1999/xhtml'><body>{LONG}</body></html>"
    assert only(html).text.startswith("The Good Place ends")


def test_a_fragment_is_a_page() -> None:
    assert only(f"<div class='story'>{LONG}</div>").text.startswith("The Good Place ends")


def test_a_page_larger_than_the_limit_is_refused() -> None:
    with pytest.raises(GatherError, match="limit"):
        gathered("<html><body>" + "word " * 700_000)
