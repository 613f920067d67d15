"""Cursors: where a page of results ended, as text that only the server reads."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from typing import Any

from ninja.errors import HttpError

MOST = 200
"""Results on a page at most."""


def cursor_at(place: list[Any]) -> str:
    """The text of a place."""
    return urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def place_of(text: str | None, kinds: tuple[type, ...]) -> list[Any] | None:
    """The place of a cursor, None without one; 400 for one that is none of ours."""
    if not text:
        return None
    try:
        found = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (Error, ValueError, RecursionError):
        found = None
    good = isinstance(found, list) and len(found) == len(kinds)
    if not good or not all(isinstance(a, k) for a, k in zip(found, kinds, strict=True)):
        raise HttpError(400, "cursor: not one that this API gave; leave it out to begin anew")
    if any(isinstance(a, int) and abs(a) >= 2**63 for a in found):
        raise HttpError(400, "cursor: not one that this API gave; leave it out to begin anew")
    return list(found)
