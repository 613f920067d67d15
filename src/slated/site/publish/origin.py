"""Ids that stay: made from the name of this database and what they are of."""

from __future__ import annotations

from collections.abc import Collection
from uuid import NAMESPACE_URL, UUID, uuid5

from django.db import DatabaseError, connection

from slated.site.publish.models import Origin, Placed
from slated.site.writing import writing

_NOWHERE = uuid5(NAMESPACE_URL, "slated")
"""The name of a database that has none yet and cannot be written."""


def space() -> UUID:
    """The name of this database, given to it when first asked for."""
    found = _space()
    if found is None:
        alone = connection.in_atomic_block  # by ``writing``: nobody else gives it one now
        try:
            with writing():
                found = (None if alone else _space()) or UUID(Origin.objects.create().space)
        except DatabaseError:
            found = _NOWHERE
    return found


def _space() -> UUID | None:
    found = Origin.objects.order_by("pk").values_list("space", flat=True).first()
    return UUID(found) if found else None


def uid(name: UUID, kind: str, release: int) -> str:
    """The id of a release's event where calendars were told none yet."""
    return str(uuid5(name, f"{kind}:{release}"))


def uids(releases: Collection[int]) -> dict[int, str]:
    """Release -> its id: that of the first event calendars were told, through merges."""
    name = space()
    found = {pk: uid(name, Placed.Kind.PREMIERE, pk) for pk in releases}
    told = Placed.objects.filter(release__in=found, kind=Placed.Kind.PREMIERE).order_by("-pk")
    return found | dict(told.values_list("release_id", "uid"))
