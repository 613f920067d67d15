"""Rows and beliefs in the shapes of the API."""

from __future__ import annotations

from typing import Any

from slated.site.catalogue.models import Title
from slated.site.news.models import Article, Claim
from slated.site.pages.ahead import title_of
from slated.site.pages.claims import said, web_address
from slated.site.pages.links import article_path, show_path
from slated.site.slate.held import Held
from slated.site.slate.moves import Moved
from slated.window import english


def release(held: Held) -> dict[str, Any]:
    """A belief on a release."""
    belief = held.belief
    window = belief.window
    return {
        "id": held.release,
        "title_id": held.title_id,
        "title": title_of(held),
        "season": held.season,
        "part": held.part,
        "standing": belief.standing.value,
        "when": {
            "edtf": window.edtf if window else None,
            "first": window.first if window else None,
            "last": window.last if window else None,
            "words": english(window),
        },
        "stage": belief.stage.english() if belief.stage else None,
        "fate": belief.fate.value if belief.fate else None,
        "platform": belief.platform,
        "confidence": round(belief.confidence, 3),
        "since": belief.since,
        "rule": belief.rule,
        "why": belief.why,
        "url": show_path(held.title_id, held.title),
    }


def change(moved: Moved) -> dict[str, Any]:
    """What changed about a release."""
    return {
        "on": moved.on,
        "kinds": [str(one.move) for one in moved.changes],
        "words": "; ".join(one.text for one in moved.changes),
        "release": release(moved.held),
    }


def title(row: Title) -> dict[str, Any]:
    """A title of the catalogue, its network at hand."""
    return {
        "id": row.pk,
        "title": str(row),
        "name": row.name,
        "network": row.network.name if row.network else None,
        "start_year": row.start_year,
        "country": row.country,
        "provisional": row.provisional,
        "merged_into": row.merged_into_id,
        "url": show_path(row.pk, row.name),
    }


def claim(row: Claim) -> dict[str, Any]:
    """A claim, its article and speaker at hand."""
    return {
        **said(row),
        "first": row.first,
        "last": row.last,
        "release_id": row.release_id,
    }


def article(row: Article, headline: str, byline: str | None, versions: int) -> dict[str, Any]:
    """An article with what its newest version is headed."""
    return {
        "id": row.pk,
        "headline": headline or str(row),
        "outlet": row.outlet.name if row.outlet else None,
        "byline": byline,
        "published": row.published,
        "learned": row.learned.date(),
        "url": web_address(row),
        "versions": versions,
        "page": article_path(row.pk),
    }
