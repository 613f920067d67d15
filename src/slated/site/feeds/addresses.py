"""Addresses of feeds and of articles, and what they are known by."""

from __future__ import annotations

from hashlib import blake2b
from urllib.parse import urlsplit, urlunsplit

from slated.site.news.models import DIGEST

_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid")


def digest(*parts: str) -> str:
    """A short sign of some texts."""
    text = "\x1f".join(parts).encode("utf-8", "replace")
    return blake2b(text, digest_size=DIGEST // 2).hexdigest()


def digest_of(data: bytes) -> str:
    """A short sign of some bytes."""
    return blake2b(data, digest_size=DIGEST // 2).hexdigest()


def without_tracking(url: str) -> str:
    """An article's address without what only says where the reader came from."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    kept = [pair for pair in parts.query.split("&") if not pair.lower().startswith(_TRACKING)]
    return urlunsplit(parts._replace(query="&".join(kept), fragment=""))


def same_site(url: str, other: str) -> bool:
    """Whether two addresses are of one site: one host, or one a part of the other's name."""
    one, two = _site(url), _site(other)
    if not one or not two:
        return False
    return one == two or one.endswith(f".{two}") or two.endswith(f".{one}")


def is_web(url: str) -> bool:
    """Whether an address can be asked at all."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _site(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
