"""A web address taken apart once, strictly, so that nobody downstream reads it differently."""

from __future__ import annotations

import re
from ipaddress import IPv6Address
from urllib.parse import SplitResult, quote, urljoin, urlsplit

import httpcore2

from slated.gather.errors import GatherError

MOST_CHARACTERS = 8_000
"""Of an address; the longest that servers and browsers agree on."""

# Parsers of addresses disagree on these; none belongs in one.
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
_KEPT = "!#$%&'()*+,/:;=?@[]~"
# One host and a port: "[::1]example.com" is a host to some parsers and another to others.
_PLACE = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|[^\[\]:]+)(?::[0-9]*)?")
_NAME = re.compile(rb"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?")
# "Bad port" of the Fetch standard: other protocols' ports, whose servers might take the
# lines of a request for commands.
_OTHER_PROTOCOLS = frozenset(
    int(port)
    for port in (
        "0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110"
        " 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531"
        " 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190"
        " 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080"
    ).split()
)


def target(url: str) -> httpcore2.URL:
    """The address as it is connected to and asked for.

    Raises GatherError where it is no plain http or https address of one host.
    """
    if len(url) > MOST_CHARACTERS:
        raise GatherError(f"{url[:80]}…: an address of more than {MOST_CHARACTERS:,} characters")
    _check_signs(url)
    try:
        parts = urlsplit(url)
        host, port = _host(parts), parts.port
    except (ValueError, UnicodeError):
        raise GatherError(f"{url}: not a valid address") from None
    if parts.scheme not in ("http", "https"):
        raise GatherError(f"{url}: only http and https addresses are fetched")
    if not host or parts.username is not None or parts.password is not None:
        raise GatherError(f"{url}: an address needs a host and no user name or password")
    if port in _OTHER_PROTOCOLS:
        raise GatherError(f"{url}: port {port} belongs to another protocol than the web's")
    path = quote(parts.path or "/", _KEPT)
    asked = f"{path}?{quote(parts.query, _KEPT)}" if parts.query else path
    return httpcore2.URL(scheme=parts.scheme, host=host, port=port, target=asked)


def joined(url: str, location: str) -> str:
    """The address that ``url`` redirects to, not checked but for signs that joining drops.

    Raises GatherError.
    """
    _check_signs(location)
    try:
        return urljoin(url, location)
    except ValueError:
        raise GatherError(f"{location}: not a valid address") from None


def _check_signs(url: str) -> None:
    if _ODD.search(url):
        raise GatherError(f"{url!r}: not an address: it has spaces or signs that none may have")


def _host(parts: SplitResult) -> bytes:
    """The host in ASCII, empty where there is none. Raises ValueError."""
    place = parts.netloc.rpartition("@")[2]
    if not place or not parts.hostname:
        return b""
    if not _PLACE.fullmatch(place):
        raise ValueError(place)
    if place.startswith("["):
        return str(IPv6Address(parts.hostname)).encode()
    name = parts.hostname.encode("idna")
    if not _NAME.fullmatch(name):
        raise ValueError(place)
    return name
