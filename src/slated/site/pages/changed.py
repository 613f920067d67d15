"""What changed, as lines for the pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.db.models import QuerySet

from slated.site.pages.ahead import title_of
from slated.site.pages.links import release_name, show_path
from slated.site.slate.models import Span
from slated.site.slate.moves import Moved, moves

WEEK = timedelta(days=7)
MOST = 40
"""Changes told on a page, the newest."""
_LOOKED = 3 * MOST
"""Spans looked at for them: what was said again, or is old news, is no change."""


def changed(
    day: date,
    *,
    network: str = "",
    named_list: str = "",
    among: Callable[[QuerySet[Span]], QuerySet[Span]] = lambda spans: spans,
) -> list[dict[str, Any]]:
    """The newest of what moved in the week that ends with a day; ``among`` as for ``moves``."""
    found = moves(
        day - WEEK,
        day,
        network=network or None,
        named_list=named_list or None,
        among=among,
        last=_LOOKED,
    )
    return [_line(moved) for moved in reversed(found[-MOST:])]


def _line(moved: Moved) -> dict[str, Any]:
    held = moved.held
    return {
        "on": moved.on.isoformat(),
        "name": release_name(title_of(held), held.season, held.part),
        "url": show_path(held.title_id, held.title),
        "kinds": [str(change.move) for change in moved.changes],
        "words": "; ".join(change.text for change in moved.changes),
    }
