"""Over https a server is who its certificate says, or nobody."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from ipaddress import ip_address
from pathlib import Path

import pytest
from tests.gather.hostile.playing import Script, playing
from tests.gather.hostile.scripts import OK, drip, once, silence

from slated.gather import GatherError, Limits
from slated.gather.exchange import Answer, exchange

HERE = ip_address("127.0.0.1")
GOOD = once(OK + b"Content-Length: 4\r\n\r\ngood")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for news.example that signs itself."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs openssl to make a certificate")
    path = tmp_path_factory.mktemp("tls") / "news.pem"
    options = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    name = "-subj /CN=news.example -addext subjectAltName=DNS:news.example"
    command = f"req {options} {name}".split()
    subprocess.run(
        [openssl, *command, "-keyout", path, "-out", path], check=True, capture_output=True
    )
    return path


def ask(
    port: int, context: ssl.SSLContext | None, host: str = "news.example", seconds: float = 60
) -> Answer:
    return exchange(
        f"https://{host}:{port}/",
        limits=Limits(fetch_seconds=seconds),
        allow=lambda address: address == HERE,
        resolver=lambda *_: ["127.0.0.1"],
        ssl_context=context,
    )


def server_context(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_only_the_right_name_with_a_trusted_certificate_is_read(certificate: Path) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate))
    with playing(GOOD, tls=server_context(certificate)) as server:
        assert ask(server.port, trusting).data == b"good"
        for host, context in {
            "other.example": trusting,
            "127.0.0.1": trusting,
            "news.example": None,
        }.items():
            with pytest.raises(GatherError, match="its certificate is not good: "):
                ask(server.port, context, host)
    assert len(server.requests) == 1, "the others were told nothing"


def test_an_old_protocol_is_not_spoken(certificate: Path) -> None:
    old = server_context(certificate)
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    trusting = ssl.create_default_context(cafile=str(certificate))
    with playing(GOOD, tls=old) as server, pytest.raises(GatherError, match="cannot be reached"):
        ask(server.port, trusting)


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (once(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"), "cannot be reached"),
        (once(), "cannot be reached"),
        (silence(), "within 1 seconds"),
        (drip(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc", b"\0"), "within 1 seconds"),
    ],
    ids=["plain", "nothing", "silent", "a handshake that drips"],
)
def test_what_speaks_no_tls_is_left_in_time(script: Script, words: str) -> None:
    with playing(script, read=False) as server, pytest.raises(GatherError, match=words):
        ask(server.port, None, seconds=1.0)
