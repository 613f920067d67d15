"""Whatever a server answers, fetching ends, bounded, with one line that says what is wrong."""

from __future__ import annotations

import re
import tracemalloc
from ipaddress import ip_address

import pytest
from tests.gather.hostile.playing import playing
from tests.gather.hostile.scripts import BYTES, GZIP_BOMB, LATE, OK, SCRIPTS, once, packed
from tests.gather.hostile.urls import REFUSED

from slated.gather import DEFAULT, GatherError, Limits
from slated.gather.address import IPAddress
from slated.gather.fetch import Fetched, fetch

HERE = ip_address("127.0.0.1")
SLOW = Limits(document_bytes=BYTES, fetch_seconds=1.0)
FAST = Limits(document_bytes=BYTES, fetch_seconds=60.0)


def here(address: IPAddress) -> bool:
    """What only a test may allow: the one address its server has."""
    return address == HERE


def got(port: int, limits: Limits = FAST) -> Fetched:
    return fetch(f"http://127.0.0.1:{port}/", limits=limits, allow=here)


@pytest.mark.parametrize("name", SCRIPTS)
def test_it_ends_with_a_word_on_what_is_wrong(name: str) -> None:
    script, words = SCRIPTS[name]
    limits = SLOW if LATE in words else FAST
    with playing(script) as server, pytest.raises(GatherError) as caught:
        got(server.port, limits)
    assert re.search(words, str(caught.value)), str(caught.value)
    assert str(caught.value).isprintable()


def test_the_tables_hold_what_was_promised() -> None:
    assert len(REFUSED) + len(SCRIPTS) >= 60
    assert len(SCRIPTS) >= 50


@pytest.mark.parametrize("name", ["a gzip bomb", "a bare deflate bomb", "a body without end"])
def test_what_is_refused_was_never_held(name: str) -> None:
    script, _ = SCRIPTS[name]
    with playing(script) as server:
        tracemalloc.start()
        with pytest.raises(GatherError):
            got(server.port)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert most < 10 * BYTES


def test_a_bomb_under_the_limit_of_bytes_is_told_by_what_it_becomes() -> None:
    with (
        playing(packed("gzip", GZIP_BOMB)) as server,
        pytest.raises(GatherError, match="more than 200 times what was sent"),
    ):
        got(server.port, Limits(document_bytes=500_000_000))


def test_a_page_that_repeats_itself_is_no_bomb() -> None:
    import gzip

    rows = "".join(f"<tr><td>{n}</td><td>Better Call Saul</td></tr>" for n in range(60_000))
    with playing(packed("gzip", gzip.compress(rows.encode()))) as server:
        assert got(server.port, DEFAULT).data == rows.encode()


def test_what_follows_the_length_told_is_not_read() -> None:
    smuggled = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"
    with playing(once(OK + b"Content-Length: 4\r\n\r\ngood" + smuggled)) as server:
        assert got(server.port).data == b"good"


def test_chunks_go_before_a_length() -> None:
    both = b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ngood\r\n0\r\n\r\n"
    with playing(once(OK + both)) as server:
        assert got(server.port).data == b"good"


def test_a_content_type_that_costs_its_parser_time_is_cut() -> None:
    kind = b"text/html" + b';a="' * 20_000
    with playing(once(OK + b"Content-Type: " + kind + b"\r\nContent-Length: 1\r\n\r\nx")) as server:
        assert got(server.port).media == "text/html"


@pytest.mark.parametrize("kind", ["", ";", "a/b/c", "text/html; charset*=x'y'%ff", "\xe9/\xe9"])
def test_a_content_type_that_is_none_does_no_harm(kind: str) -> None:
    head = f"Content-Type: {kind}\r\nContent-Length: 1\r\n\r\nx".encode("latin-1")
    with playing(once(OK + head)) as server:
        assert got(server.port).data == b"x"
