"""A redirect is an address like any other, and carries nothing along."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from ipaddress import ip_address

import pytest
from tests.gather.hostile.playing import Script, playing
from tests.gather.hostile.scripts import OK, once

from slated.gather import GatherError, Limits
from slated.gather.address import IPAddress
from slated.gather.exchange import Answer, exchange

HERE = ip_address("127.0.0.1")
GOOD = once(OK + b"Content-Length: 4\r\n\r\ngood")
LIMITS = Limits(fetch_seconds=60.0)


def here(address: IPAddress) -> bool:
    """What only a test may allow: the one address its server has."""
    return address == HERE


def to(where: str, status: str = "302 Found", *more: str) -> Script:
    """A redirect; ``more`` are header lines."""
    lines = "".join(f"{line}\r\n" for line in (f"Location: {where}", *more))
    return once(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n{lines}\r\n".encode())


def names(answers: dict[str, str]) -> Callable[[str, int], list[str]]:
    """A resolver that knows these names, and numbers."""
    return lambda name, _port: [answers.get(name, name)]


OURS = names({"news.example": "127.0.0.1", "other.example": "127.0.0.1", "in.example": "10.0.0.1"})


def ask(url: str, headers: dict[str, str] | None = None, limits: Limits = LIMITS) -> Answer:
    return exchange(url, headers=headers or {}, limits=limits, allow=here, resolver=OURS)


LEADS = [
    ("http://10.0.0.1/", "not on the public internet"),
    ("http://169.254.169.254/latest/", "not on the public internet"),
    ("//169.254.169.254/latest/", "not on the public internet"),
    ("http://[::ffff:a9fe:a9fe]/", "not on the public internet"),
    ("http://[64:ff9b::a9fe:a9fe]/", "not on the public internet"),
    ("http://in.example/", "not on the public internet"),
    ("http://[::1]/", "not on the public internet"),
    ("file:///etc/hostname", "only http and https"),
    ("gopher://127.0.0.1:6379/_FLUSHALL", "only http and https"),
    ("ftp://127.0.0.1/", "only http and https"),
    ("data:text/html,x", "only http and https"),
    ("javascript:alert(1)", "only http and https"),
    ("http://user:word@news.example/", "no user name or password"),
    ("http://news.example:22/", "belongs to another protocol"),
    ("/\\evil.example/", "spaces or signs"),
    ("http://news.example/ x", "spaces or signs"),
    ("http://news.example/\tx", "spaces or signs"),
    ("http://a..b/", "not a valid address"),
    ("http://[::1/", "not a valid address"),
    ("http://" + "a" * 9_000 + "/", "more than 8,000 characters"),
]


@pytest.mark.parametrize(("where", "words"), LEADS, ids=[where[:40] for where, _ in LEADS])
def test_where_it_must_not_lead(where: str, words: str) -> None:
    with playing(to(where)) as server, pytest.raises(GatherError, match=words):
        ask(f"http://news.example:{server.port}/")
    assert len(server.requests) == 1


def test_one_that_leads_to_itself_ends() -> None:
    with playing(to("/again")) as server, pytest.raises(GatherError, match="more than 5 redirects"):
        ask(f"http://news.example:{server.port}/")
    assert len(server.requests) == 6


def test_two_that_lead_to_each_other_end() -> None:
    ports: list[int] = []

    def across() -> Iterator[bytes]:
        return to(f"http://other.example:{ports[0]}/")()

    with playing(across) as one, playing(to(f"http://news.example:{one.port}/")) as other:
        ports.append(other.port)
        with pytest.raises(GatherError, match="more than 5 redirects"):
            ask(f"http://news.example:{one.port}/")
    assert len(one.requests) == len(other.requests) == 3


def test_the_time_is_for_all_of_them_together() -> None:
    def slowly() -> Iterator[bytes]:
        time.sleep(0.4)
        yield from to("/again")()

    limits = Limits(fetch_seconds=1.0, redirects=100)
    with playing(slowly) as server, pytest.raises(GatherError, match="within 1 seconds"):
        ask(f"http://news.example:{server.port}/", limits=limits)


def test_two_locations_are_none() -> None:
    script = to("http://news.example/a", "302 Found", "Location: http://in.example/")
    with playing(script) as server, pytest.raises(GatherError, match="spaces or signs"):
        ask(f"http://news.example:{server.port}/")


def test_one_without_an_address_is_an_answer() -> None:
    with playing(once(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n")) as server:
        assert ask(f"http://news.example:{server.port}/").phrase == "302 Found"


def test_line_ends_that_are_written_out_stay_written_out() -> None:
    with playing(to("/x%0d%0aX-Injected:%201"), GOOD) as server:
        assert ask(f"http://news.example:{server.port}/").data == b"good"
    assert "x-injected: 1\r\n" not in server.requests[1].lower()
    assert server.requests[1].startswith("GET /x%0d%0aX-Injected:%201 HTTP/1.1\r\n")


def test_letters_of_any_script_are_sent_as_utf_8() -> None:
    with playing(to("/s\u00e9rie"), GOOD) as server:
        assert ask(f"http://news.example:{server.port}/").data == b"good"
    assert server.requests[1].startswith("GET /s%C3%A9rie HTTP/1.1\r\n")


def test_no_cookie_and_no_word_of_where_one_came_from_goes_along() -> None:
    cookie = "Set-Cookie: id=1; Path=/"
    with playing(to("/next", "302 Found", cookie), GOOD) as server:
        ask(f"http://news.example:{server.port}/")
    for request in server.requests:
        sent = {line.partition(":")[0].lower() for line in request.splitlines()[1:] if line}
        assert sent == {"host", "user-agent", "accept", "accept-language", "accept-encoding"}


def test_a_callers_headers_stay_with_the_host_they_were_for() -> None:
    with playing(GOOD) as other:
        leaves = to(f"http://other.example:{other.port}/")
        with playing(to("/next"), leaves) as server:
            answer = ask(f"http://news.example:{server.port}/", {"Authorization": "Bearer secret"})
    assert answer.data == b"good"
    assert all("secret" in request for request in server.requests)
    assert len(server.requests) == 2
    assert "secret" not in other.requests[0]


@pytest.mark.parametrize("value", ["a\r\nX-Injected: 1", "a\nb", "a\0b"])
def test_a_callers_header_cannot_become_two(value: str) -> None:
    with playing(GOOD) as server, pytest.raises(GatherError, match="header that cannot be sent"):
        ask(f"http://news.example:{server.port}/", {"If-None-Match": value})
    assert server.requests in ([], [""])


def test_only_what_has_moved_for_good_is_told_to_have() -> None:
    good, for_now = "301 Moved Permanently", "302 Found"
    for statuses, moved in {
        (good, good): "/2",
        (good, for_now): "/1",
        (for_now, good): None,
        (): None,
    }.items():
        hops = [to(f"/{at}", status) for at, status in enumerate(statuses, 1)]
        with playing(*hops, GOOD) as server:
            base = f"http://news.example:{server.port}"
            answer = ask(f"{base}/")
        assert answer.moved == (base + moved if moved else None), statuses


def test_what_is_sent_is_not_sent_on() -> None:
    with playing(to("/next", "307 Temporary Redirect")) as server:
        url = f"http://news.example:{server.port}/hook"
        answer = exchange(url, method="POST", content=b"{}", allow=here, resolver=OURS)
    assert (answer.status, answer.url, len(server.requests)) == (307, url, 1)
    assert server.requests[0].startswith("POST /hook HTTP/1.1\r\n")
