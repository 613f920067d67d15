"""Where else the report of an article was told, as plain data for a page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from slated.site.news.elsewhere import Elsewhere, elsewhere
from slated.site.news.models import Article
from slated.site.pages.links import article_path


def copies(articles: Iterable[Article], day: date | None = None) -> dict[int, dict[str, Any]]:
    """Article id -> how many other outlets told its report, and the first, where it was another.

    Up to ``day`` where one is given; no key for those nobody else told.
    """
    found = elsewhere({one.pk: one.story_id or one.pk for one in articles}, day)
    return {pk: _shown(one) for pk, one in found.items()}


def _shown(one: Elsewhere) -> dict[str, Any]:
    first = one.first and {
        "outlet": one.first.outlet,
        "on": one.first.on.isoformat(),
        "article": article_path(one.first.article),
    }
    return {"outlets": one.outlets, "first": first}
