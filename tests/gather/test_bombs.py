"""Documents made to exhaust a parser: refused or read, and soon."""

import contextlib
import gzip
import time

import pytest
from tests.gather.making import gathered

from slated.gather import GatherError, Limits
from slated.gather.guard import fast_enough

RSS = "<rss version='2.0'><channel>{}</channel></rss>"
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 or str()};" * 10}">' for n in range(1, 10))
    + "]>"
    + RSS.format("<item><title>&a9;</title></item>")
)
BOMBS = {
    "nested divs": "<html><body>" + "<div>" * 200_000 + "x",
    "nested divs, wrong ends": "<html><body>" + "<div>some words</x>" * 25_000,
    "reopened formatting": "<p>" + "".join(f"<b a={n}>" for n in range(2000)) + "x" + "<p>y" * 2000,
    "attributes": "<div " + " ".join(f"a{n}" for n in range(300_000)) + ">x</div>",
    "attributes with quoted ends": "<div " + "".join(f'a{n}=">"' for n in range(150_000)) + ">x",
    "unclosed quotes": "<html><body>" + "<a href='" * 25_000,
    "angle brackets": "<html><body>" + "<" * 2_000_000,
    "nested tables": "<html><body>" + "<table><tr><td>" * 9_000 + "x",
    "nested json-ld": "<html><script type='application/ld+json'>" + "[" * 900_000,
    "blank lines": "<html><body><p>" + " \n" * 1_000_000 + "x",
    "byline": "<html><body><p class=byline>By " + "a on " * 400_000,
    "nested feed": RSS.format("<item><description>" + "<a>" * 200_000 + "</description></item>"),
    "escaped nesting": RSS.format(
        "<item><title>t</title><description>" + "&lt;b&gt;" * 200_000 + "x</description></item>"
    ),
    "feed attributes": RSS.format(
        "<item " + " ".join(f'a{n}="1"' for n in range(50_000)) + "></item>"
    ),
    "broken feed": "<rss>" + "<item><x " * 200_000 + "</rss>",
    "billion laughs": LAUGHS,
    "nested json": '{"items": [' + "[" * 500_000,
    "long number": '{"text": "x"}\n{"id": ' + "9" * 500_000 + "}",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_soon(name: str) -> None:
    start = time.monotonic()
    with contextlib.suppress(GatherError):
        assert all(article.text or article.title for article in gathered(BOMBS[name]))
    assert time.monotonic() - start < 20


@pytest.mark.parametrize("name", ["nested divs", "attributes", "feed attributes", "billion laughs"])
def test_these_are_refused(name: str) -> None:
    with pytest.raises(GatherError):
        gathered(BOMBS[name])


def test_the_slow_ones_never_reach_the_fast_parser() -> None:
    assert not fast_enough(BOMBS["reopened formatting"])
    assert not fast_enough(BOMBS["nested divs, wrong ends"])
    assert fast_enough("<html><body><div>" + "<p>An <em>ordinary</em> page.</p>" * 500)


@pytest.mark.parametrize("inside", [b"\0", b" ", b"a"])
def test_a_gzip_bomb_is_cut_off(inside: bytes) -> None:
    with pytest.raises(GatherError):
        gathered(gzip.compress(inside * 200_000_000, 1), limits=Limits(document_bytes=1_000_000))
