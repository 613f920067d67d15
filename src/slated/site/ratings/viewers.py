"""Who rates, by name."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from slated.site.catalogue.candidates import chunks
from slated.site.ratings.models import Viewer


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
