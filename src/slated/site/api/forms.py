"""Rows and beliefs in the shapes of the API."""

from __future__ import annotations

from typing import Any

from slated.site.catalogue.models import Title
from slated.site.pages.ahead import title_of
from slated.site.pages.links import show_path
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
    """A title of the catalogue."""
    return {
        "id": row.pk,
        "title": str(row),
        "name": row.name,
        "network": row.network.name if row.network else None,
        "start_year": row.start_year,
        "country": row.country,
        "provisional": row.provisional,
        "url": show_path(row.pk, row.name),
    }
