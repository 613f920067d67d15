"""Who rates, by name."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from django.utils import timezone

from slated.site.catalogue.candidates import chunks
from slated.site.ratings.counting import recount
from slated.site.ratings.family import root
from slated.site.ratings.models import Viewer
from slated.site.ratings.rules import rule_in_force
from slated.site.writing import writing


def viewer_named(name: str, joined: date | None = None, *, demo: bool = False) -> Viewer:
    """The viewer of that name, made where there is none. ValueError for an empty name."""
    if not name.strip():
        raise ValueError("a viewer needs a name")
    made, _ = Viewer.objects.get_or_create(
        name=name.strip(), defaults={"joined": joined, "demo": demo}
    )
    return made


def viewers_named(names: Collection[str], joined: date | None = None) -> dict[str, Viewer]:
    """The viewers of these names, those that are missing made."""
    Viewer.objects.bulk_create(
        (Viewer(name=name, joined=joined) for name in sorted(names)), ignore_conflicts=True
    )
    found: dict[str, Viewer] = {}
    for some in chunks(names):
        found |= {viewer.name: viewer for viewer in Viewer.objects.filter(name__in=some)}
    return found


@writing()
def forget(viewer: Viewer, *, today: date | None = None) -> int:
    """Delete a viewer with all ratings and their history; returns how many ratings went.

    Tallies and ranks follow at once: deleting the row by itself would leave its votes in them.
    """
    titles = {root(pk) for pk in viewer.ratings.values_list("title", flat=True).distinct()}
    gone = viewer.ratings.count()
    viewer.delete()
    for title in sorted(titles):
        recount(title, rule_in_force(), today or timezone.now().date())
    return gone
