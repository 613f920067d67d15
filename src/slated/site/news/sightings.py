"""Articles met again: at another address, or once more at the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from slated.article import Article
from slated.site.catalogue.candidates import chunks
from slated.site.news.models import Sighting
from slated.site.news.names import Names, kept
from slated.site.rows import moment, update


@dataclass(frozen=True, slots=True)
class Sighted:
    """The version whose words were met, the key of where, and the article as it was there."""

    version: int
    key: str
    article: Article


def record(sighted: Sequence[Sighted], at: datetime, outlets: Names) -> None:
    """Count each sighting; a place not seen before gets a row of its own."""
    if not sighted:
        return
    rows: dict[tuple[int, str], Sighting] = {}
    for some in chunks(sighted):
        for row in Sighting.objects.filter(version__in={one.version for one in some}):
            rows[row.version_id, row.key] = row
    names = outlets.ids(one.article.outlet for one in sighted)
    for one in sighted:
        found = rows.get((one.version, one.key))
        if found is None:
            rows[one.version, one.key] = _new(one, at, names)
        else:
            found.times += 1
    touched = [rows[key] for key in {(one.version, one.key) for one in sighted}]
    new = [row for row in touched if row.pk is None]
    again = [(row.pk, (row.times, moment(at))) for row in touched if row.pk is not None]
    Sighting.objects.bulk_create(new)
    update(Sighting, ("times", "last"), "id", again)


def _new(one: Sighted, at: datetime, outlets: dict[str, int]) -> Sighting:
    outlet = one.article.outlet
    return Sighting(
        version_id=one.version,
        key=one.key,
        url=one.article.url,
        source_id=one.article.id,
        outlet_id=outlets[kept(outlet)] if outlet else None,
        first=at,
        last=at,
    )
