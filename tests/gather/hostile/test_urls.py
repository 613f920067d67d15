"""No spelling of an address leads where it must not."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from tests.gather.hostile.urls import ANSWERS, INVALID, REFUSED, SCHEME, SIGNS, USER

from slated.gather import GatherError
from slated.gather.allowed import SETTING
from slated.gather.connect import resolve
from slated.gather.exchange import RefusedError
from slated.gather.fetch import fetch


@pytest.fixture(scope="module")
def victim() -> Iterator[socket.socket]:
    """A server of this machine's own, on every address it has, whose port is known."""
    with socket.socket(socket.AF_INET6 if socket.has_ipv6 else socket.AF_INET) as listener:
        if socket.has_ipv6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listener.bind(("", 0))
        listener.listen()
        listener.setblocking(False)
        yield listener


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test runs under the setting of whoever runs the tests."""
    monkeypatch.delenv(SETTING, raising=False)


def internet(name: str, port: int) -> list[str]:
    """What name servers say; numbers and the names of this machine are its resolver's."""
    if name in ANSWERS:
        return ANSWERS[name]
    if name == "localhost" or name[0] in "0123456789" or ":" in name:
        return resolve(name, port)
    raise AssertionError(f"asked for {name}")


@pytest.mark.parametrize(("url", "words"), REFUSED, ids=[repr(url)[:60] for url, _ in REFUSED])
def test_it_is_refused_and_nobody_is_spoken_to(victim: socket.socket, url: str, words: str) -> None:
    url = url.replace("{port}", str(victim.getsockname()[1]))
    with pytest.raises(RefusedError) as caught:
        fetch(url, resolver=internet)
    assert words in str(caught.value)
    assert str(caught.value).isprintable()
    with pytest.raises(BlockingIOError):
        victim.accept()


def test_the_table_is_as_long_as_it_claims_to_be() -> None:
    assert len({url for url, _ in REFUSED}) == len(REFUSED) >= 60


@pytest.mark.parametrize(
    ("host", "asked"),
    [
        ("\u0430pple.com", "xn--pple-43d.com"),
        ("xn--pple-43d.com", "xn--pple-43d.com"),
        ("m\u00fcnchen.example", "xn--mnchen-3ya.example"),
        ("EXAMPLE.com", "example.com"),
        ("example.com.", "example.com."),
    ],
)
def test_a_name_that_looks_like_another_is_asked_for_as_what_it_is(host: str, asked: str) -> None:
    names: list[str] = []

    def resolver(name: str, _: int) -> list[str]:
        names.append(name)
        return []

    with pytest.raises(GatherError):
        fetch(f"http://{host}/", resolver=resolver)
    assert names == [asked]


def test_a_public_number_however_it_is_wrapped_is_none_of_these() -> None:
    for url in ("http://example.com:8080/", "http://[2606:4700::1]/", "http://a_b.example/"):
        with pytest.raises(GatherError) as caught:
            fetch(url, resolver=lambda *_: [])
        for words in (INVALID, SCHEME, SIGNS, USER):
            assert words not in str(caught.value), url
