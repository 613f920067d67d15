"""One request to the endpoint, bounded in time and size.

The address may be a private one: the user names it. No redirects are followed, since they
would carry the key elsewhere, and no proxies or cookies are used.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from http import HTTPStatus

import httpcore2

from slated.ask.endpoint import Endpoint
from slated.ask.errors import AskError, ClosedError, PassingError, UnreachableError
from slated.gather.address import IPAddress, is_public
from slated.gather.connect import AddressRefusedError, CheckedBackend, resolve
from slated.gather.errors import GatherError
from slated.gather.inflate import body
from slated.gather.stream import Deadline

MOST_BYTES = 1024 * 1024
"""Of an answer; one of the most tokens asked for has a hundredth of that."""
LONGEST_WAIT = 60.0
"""Seconds up to which a server's own wish to be left alone is heeded."""
_LONGEST_WORD = 200
_PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_CLOSED = frozenset({401, 402, 403, 404, 405})


def post(endpoint: Endpoint, data: bytes, seconds: float) -> bytes:
    """The body of the answer to one request.

    PassingError where asking again may help (UnreachableError where nobody is there),
    ClosedError where no question will be answered, AskError where this one is not.
    """
    backend = CheckedBackend(Deadline(seconds), lambda one: _allowed(endpoint, one), resolve)
    try:
        with (
            httpcore2.ConnectionPool(network_backend=backend) as pool,
            pool.stream("POST", endpoint.url, headers=_headers(endpoint), content=data) as answer,
        ):
            backend.allowance.left = 2 * MOST_BYTES
            return _answer(endpoint, answer)
    except AddressRefusedError:
        raise ClosedError(
            f"{endpoint.name}: a key is not sent unencrypted over the internet, use https"
        ) from None
    except (TimeoutError, httpcore2.TimeoutException):
        raise PassingError(f"{endpoint.name}: no answer within {seconds:g} seconds") from None
    except GatherError as error:
        raise AskError(endpoint.hide(str(error))) from None
    except (OSError, httpcore2.ConnectError) as error:
        raise UnreachableError(_told(endpoint, "cannot be reached", error)) from None
    except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
        raise PassingError(_told(endpoint, "no whole answer", error)) from None


def _told(endpoint: Endpoint, what: str, error: Exception) -> str:
    return f"{endpoint.name}: {what} ({endpoint.hide(str(error)) or type(error).__name__})"


def _allowed(endpoint: Endpoint, address: IPAddress) -> bool:
    """Any address the user names, but no key in the clear to one on the public internet."""
    return endpoint.key is None or endpoint.encrypted or not is_public(address)


def _headers(endpoint: Endpoint) -> list[tuple[str, str]]:
    headers = [
        ("User-Agent", "slated/0.1 (reads television news)"),
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        ("Accept-Encoding", "identity"),
    ]
    return [*headers, ("Authorization", f"Bearer {endpoint.key}")] if endpoint.key else headers


def _answer(endpoint: Endpoint, answer: httpcore2.Response) -> bytes:
    status, encoding = answer.status, _header(answer.headers, b"content-encoding")
    if status == HTTPStatus.OK:
        return body(answer.iter_stream(), encoding, MOST_BYTES, endpoint.name)
    if 300 <= status < 400:
        raise ClosedError(f"{endpoint.name}: answers elsewhere ({status}); name that address")
    words = endpoint.hide(_words(body(answer.iter_stream(), encoding, MOST_BYTES, endpoint.name)))
    message = f"{endpoint.name}: {_phrase(status)}{f' ({words})' if words else ''}"
    if status in _PASSING:
        raise PassingError(message, _seconds(_header(answer.headers, b"retry-after")))
    raise ClosedError(message) if status in _CLOSED else AskError(message)


def _words(data: bytes) -> str:
    """The server's own words on an error, in the form that endpoints give it, else nothing."""
    try:
        error = json.loads(data)["error"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
    words = error.get("message") if isinstance(error, dict) else error
    return words[:_LONGEST_WORD] if isinstance(words, str) else ""


def _header(pairs: Iterable[tuple[bytes, bytes]], name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in pairs if key.lower() == name), "")


def _seconds(text: str) -> float:
    """Retry-After in seconds; its form with a date counts as none."""
    return min(float(text), LONGEST_WAIT) if text.isascii() and text.isdigit() else 0.0


def _phrase(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
