"""The first sight of a page: it says the same as the page parsed, or nothing."""

import time

import pytest
from tests.gather.making import FIXTURES, TODAY

from slated.gather.context import Context, Origin
from slated.gather.limits import DEFAULT
from slated.gather.page import ParsedPage
from slated.gather.sketch import beside, facts, sketch, words

ORIGIN = Origin("p", "https://wire.example/2019/05/16/barry/")
CONTEXT = Context(DEFAULT, TODAY, lambda message: None)
HEAD = (
    '<html><head><title>Barry &amp; friends | Wire</title><meta charset="utf-8">'
    '<meta property="og:site_name" content="Wire">'
)


def page(body: str, head: str = HEAD) -> bytes:
    return f"<!DOCTYPE html>{head}</head><body>{body}</body></html>".encode()


def told(html: bytes) -> str:
    seen = sketch(html)
    assert seen is not None
    return words(seen, "utf-8")


def test_paragraphs_without_what_stands_around_them() -> None:
    body = (
        "<nav><ul><li>Menu</li></ul></nav><script>if (a < b) document.write('<p>no</p>')</script>"
        '<p class="lead">Barry &amp; Sally&nbsp;met.</p><pre>no</pre><picture></picture>'
        "<style>p { color: red }</style><p>They <em>did</em> <a href='/x'>not</a> stay.\n</p>"
        '<div id="comments"><p>First!</p></div>'
    )
    assert told(page(body)) == "Barry & Sally met.\nThey did not stay."


def test_what_stands_beside_the_paragraphs() -> None:
    body = (
        "<nav><ul><li><a href='/tv'>Television and its trailers</a></li></ul></nav><p>So:</p>"
        "<h2>Barry &amp; Sally, season 2</h2><ul class='x'><li>Short.</li>"
        "<li><strong>Fargo returns on April 19.</strong></li></ul><table><tr>"
        "<td>Veep comes back in the spring.</td></tr></table>"
    )
    seen = sketch(page(body))
    assert seen is not None
    assert beside(seen, "utf-8").split("\n") == [
        *(
            "Barry & Sally, season 2",
            "Fargo returns on April 19.",
            "Veep comes back in the spring.",
        ),
    ]


def test_a_script_ends_at_its_first_closing_tag() -> None:
    body = '<script>w("<script src=a><\\/script>")</script><p>Seen.</p><script>"<p>no</p>"</script>'
    assert told(page(body)) == "Seen."


def test_code_that_never_ends_hides_the_rest() -> None:
    assert told(page("<p>Seen.</p><script>var a = 1; <p>no</p>")) == "Seen."


@pytest.mark.parametrize(
    "html",
    [
        b"",
        b"<p>no body</p>",
        page("<p>never closed"),
        page("<p>closed by<p>another</p>"),
        page("text kept apart<br>by breaks<br/>" * 10),
        page("<h1>never closed<p>a</p>"),
        page('<p>a</p><span itemprop="headline">Barry</span>'),
        page('<p>a</p><div itemprop="datePublished">2019-05-16</div>'),
        page("<p>a</p>", HEAD + "<meta content='x'>" * 5_000),
        page("<p>a</p>").decode().encode("utf-16"),
    ],
)
def test_nothing_is_said_of_a_page_that_is_written_otherwise(html: bytes) -> None:
    assert sketch(html) is None


LINKED = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Barry ends",'
    ' "datePublished": "2019-05-15", "publisher": {"name": "The Wire"}}</script>'
)
TIME = '<time class="x" datetime="2019-05-14">May 14</time>'


@pytest.mark.parametrize(
    "html",
    [
        page("<h1>Barry is <b>back</b></h1><p>a</p>" + TIME),
        page("<h1>One</h1><h1>Two</h1><p>a</p>"),
        page("<p>a</p>" + LINKED),
        page("<p>a</p>", HEAD + LINKED + "<style>a{}</style>"),
        page('<p>a</p><meta itemprop="datePublished" content="2019-05-13">'),
        page('<h1 itemprop="headline">Barry</h1><time itemprop="datePublished">2019-05-12</time>'),
        page("<p>a</p>", HEAD + '<link rel="canonical" href="https://wire.example/barry">'),
        page(TIME.replace('class="x"', 'class="updated"') + "<time>May 11, 2019</time><p>a</p>"),
        (FIXTURES / "article-graph.html").read_bytes(),
    ],
)
def test_its_facts_are_those_of_the_page_parsed(html: bytes) -> None:
    seen = sketch(html)
    assert seen is not None
    found = facts(seen, ORIGIN, CONTEXT)
    parsed = ParsedPage(html.decode(), ORIGIN, CONTEXT).facts
    assert found is not None
    for name in ("title", "published", "outlet", "url", "description"):
        assert getattr(found, name) == getattr(parsed, name), name


def test_a_head_that_is_not_safe_to_parse_has_no_facts() -> None:
    seen = sketch(page("<p>a</p>", HEAD + "<i>" * 7_000))
    assert seen is not None
    assert facts(seen, ORIGIN, CONTEXT) is None


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "<td>",
            "<li ",
            "<h2>\n",
            "<li><b>",
            "<p>",
            "<p></p>",
            "<p <",
            "<p\n",
            "</p",
            "<h1 ",
            "<h1>a</h1>",
            "<meta ",
            "<time",
            "<br>",
        ),
        *(
            "<script",
            "</script>",
            "<script></script>",
            "<style>",
            "<",
            "&#",
            "\n ",
            'id="comments"',
        ),
    ],
)
def test_no_page_takes_more_than_linear_time(unit: str) -> None:
    def spent(size: int) -> float:
        inner = unit * (size // len(unit))
        begun = time.process_time()
        for body in (inner, f"<p>{inner}</p>", f"{inner}</h1>"):
            seen = sketch(page(body))
            if seen is not None:
                words(seen, None)
                beside(seen, None)
        return time.process_time() - begun

    # Quadratic work on half a megabyte would take minutes.
    assert spent(500_000) < 20
