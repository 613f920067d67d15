"""Texts made to break readers, or to make them slow."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable

import pytest
from tests.fuzz.targets import TARGETS

from slated.read import read

ODD = [
    "", " ", "\n\n\n", "\x00\x01\x02", "\ud800\udfff\udfff", "\ufeff", "“", "”“”“”“", "'''", "((((",
    "“Fargo” returns 31 February 2018.", "Fargo premieres February 30.", "Fargo ends 99/99/9999.",
    "Fargo season 999999999999999999999999 premieres in 99999999999999999999 years.",
    "Fargo returns January 0, 0000, and on 0000-00-00.", "Fargo debuted 9999999999 centuries ago.",
    "\u202eFargo\u202c has been renewed\u200b for sea\u200bson 2 by N\u200betflix.",
    "İstanbul’da “İ” season 2 premieres İİİ on Netflix, March 8.", "ŞŞ" * 99 + " Fargo is renewed.",
    "\U0001f3ac “Fargo” \U0001f3ac is renewed \U0001f468\u200d\U0001f469 for season ２, May ８.",
    "Fargo premieres on March ٨, in ٣ weeks, for season Ⅷ.", "Fargo is renewed" + "\u0301" * 999,
    "Arrow\nComposite 9999999999 #99999999999999\n99999/5 from 999,999,999,999,999 users",
    bytes(range(256)).decode("latin-1") * 9, bytes(range(256)).decode("utf-8", "replace"),
    "<script>Fargo is renewed</script> &amp;&lt;&#99999999999;", "{'a': [1, 2" * 99,
    "%s%n{0}{}" * 9,
]  # fmt: skip

UNITS = [
    "renewed ", "premieres ", "season 2 ", "Season 2 premieres March 8. ", "Netflix ", "Max ",
    "Netflix's ", "on ", "(", ")", '"', "“", "”", "‘a ", "'", "Title ", "Mr. ", "A. ", "S.H.",
    "a", "A", " ", "\n", ".", "… ", "1", "1,", "2018 ", "2018-", "31 February ", "May ", "early ",
    "in 3 weeks ", "next ", "the ", "first ", "half ", "and ", ", ", "-", "— ", "/", "#", "@",
    "Sunday at 8PM on ", "Composite 9 ", "4/5 from 2 users ", "All-Time ", "’s ", "said ",
    "“Max” ", "Fox (NBC) ", "Arrow\nComposite 82 #1\n", "\u202e", "\u200b", "e\u0301", "\x00",
    "\ud800", "İ", "ﬃ", "\U0001f3ac", "٣", "<", "&", "<b a=", "&#x", "http://a.b/",
    "“Fargo” was renewed for season 2 by Netflix on Friday, said John Smith. ",
    "Fargo is renewed\n", "Fargo is renewed and ", "“Fargo” premieres May 8, 2018 on FX; ",
]  # fmt: skip
SHAPES = [("", unit, "") for unit in UNITS] + [
    ("“", "word ", "”"), ("‘", "word ", ""), ("(", "renewed ", ")"), ("Season ", "1", " premieres"),
    ("Netflix renewed ", "Title ", "for season 2"), ("said ", "Aa", ""), ("“Fargo” ", "and ", "."),
    ("Fargo ", "was not ", "renewed"), ("in ", "early ", "2018"),
    ("Fargo premieres ", " ", "May 8"), ("Arrow\nSunday at 8PM on ", " ", "CW"),
    ("Composite", " ", "9"), ("4/5", " ", "from 9 users"),
    ("told ", "Mr. ", "Fox"), ("HBO's ", "Fargo, ", "end"), ("“Fargo", "”“", "”"), ("A", "-", "B"),
    ("premieres ", "on Friday ", ""), ("“We will”, ", "says he, ", ""), ("Fargo ", "(", "NBC)"),
]  # fmt: skip
"""Head, middle that is repeated, tail."""

LONGEST = 50_000_000 if float(os.environ.get("FUZZ_SECONDS", "2")) >= 60 else 2_000_000
START, MOST = 8_000, 64_000
SLOW = 0.004
"""Seconds below which a cost is too small to compare."""


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text_is_read_without_harm(name: str, text: str) -> None:
    """No error; the promises in ``targets`` hold; the same text gives the same reading."""
    assert TARGETS[name](text) == TARGETS[name](text)


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.timeout(600)
def test_megabytes_on_one_line(name: str) -> None:
    start = time.process_time()
    TARGETS[name]("a" * LONGEST)
    assert time.process_time() - start < 120


def test_half_characters_are_read() -> None:
    assert read("\ud800 Netflix has renewed “Fargo” for season 2.")


def _long(shape: tuple[str, str, str], length: int) -> str:
    head, middle, tail = shape
    return head + (middle * (length // len(middle) + 1))[:length] + tail


def _cost(name: str, text: str) -> float:
    """Least CPU seconds of three readings, fewer where one takes long."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(3):
            start = time.process_time()
            TARGETS[name](text)
            best = min(best, time.process_time() - start)
            if best > 1:
                break
    finally:
        gc.enable()
    return best


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("shape", SHAPES, ids=ascii)
def test_cost_grows_no_faster_than_the_text(name: str, shape: tuple[str, str, str]) -> None:
    """Four times the text may cost up to ten times the time: linear readers take four,
    quadratic ones sixteen."""
    length = START
    while (cost := _cost(name, _long(shape, length))) < SLOW and length < MOST:
        length *= 2
    assert _cost(name, _long(shape, 4 * length)) < 10 * max(cost, SLOW)


def _slates(length: int) -> str:
    """News of ever other series, each renewed by a network and dated."""
    line = "Netflix has renewed Show{0} for season {1}, which premieres May {1}, 2020. "
    return "".join(line.format(n, n % 9 + 1) for n in range(length // 70))


def _same(length: int) -> str:
    """One series renewed again and again, for ever other seasons."""
    return "".join(f"NETFLIX RENEWS FARGO FOR SEASON {n % 40 + 1} " for n in range(length // 35))


@pytest.mark.parametrize("news", [_slates, _same])
@pytest.mark.parametrize("name", ["reading", "home"])
def test_cost_of_much_news_grows_no_faster_than_the_text(
    name: str, news: Callable[[int], str]
) -> None:
    assert _cost(name, news(120_000)) < 8 * _cost(name, news(30_000))
