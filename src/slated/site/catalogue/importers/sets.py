"""Networks, genres, franchises and people by name, many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Model

from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.importers.record import Record
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Franchise, Genre, Network, Person, Title

Kind = type[Network] | type[Genre] | type[Franchise] | type[Person]

_SETS: tuple[tuple[str, str, Kind], ...] = (
    ("genres", "genre_id", Genre),
    ("franchises", "franchise_id", Franchise),
    ("people", "person_id", Person),
)


def named(kind: Kind, names: Iterable[str]) -> dict[str, int]:
    """The ids by key, those that are missing made under the name met first."""
    wanted: dict[str, str] = {}
    for name in names:
        if name:
            wanted.setdefault(key(name), name)
    found = _found(kind, wanted)
    new = [kind(name=name, key=one) for one, name in wanted.items() if one not in found]
    if new:
        kind._default_manager.bulk_create(new, ignore_conflicts=True)  # type: ignore[arg-type]
        found |= _found(kind, [one.key for one in new])
    return found


def join_sets(records: Sequence[Record], titles: Mapping[str, int]) -> None:
    """Put the titles of the records into their genres, franchises and casts."""
    for name, column, kind in _SETS:
        ids = named(kind, (one for record in records for one in getattr(record, name)))
        pairs = {
            (titles[record.id], ids[key(one)])
            for record in records
            for one in getattr(record, name)
        }
        through: type[Model] = getattr(Title, name).through
        rows = [through(**{"title_id": title, column: other}) for title, other in sorted(pairs)]
        through._default_manager.bulk_create(rows, ignore_conflicts=True)


def _found(kind: Kind, keys: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for some in chunks(keys):
        rows = kind._default_manager.filter(key__in=some)
        found |= dict(rows.values_list("key", "pk"))
    return found
