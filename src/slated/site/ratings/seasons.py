"""Which seasons can be rated."""

from __future__ import annotations

from slated.site.catalogue.family import within
from slated.site.catalogue.models import Release, Title
from slated.site.ratings.family import root
from slated.site.ratings.models import Viewer
from slated.site.ratings.voting import rating_of


def rateable(viewer: Viewer | None, title: Title, season: int) -> int:
    """``season``, which the show has or the viewer has rated; ValueError, one line, for others."""
    releases = Release.objects.filter(title__in=within(root(title.pk)), season=season)
    rated = viewer is not None and rating_of(viewer, title.pk, season) is not None
    if not rated and not releases.exists():
        raise ValueError(f"season={season}: {title} has no such season")
    return season
