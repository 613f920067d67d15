"""Names whose answer changes, and connections that end where they were not meant to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from ipaddress import ip_address

import pytest
from tests.gather.hostile.playing import playing
from tests.gather.hostile.scripts import OK, once

from slated.gather import GatherError, Limits
from slated.gather.address import IPAddress
from slated.gather.exchange import RefusedError, UnreachableError, exchange

HERE = ip_address("127.0.0.1")
GOOD = once(OK + b"Content-Length: 4\r\n\r\ngood")


def here(address: IPAddress) -> bool:
    """What only a test may allow: the one address its server has."""
    return address == HERE


def turning(*answers: list[str]) -> Callable[[str, int], list[str]]:
    """A name server that answers one thing, then the next, the last for ever."""
    left = list(answers)
    return lambda _name, _port: left.pop(0) if len(left) > 1 else left[0]


def test_a_name_is_asked_once_and_what_it_says_later_is_never_heard() -> None:
    resolver = turning(["127.0.0.1"], ["10.0.0.1"])
    with playing(GOOD) as server:
        url = f"http://news.example:{server.port}/"
        assert exchange(url, allow=here, resolver=resolver).data == b"good"
        with pytest.raises(RefusedError):
            exchange(url, allow=here, resolver=resolver)
    assert len(server.requests) == 1


@pytest.mark.parametrize("inward", ["10.0.0.1", "169.254.169.254", "::1", "::ffff:7f00:2"])
def test_a_redirect_to_the_same_name_is_checked_anew(inward: str) -> None:
    again = once(b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n")
    with playing(again, GOOD) as server, pytest.raises(RefusedError):
        exchange(
            f"http://news.example:{server.port}/",
            allow=here,
            resolver=turning(["127.0.0.1"], [inward]),
        )
    assert len(server.requests) == 1


def test_where_some_answers_are_private_only_the_others_are_tried() -> None:
    with playing(GOOD) as server:
        answer = exchange(
            f"http://news.example:{server.port}/",
            allow=here,
            resolver=lambda *_: ["10.0.0.1", "169.254.169.254", "fe80::1%lo", "127.0.0.1"],
        )
    assert answer.data == b"good"


def test_a_connection_whose_other_end_is_refused_is_closed_unused() -> None:
    # As where the system's own tables lead a connection elsewhere than it was asked for.
    seen: list[IPAddress] = []

    def once_only(address: IPAddress) -> bool:
        seen.append(address)
        return len(seen) == 1

    with playing(GOOD) as server, pytest.raises(RefusedError):
        exchange(
            f"http://news.example:{server.port}/",
            allow=once_only,
            resolver=lambda *_: ["127.0.0.1"],
        )
    assert seen == [HERE, HERE]
    assert server.requests in ([], [""]), "not a byte was sent"


def test_a_name_server_that_never_answers_is_not_waited_for() -> None:
    released = threading.Event()

    def hanging(_name: str, _port: int) -> list[str]:
        released.wait(60)
        return ["127.0.0.1"]

    with pytest.raises(UnreachableError, match="within 1 seconds"):
        exchange("http://news.example/", limits=Limits(fetch_seconds=1.0), resolver=hanging)
    released.set()


def test_a_resolver_that_fails_is_told_as_a_host_that_cannot_be_reached() -> None:
    def failing(_name: str, _port: int) -> list[str]:
        raise OSError("Name or service not known")

    with pytest.raises(GatherError, match="cannot be reached"):
        exchange("http://news.example/", resolver=failing)
