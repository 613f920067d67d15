"""A constraint as plain data, for pages and their JSON."""

from __future__ import annotations

from typing import Any

from slated.site.news.models import Constraint
from slated.site.news.waits import standing_waits
from slated.site.pages.links import article_path, release_name, show_path

PLACES = ("reading__version__article__outlet", "release__title", "after__title")
"""What ``waits_row`` tells of a constraint beside its own columns."""


def waits_of(article: int) -> list[dict[str, Any]]:
    """The constraints that count of an article, in the order of its words."""
    rows = standing_waits().filter(reading__version__article=article).select_related(*PLACES)
    return [waits_row(one) for one in rows.order_by("field", "start", "pk")]


def waits_row(one: Constraint) -> dict[str, Any]:
    """What must wait for what, by whose word; the relations of ``PLACES`` are at hand."""
    release, after, article = one.release, one.after, one.reading.version.article
    first = release_name(release.title.name, release.season, release.part)
    awaited = release_name(after.title.name, after.season, after.part)
    return {
        "id": one.pk,
        "on": one.published.isoformat(),
        "release": first,
        "show": show_path(release.title_id, release.title.name),
        "after": awaited,
        "after_show": show_path(after.title_id, after.title.name),
        "words": f"{first}: not before {awaited}",
        "speaker": one.speaker,
        "outlet": article.outlet.name if article.outlet else None,
        "article": article_path(article.pk),
        "evidence": one.evidence,
    }
