"""Fetching: from a real server, which plays every trick we know."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import date
from ipaddress import ip_address
from pathlib import Path

import pytest
from tests.gather.serving import PAGE, serving

import slated
from slated.gather import DEFAULT, GatherError, Limits
from slated.gather.address import IPAddress, is_public
from slated.gather.context import Context
from slated.gather.fetch import Fetched, fetch
from slated.gather.sources import from_address

LOOPBACK = ip_address("127.0.0.1")
SOON = Limits(fetch_seconds=1.0)


def loopback(address: IPAddress) -> bool:
    """What only a test may allow: the one address its server has."""
    return address == LOOPBACK


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with serving() as port:
        yield port


def got(port: int, path: str, limits: Limits = DEFAULT) -> Fetched:
    return fetch(f"http://127.0.0.1:{port}{path}", limits=limits, allow=loopback)


def complaint(port: int, path: str, limits: Limits = DEFAULT) -> str:
    with pytest.raises(GatherError) as caught:
        got(port, path, limits)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("path", ["/page", "/gzip", "/deflate", "/bare"])
def test_a_page_however_it_is_packed(port: int, path: str) -> None:
    assert got(port, path).data == PAGE


def test_the_content_type_is_passed_on(port: int) -> None:
    found = got(port, "/page")
    assert (found.media, found.charset) == ("text/html", "utf-8")
    assert got(port, "/deflate").media == ""


def test_redirects_are_followed_to_the_end(port: int) -> None:
    found = got(port, f"/to?http://127.0.0.1:{port}/to?/page")
    assert found.url == f"http://127.0.0.1:{port}/page"
    assert found.data == PAGE


def test_redirects_that_never_end(port: int) -> None:
    with serving() as other:
        there = f"http://127.0.0.1:{other}/to?/to?/to?/to?/to?/to?/to?/to?/page"
        assert "more than 5 redirects" in complaint(port, f"/to?{there}")


@pytest.mark.parametrize(
    "target", ["file:///etc/hostname", "ftp://example.com/", "gopher://x/", "javascript:alert(1)"]
)
def test_a_redirect_stays_on_the_web(port: int, target: str) -> None:
    assert "only http and https" in complaint(port, f"/to?{target}")


@pytest.mark.parametrize(
    "host", ["10.0.0.1", "169.254.169.254", "[::1]", "[::ffff:10.0.0.1]", "localhost6.invalid"]
)
def test_every_redirect_is_checked(port: int, host: str) -> None:
    def resolver(name: str, _: int) -> list[str]:
        return ["10.9.9.9"] if name.endswith(".invalid") else [name]

    with pytest.raises(GatherError, match="not on the public internet"):
        fetch(f"http://127.0.0.1:{port}/to?http://{host}/", allow=loopback, resolver=resolver)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "127.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
    ],
)
def test_no_spelling_of_loopback_is_fetched(port: int, host: str) -> None:
    with pytest.raises(GatherError, match=r"not on the public internet|cannot be reached"):
        list(slated.gather(f"http://{host}:{port}/page"))


def rebinding(*answers: str) -> Callable[[str, int], list[str]]:
    """A resolver that gives one answer, then the next."""
    left = list(answers)
    return lambda _name, _port: [left.pop(0)]


def test_a_name_that_turns_private_is_refused_at_the_redirect(port: int) -> None:
    resolver = rebinding("127.0.0.1", "10.0.0.1")
    url = f"http://news.example:{port}/to?http://news.example:{port}/page"
    with pytest.raises(GatherError, match="not on the public internet"):
        fetch(url, allow=loopback, resolver=resolver)


def test_the_address_checked_is_the_address_connected_to(port: int) -> None:
    # Asked once only: a second answer is never heard, so it cannot differ.
    asked: list[str] = []

    def resolver(name: str, _: int) -> list[str]:
        asked.append(name)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    found = fetch(f"http://news.example:{port}/host", allow=loopback, resolver=resolver)
    assert found.data.decode() == f"news.example:{port}"
    assert asked == ["news.example"]


def test_a_private_address_beside_a_public_one_is_never_tried(port: int) -> None:
    tried: list[str] = []

    def allow(address: IPAddress) -> bool:
        tried.append(str(address))
        return loopback(address)

    found = fetch(
        f"http://news.example:{port}/page",
        allow=allow,
        resolver=lambda *_: ["10.0.0.1", "127.0.0.1"],
    )
    assert found.data == PAGE
    assert tried == ["10.0.0.1", "127.0.0.1", "127.0.0.1"], "the other end is asked about too"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com@127.0.0.1/",
        "http://user:secret@example.com/",
        "http://example.com\\@127.0.0.1/",
        "http://exa mple.com/",
        "http://example.com/\r\nHost: evil",
        "http://example.com:99999/",
        "http://[::1/",
        "http:///page",
        "http://" + "a" * 70 + ".com/",
        "https://",
    ],
)
def test_addresses_that_try_to_look_like_others(url: str) -> None:
    def never(name: str, _: int) -> list[str]:
        raise AssertionError(name)

    with pytest.raises(GatherError):
        fetch(url, resolver=never)


def test_a_user_name_in_an_address_is_not_repeated_as_a_host() -> None:
    with pytest.raises(GatherError, match="no user name or password"):
        fetch("http://user:secret@example.com/")


@pytest.mark.parametrize("path", ["/drip", "/slowhead"])
def test_a_server_that_drips_is_cut_off_in_time(port: int, path: str) -> None:
    start = time.monotonic()
    assert "within 1 seconds" in complaint(port, path, SOON)
    assert time.monotonic() - start < 3


def test_name_resolution_has_no_more_time_than_the_rest() -> None:
    def slow(_name: str, _port: int) -> list[str]:
        time.sleep(4)
        return ["127.0.0.1"]

    start = time.monotonic()
    with pytest.raises(GatherError, match="within 1 seconds"):
        fetch("http://news.example/", limits=SOON, allow=loopback, resolver=slow)
    assert time.monotonic() - start < 3


@pytest.mark.parametrize("path", ["/big", "/bomb"])
def test_a_body_larger_than_the_limit_is_cut_off(port: int, path: str) -> None:
    assert "limit of 100,000 bytes" in complaint(port, path, Limits(document_bytes=100_000))


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/nowhere", "the server answered 404 Not Found"),
        ("/cut", "cut short"),
        ("/wrong", "damaged"),
        ("/br", "'br', which was not asked for"),
        ("/junk", "not valid HTTP"),
    ],
)
def test_a_bad_answer_is_said_to_be_one(port: int, path: str, words: str) -> None:
    assert words in complaint(port, path)


def test_nobody_listens() -> None:
    with serving() as port:
        pass
    told = complaint(port, "/page", SOON)
    assert told.endswith("cannot be reached (nothing answers at that address and port)")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError("Name or service not known"), "Name or service not known"),
        (socket.gaierror(socket.EAI_NONAME, "unknown"), "there is no host of that name"),
        (socket.gaierror(socket.EAI_AGAIN, "later"), "its name cannot be looked up now"),
    ],
)
def test_a_name_that_is_not_known(error: OSError, words: str) -> None:
    def unknown(_name: str, _port: int) -> list[str]:
        raise error

    with pytest.raises(GatherError, match=rf"cannot be reached \({words}\)"):
        fetch("http://news.example/", resolver=unknown)


def test_no_proxy_is_taken_from_the_environment(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://10.0.0.1:3128")
    assert got(port, "/page").data == PAGE


@pytest.mark.parametrize(
    ("path", "title", "text"),
    [("/page", "Barry", "HBO renews Barry."), ("/charset", "", "“Barry”"), ("/lines", "", "x")],
)
def test_an_address_is_gathered(port: int, path: str, title: str, text: str) -> None:
    url = f"http://127.0.0.1:{port}{path}"
    context = Context(DEFAULT, date(2020, 6, 1))
    [article] = from_address(url, context, allow=loopback)
    assert (article.title, article.text) == (title, text)
    assert article.id == ("a" if path == "/lines" else url)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for news.example that signs itself."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs openssl to make a certificate")
    path = tmp_path / "news.pem"
    options = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    name = "-subj /CN=news.example -addext subjectAltName=DNS:news.example"
    command = f"req {options} {name}".split()
    subprocess.run(
        [openssl, *command, "-keyout", path, "-out", path], check=True, capture_output=True
    )
    return path


def test_the_certificate_is_checked_for_the_name_not_the_address(certificate: Path) -> None:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate)
    trusting = ssl.create_default_context(cafile=certificate)
    with serving(server) as port:

        def secure(host: str, context: ssl.SSLContext | None) -> Fetched:
            return fetch(
                f"https://{host}:{port}/host",
                allow=loopback,
                resolver=lambda *_: ["127.0.0.1"],
                ssl_context=context,
            )

        assert secure("news.example", trusting).data.decode() == f"news.example:{port}"
        with pytest.raises(GatherError, match="cannot be reached"):
            secure("other.example", trusting)
        with pytest.raises(GatherError, match="cannot be reached"):
            secure("news.example", None)


def test_by_default_only_public_addresses_are_allowed() -> None:
    assert not is_public(LOOPBACK)
    with pytest.raises(GatherError, match="not on the public internet"):
        fetch("http://news.example/", resolver=lambda *_: ["127.0.0.1"])
