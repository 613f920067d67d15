"""Who stands behind beliefs: the claim each one names, fetched for many at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from slated.site.news.models import Claim
from slated.site.slate.held import Held

_FIELDS = ("pk", "speaker__name", "venue", "credited", "reading__version__article__outlet__name")


@dataclass(frozen=True, slots=True)
class Named:
    """Who says so: whom the article credits, where, and the outlet that carried it."""

    speaker: str | None
    venue: str | None
    outlet: str | None


def leads(held: Iterable[Held]) -> dict[str, Named]:
    """Claim id -> who says so, for the first claim behind every belief."""
    ids = [int(one.belief.supporting[0]) for one in held if one.belief.supporting]
    found: dict[str, Named] = {}
    for at in range(0, len(ids), 500):
        rows = Claim.objects.filter(pk__in=ids[at : at + 500]).values_list(*_FIELDS)
        for pk, speaker, venue, credited, outlet in rows:
            found[str(pk)] = Named(speaker, venue, credited or outlet)
    return found
