"""Cursors: where a page of results ended, as text that only the server reads."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from django.db.models import Model, QuerySet
from ninja.errors import HttpError

MOST = 200
"""Results on a page at most."""
_STRANGE = "cursor: not one that this API gave; leave it out to begin anew"

T = TypeVar("T")
R = TypeVar("R", bound=Model)
Place = list[Any]


def cursor_at(place: Place) -> str:
    """The text of a place: numbers, texts and days."""
    plain = [one.isoformat() if isinstance(one, date) else one for one in place]
    return urlsafe_b64encode(json.dumps(plain).encode()).decode().rstrip("=")


def place_of(text: str | None, kinds: tuple[type, ...]) -> Place | None:
    """The place of a cursor, None without one; 400 for one that is none of ours."""
    if not text:
        return None
    try:
        found = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (Error, ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or len(found) != len(kinds):
        raise HttpError(400, _STRANGE)
    return [_value(one, kind) for one, kind in zip(found, kinds, strict=True)]


def _value(one: Any, kind: type) -> Any:
    if kind is date and isinstance(one, str):
        try:
            return date.fromisoformat(one)
        except ValueError:
            raise HttpError(400, _STRANGE) from None
    good = isinstance(one, kind) and not isinstance(one, bool) and one == one
    if not good or (isinstance(one, int) and abs(one) >= 2**63):
        raise HttpError(400, _STRANGE)
    if isinstance(one, str) and not one.isprintable():
        raise HttpError(400, _STRANGE)
    return one


def cut(rows: list[T], limit: int, place: Callable[[T], Place]) -> tuple[list[T], str | None]:
    """The page of ``limit + 1`` rows that were fetched, and the cursor of the next."""
    if len(rows) <= limit:
        return rows, None
    return rows[:limit], cursor_at(place(rows[limit - 1]))


def paged(
    items: Iterable[T],
    limit: int,
    cursor: str,
    place: Callable[[T], Place],
    kinds: tuple[type, ...],
) -> tuple[list[T], str | None]:
    """One page of what is worked out as a whole, in order of ``place``, from a cursor on."""
    after = place_of(cursor, kinds)
    ordered = sorted(items, key=place)
    rest = ordered if after is None else [one for one in ordered if place(one) > after]
    return cut(rest[: limit + 1], limit, place)


def latest_first(
    found: QuerySet[R], limit: int, cursor: str, fetch: Callable[[QuerySet[R]], list[R]] = list
) -> tuple[list[R], str | None]:
    """One page of rows, those kept last first, from a cursor on; ``fetch`` gets the rows."""
    place = place_of(cursor, (int,))
    rest = found.filter(pk__lt=place[0]) if place else found
    return cut(fetch(rest.order_by("-pk")[: limit + 1]), limit, lambda row: [row.pk])
