"""Fetching one document from the web, safely.

Only http and https; no proxies, cookies or credentials; every address checked at the
moment of connecting, at every redirect; size and time bounded.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from email.message import Message
from http import HTTPStatus
from urllib.parse import quote, urljoin, urlsplit

import httpcore2

from slated.gather.address import Allow
from slated.gather.allowed import is_allowed
from slated.gather.connect import (
    AddressRefusedError,
    CheckedBackend,
    Deadline,
    Resolver,
    resolve,
)
from slated.gather.errors import GatherError
from slated.gather.inflate import body
from slated.gather.limits import DEFAULT, Limits

_HEADERS = [
    ("User-Agent", "slated/0.1 (reads television news)"),
    ("Accept", "text/html, application/rss+xml, application/atom+xml, application/feed+json, */*"),
    ("Accept-Language", "en"),
    ("Accept-Encoding", "gzip, deflate"),
]
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
# Parsers of addresses disagree on these; none belongs in one.
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
_KEPT = "!#$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered: the address it ended at, the bytes, their content type.

    ``headers`` has small names. ``moved`` is where the address has moved for good, by permanent
    redirects alone, None where it has not.
    """

    url: str
    data: bytes
    media: str
    charset: str | None
    status: int = HTTPStatus.OK
    headers: Mapping[str, str] = field(default_factory=dict)
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """The address that a server points to instead."""

    url: str
    permanent: bool


def fetch(
    url: str,
    *,
    limits: Limits = DEFAULT,
    allow: Allow = is_allowed,
    resolver: Resolver = resolve,
    ssl_context: ssl.SSLContext | None = None,
) -> Fetched:
    """Fetch a document, following redirects.

    ``allow`` says which addresses may be connected to: by default public ones, and those
    that the operator names in SLATED_ALLOW_PRIVATE.
    Raises GatherError when the address is not allowed, the server does not answer
    with a document, or a limit is reached.
    """
    got = exchange(url, limits=limits, allow=allow, resolver=resolver, ssl_context=ssl_context)
    if got.status != HTTPStatus.OK:
        raise GatherError(f"{got.url}: the server answered {phrase(got.status)}")
    return got


def exchange(
    url: str,
    *,
    ask: Mapping[str, str] | None = None,
    limits: Limits = DEFAULT,
    allow: Allow = is_allowed,
    resolver: Resolver = resolve,
    ssl_context: ssl.SSLContext | None = None,
) -> Fetched:
    """As ``fetch``, with the headers ``ask`` too; an answer of any status, a body only for 200."""
    deadline = Deadline(limits.fetch_seconds)
    backend = CheckedBackend(deadline, allow, resolver)
    headers = [*_HEADERS, *(ask or {}).items()]
    moved: str | None = None
    permanent = True
    for _ in range(limits.redirects + 1):
        target = _target(url)
        found = _once(url, target, headers, backend, limits, ssl_context)
        if isinstance(found, Fetched):
            return replace(found, moved=moved)
        url = urljoin(url, found.url)
        permanent = permanent and found.permanent
        moved = url if permanent else moved
    raise GatherError(f"{url}: more than {limits.redirects} redirects")


def _once(
    url: str,
    target: httpcore2.URL,
    headers: list[tuple[str, str]],
    backend: CheckedBackend,
    limits: Limits,
    ssl_context: ssl.SSLContext | None,
) -> Fetched | _Elsewhere:
    """The answer, or the address that the server points to instead."""
    try:
        with (
            httpcore2.ConnectionPool(ssl_context, network_backend=backend) as pool,
            pool.stream("GET", target, headers=headers) as response,
        ):
            return _answer(url, response, limits)
    except AddressRefusedError:
        raise GatherError(
            f"{url}: the host is not on the public internet, so it is not fetched"
        ) from None
    except (TimeoutError, httpcore2.TimeoutException):
        raise GatherError(
            f"{url}: no complete answer within {limits.fetch_seconds:g} seconds"
        ) from None
    except httpcore2.ProtocolError as error:
        raise GatherError(f"{url}: the answer is not valid HTTP ({error})") from None
    except (OSError, UnicodeError, httpcore2.NetworkError) as error:
        raise GatherError(f"{url}: cannot be reached ({error})") from None


def _answer(url: str, response: httpcore2.Response, limits: Limits) -> Fetched | _Elsewhere:
    headers = _headers(response.headers)
    if response.status in _REDIRECTS and headers["location"]:
        where = str(headers["location"]).strip()
        return _Elsewhere(where, response.status in _PERMANENT)
    ok = response.status == HTTPStatus.OK
    encoding = str(headers["content-encoding"] or "")
    return Fetched(
        url=url,
        data=body(response.iter_stream(), encoding, limits.document_bytes, url) if ok else b"",
        media=headers.get_content_type() if headers["content-type"] else "",
        charset=headers.get_content_charset(),
        status=response.status,
        headers={name.lower(): str(value) for name, value in headers.items()},
    )


def _target(url: str) -> httpcore2.URL:
    """The address taken apart once, so that nobody downstream reads it differently."""
    if _ODD.search(url):
        raise GatherError(f"{url!r}: not an address: it has spaces or signs that none may have")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        name = (host or "").encode("ascii" if ":" in (host or "") else "idna")
    except (ValueError, UnicodeError):
        raise GatherError(f"{url}: not a valid address") from None
    if parts.scheme not in ("http", "https"):
        raise GatherError(f"{url}: only http and https addresses are fetched")
    if not name or parts.username is not None or parts.password is not None:
        raise GatherError(f"{url}: an address needs a host and no user name or password")
    path = quote(parts.path or "/", _KEPT)
    target = f"{path}?{quote(parts.query, _KEPT)}" if parts.query else path
    return httpcore2.URL(scheme=parts.scheme, host=name, port=port, target=target)


def _headers(pairs: Iterable[tuple[bytes, bytes]]) -> Message:
    message = Message()
    for name, value in pairs:
        message[name.decode("latin-1")] = value.decode("latin-1")
    return message


def phrase(status: int) -> str:
    """A status in words: "404 Not Found"."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
