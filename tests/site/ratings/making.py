"""Titles and viewers for the tests of ratings."""

from __future__ import annotations

from datetime import UTC, datetime

NOW = datetime(2018, 5, 1, 12, tzinfo=UTC)


def make_title(name: str, **fields: object) -> int:
    from slated.site.catalogue.keys import key
    from slated.site.catalogue.models import Title

    return Title.objects.create(name=name, key=key(name), **fields).pk


def crowd(title: int, *stars: float, season: int | None = None, now: datetime = NOW) -> None:
    """One viewer for each of the stars."""
    from slated.site.ratings.models import Viewer
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate

    begun = Viewer.objects.count()
    for n, value in enumerate(stars):
        rate(viewer_named(f"viewer {begun + n}"), title, value, season, now=now)
