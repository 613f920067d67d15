"""Asking a server again: only for what is new, and not before it wants to be asked."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from slated.gather.headers import Headers
from slated.gather.hints import MOST

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,12})", re.IGNORECASE)
_NOT_KEPT = re.compile(r"(?:^|[,\s])no-(?:store|cache)\b", re.IGNORECASE)
_SECONDS = re.compile(r"\d{1,12}")
_LONGEST = 500


def unless_same(etag: str, modified: str) -> dict[str, str]:
    """The headers that ask for a document only if it is no longer the one we have.

    ``etag`` and ``modified`` are what the server called that, empty where it did not.
    """
    wanted = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in wanted.items() if value}


def marks(headers: Headers) -> tuple[str, str]:
    """What a server calls the document it sent: its ETag and Last-Modified, or empty texts."""
    return _plain(headers.get("etag")), _plain(headers.get("last-modified"))


def retry_after(headers: Headers, now: datetime) -> timedelta | None:
    """How long a server wants to be left alone (RFC 9110, 10.2.3), None where it does not say."""
    given = headers.get("retry-after").strip()
    if _SECONDS.fullmatch(given):
        return min(MOST, timedelta(seconds=int(given)))
    try:
        until = parsedate_to_datetime(given)
    except (ValueError, TypeError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return min(MOST, max(timedelta(0), until - now))


def fresh_for(headers: Headers) -> timedelta:
    """How long a document stays as it is by Cache-Control, what it spent in caches taken off."""
    said = headers.get("cache-control")
    found = _MAX_AGE.search(said)
    if found is None or _NOT_KEPT.search(said):
        return timedelta(0)
    age = headers.get("age").strip()
    spent = int(age) if _SECONDS.fullmatch(age) else 0
    return min(MOST, timedelta(seconds=max(0, int(found[1]) - spent)))


def _plain(value: str) -> str:
    """A header that can be sent back, empty where it cannot."""
    value = value.strip()
    return value if len(value) <= _LONGEST and value.isascii() and value.isprintable() else ""
