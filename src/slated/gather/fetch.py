"""Fetching one document from the web, safely."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from http import HTTPStatus

from slated.gather.address import Allow
from slated.gather.allowed import is_allowed
from slated.gather.connect import Resolver, resolve
from slated.gather.errors import GatherError
from slated.gather.exchange import exchange
from slated.gather.limits import DEFAULT, Limits


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered: the address it ended at, the bytes, their content type."""

    url: str
    data: bytes
    media: str
    charset: str | None


def fetch(
    url: str,
    *,
    limits: Limits = DEFAULT,
    allow: Allow = is_allowed,
    resolver: Resolver = resolve,
    ssl_context: ssl.SSLContext | None = None,
) -> Fetched:
    """Fetch a document, following redirects; ``allow`` as for ``exchange``.

    Raises GatherError when the address is not allowed, the server does not answer
    with a document, or a limit is reached.
    """
    answer = exchange(url, limits=limits, allow=allow, resolver=resolver, ssl_context=ssl_context)
    if answer.status != HTTPStatus.OK:
        raise GatherError(f"{answer.url}: the server answered {answer.phrase}")
    return Fetched(answer.url, answer.data, answer.headers.media, answer.headers.charset)
