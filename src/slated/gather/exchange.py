"""One request over the web and its answer, safely.

Only http and https; no proxies, cookies or credentials; every address checked at the
moment of connecting, at every redirect; size and time bounded.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from http import HTTPStatus
from types import MappingProxyType

import httpcore2

from slated.gather.address import Allow
from slated.gather.allowed import is_allowed
from slated.gather.connect import AddressRefusedError, CheckedBackend, Resolver, resolve
from slated.gather.errors import GatherError
from slated.gather.headers import Headers
from slated.gather.inflate import body
from slated.gather.limits import DEFAULT, Limits
from slated.gather.stream import Deadline
from slated.gather.target import joined, target
from slated.gather.unreached import reason

AGENT = "slated/0.1 (reads television news)"
_HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html, application/rss+xml, application/atom+xml, application/feed+json, */*",
    "Accept-Language": "en",
    "Accept-Encoding": "gzip, deflate",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_NOTHING: Mapping[str, str] = MappingProxyType({})


class UnreachableError(GatherError):
    """No answer now; asking again later may help."""


class RefusedError(GatherError):
    """An address that is not asked: asking again will not help."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered.

    ``url`` is the address it came from in the end; ``moved`` the one to ask from now on,
    where the way there led over redirects for good alone, else None. ``data`` is the body
    of an answer 200 to GET, unpacked, and otherwise empty.
    """

    url: str
    status: int
    headers: Headers
    data: bytes = field(repr=False)
    moved: str | None = None

    @property
    def phrase(self) -> str:
        """The status in words: "404 Not Found"."""
        try:
            return f"{self.status} {HTTPStatus(self.status).phrase}"
        except ValueError:
            return str(self.status)


@dataclass(frozen=True, slots=True)
class _Way:
    """What stays the same at every step of one exchange."""

    method: str
    content: bytes | None
    limits: Limits
    backend: CheckedBackend
    ssl_context: ssl.SSLContext | None


def exchange(
    url: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] = _NOTHING,
    content: bytes | None = None,
    limits: Limits = DEFAULT,
    allow: Allow = is_allowed,
    onward: Callable[[str], None] | None = None,
    resolver: Resolver = resolve,
    ssl_context: ssl.SSLContext | None = None,
) -> Answer:
    """Send one request; redirects are followed for GET alone.

    ``headers`` go to the host that ``url`` names and to no other that it redirects to.
    ``allow`` says which addresses may be connected to: by default public ones, and those
    that the operator names in SLATED_ALLOW_PRIVATE. ``onward`` is told each address that a
    server points to, and may refuse to go there by raising. Raises GatherError, of the kind
    RefusedError or UnreachableError where it is one of those.
    """
    backend = CheckedBackend(Deadline(limits.fetch_seconds), allow, resolver)
    way = _Way(method, content, limits, backend, ssl_context)
    first, moved = _checked(url), None
    for_good = True
    for _ in range(limits.redirects + 1):
        place = _checked(url)
        told = _told(headers) if place.host == first.host else _HEADERS
        answer = _once(url, place, told, way)
        if method != "GET" or answer.status not in _REDIRECTS or not answer.headers.location:
            return Answer(url, answer.status, answer.headers, answer.data, moved)
        url = joined(url, answer.headers.location)
        if onward is not None:
            onward(url)
        for_good = for_good and answer.status in _FOR_GOOD
        moved = url if for_good else moved
    raise GatherError(f"{url}: more than {limits.redirects} redirects")


def _checked(url: str) -> httpcore2.URL:
    try:
        return target(url)
    except GatherError as error:
        raise RefusedError(str(error)) from None


def _told(headers: Mapping[str, str]) -> Mapping[str, str]:
    """What every request says of itself, with these in place of its own."""
    own = {name.lower() for name in headers}
    kept = {name: value for name, value in _HEADERS.items() if name.lower() not in own}
    return {**kept, **headers}


def _once(url: str, place: httpcore2.URL, headers: Mapping[str, str], way: _Way) -> Answer:
    """The answer of one server. Raises GatherError."""
    secure = way.ssl_context or (_context() if place.scheme == b"https" else None)
    pairs = list(headers.items())
    try:
        with (
            httpcore2.ConnectionPool(secure, network_backend=way.backend) as pool,
            pool.stream(way.method, place, headers=pairs, content=way.content) as response,
        ):
            way.backend.allowance.left = way.limits.wire_bytes
            return _answer(url, response, way)
    except AddressRefusedError:
        raise RefusedError(
            f"{url}: the host is not on the public internet, so it is not fetched;"
            " SLATED_ALLOW_PRIVATE names networks that may be"
        ) from None
    except (TimeoutError, httpcore2.TimeoutException):
        raise UnreachableError(
            f"{url}: no complete answer within {way.limits.fetch_seconds:g} seconds"
        ) from None
    except httpcore2.LocalProtocolError as error:
        raise GatherError(f"{url}: a header that cannot be sent ({error})") from None
    except httpcore2.ProtocolError as error:
        raise UnreachableError(f"{url}: the answer is not valid HTTP ({error})") from None
    except (OSError, UnicodeError, httpcore2.NetworkError) as error:
        raise UnreachableError(f"{url}: cannot be reached ({reason(error)})") from None


def _answer(url: str, response: httpcore2.Response, way: _Way) -> Answer:
    headers = Headers.of(response.headers, url)
    data, most = b"", way.limits.document_bytes
    if way.method == "GET" and response.status == HTTPStatus.OK:
        if headers.length > most:
            raise GatherError(f"{url}: larger than the limit of {most:,} bytes for one document")
        data = body(response.iter_stream(), headers.get("content-encoding"), most, url)
    return Answer(url, response.status, headers, data)


def _context() -> ssl.SSLContext:
    """The certificates that are trusted; reading them takes longer than most answers."""
    return _read_context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=2)
def _read_context(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    return httpcore2.default_ssl_context()
