"""What a site lets robots read: robots.txt (RFC 9309)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from urllib.parse import urlsplit

from protego import Protego

from slated.gather.decode import decode
from slated.gather.errors import GatherError
from slated.gather.exchange import UnreachableError, exchange
from slated.gather.limits import DEFAULT, Limits

NAME = "slated"
"""What we are called in robots.txt."""
LONGEST_DELAY = 60.0
"""Seconds between two requests beyond which a crawl delay is not believed."""
_MOST = 500 * 1024


class DisallowedError(GatherError):
    """A site does not let robots read an address."""


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host. ``text`` is its robots.txt, empty where it has none."""

    text: str
    _rules: Protego

    @classmethod
    def parse(cls, text: str) -> Robots:
        """The rules in the text of a robots.txt, which may be anything."""
        return cls(text, _parsed(text))

    def check(self, url: str) -> None:
        """Raise DisallowedError for an address that we are asked not to read."""
        if not self._rules.can_fetch(url, NAME):
            raise DisallowedError(f"{url}: the site's robots.txt asks robots not to read it")

    @property
    def delay(self) -> float:
        """Seconds between two requests, 0 where none are asked for."""
        asked = self._rules.crawl_delay(NAME)
        return min(LONGEST_DELAY, max(0.0, float(asked))) if asked else 0.0

    @property
    def sitemaps(self) -> list[str]:
        """The addresses of the sitemaps that it names."""
        return [str(address) for address in self._rules.sitemaps]


@lru_cache(maxsize=32)
def _parsed(text: str) -> Protego:
    # The largest take a third of a second, and are asked for every page of a host.
    return Protego.parse(text)


def robots_address(url: str) -> str:
    """Where the robots.txt of an address is."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/robots.txt"


def fetch_robots(url: str, *, limits: Limits = DEFAULT) -> Robots:
    """The rules for an address's host; a host without a robots.txt allows everything.

    Raises GatherError while it cannot be had: until then, the standard says, nothing is allowed.
    """
    got = exchange(robots_address(url), limits=limits)
    if got.status == HTTPStatus.OK:
        return Robots.parse(decode(got.data[:_MOST], got.headers.charset))
    ours = HTTPStatus.BAD_REQUEST <= got.status < HTTPStatus.INTERNAL_SERVER_ERROR
    if ours and got.status != HTTPStatus.TOO_MANY_REQUESTS:
        return Robots.parse("")
    raise UnreachableError(f"{got.url}: the server answered {got.phrase}")
