"""schema.org data of a show, for search engines: JSON-LD."""

from __future__ import annotations

from typing import Any

_CONTEXT = "https://schema.org"


def linked(card: dict[str, Any], releases: list[dict[str, Any]], address: str) -> dict[str, Any]:
    """A TVSeries with its seasons, and its rating where there is an average to show.

    A season has a start date only where a single day is believed, never for a rumour.
    """
    found: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "TVSeries",
        "name": card["name"],
        "url": address,
    }
    seasons = [_season(one, card["name"]) for one in releases if one["season"] is not None]
    if seasons:
        found["containsSeason"] = seasons
    rating = card["numbers"]["rating"]
    if rating["average"] is not None:
        found["aggregateRating"] = {
            "@type": "AggregateRating",
            "ratingValue": rating["average"],
            "ratingCount": rating["votes"],
            "bestRating": 5,
            "worstRating": 0.5,
        }
    return found


def _season(one: dict[str, Any], name: str) -> dict[str, Any]:
    season = {"@type": "TVSeason", "seasonNumber": one["season"], "name": f"{name} {one['season']}"}
    if one["standing"] in ("dated", "released") and one["first"] and one["first"] == one["last"]:
        season["startDate"] = one["first"]
    return season
