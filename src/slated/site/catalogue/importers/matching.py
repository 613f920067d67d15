"""Which title of the catalogue a provider's record is: by ids first, then by name and year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from slated.site.catalogue.candidates import chunks, finals, find
from slated.site.catalogue.decide import Candidate
from slated.site.catalogue.importers.record import Record
from slated.site.catalogue.keys import fold, key
from slated.site.catalogue.models import ExternalId, Title
from slated.site.catalogue.networks import network_key

Id = tuple[str, str]
"""Provider and value."""


@dataclass(slots=True)
class Matches:
    """What became of some records, by their provider's id: known titles, and those to make.

    ``undecided`` are bare names that several titles have; they are left out.
    """

    titles: dict[str, int] = field(default_factory=dict)
    new: list[Record] = field(default_factory=list)
    undecided: int = 0


def match(records: Sequence[Record]) -> Matches:
    """Match records of one provider. The number of queries grows with each 500 records."""
    if not records:
        return Matches()
    found = Matches()
    left = _by_ids(records, found)
    taken = set(found.titles.values())
    names = find({key(record.name) for record in left})
    pools = {record.id: names.established.get(key(record.name), []) for record in left}
    taken |= _holders(records[0].provider, [c.id for pool in pools.values() for c in pool])
    for record in left:
        pool = pools[record.id]
        fits = [c for c in pool if c.id not in taken and same(record, c)]
        if len(fits) == 1 and (len(pool) == 1 or not record.bare):
            found.titles[record.id] = fits[0].id
            taken.add(fits[0].id)
        elif record.bare and pool:
            found.undecided += 1
        else:
            found.new.append(record)
    return found


def same(record: Record, candidate: Candidate) -> bool:
    """Whether a title of the same key is that of the record, going by all that both tell.

    Spelled alike, of one country where both give one, and begun within a year of each other;
    where one gives no year, on one network. Of a bare record only the spelling is known.
    """
    spellings = {fold(name) for name in (record.name, *record.aliases)}
    if spellings.isdisjoint(fold(name) for name in candidate.names):
        return False
    if record.bare:
        return True
    if record.country and candidate.country and record.country != candidate.country:
        return False
    if record.start_year is not None and candidate.start is not None:
        return abs(record.start_year - candidate.start) <= 1
    return bool(record.network) and network_key(record.network) == candidate.network


def known_ids(ids: Iterable[Id], sure: bool = False) -> dict[Id, int]:
    """The titles of external ids, those that were merged followed; ``sure``: not by name alone."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for provider, value in ids:
        wanted[provider].add(value)
    rows: dict[Id, int] = {}
    for provider, values in wanted.items():
        for some in chunks(sorted(values)):
            held = ExternalId.objects.filter(provider=provider, value__in=some)
            if sure:
                held = held.filter(by_name=False)
            for value, title in held.values_list("value", "title_id"):
                rows[provider, value] = title
    leads = finals(_titles(set(rows.values())))
    return {one: leads[title] for one, title in rows.items()}


def _titles(ids: Collection[int]) -> dict[int, Title]:
    found: dict[int, Title] = {}
    for some in chunks(sorted(ids)):
        found |= Title.objects.select_related("network").in_bulk(some)
    return found


def _by_ids(records: Sequence[Record], found: Matches) -> list[Record]:
    """Match by ids, the provider's own before those of others; returns the records left over.

    An id that was given by name alone does not count for a record that tells more.
    """
    own = known_ids(((r.provider, r.id) for r in records), sure=not records[0].bare)
    others = known_ids((one for r in records for one in r.ids), sure=True)
    held = _holders(records[0].provider, others.values())
    left = []
    for record in records:
        title = own.get((record.provider, record.id))
        if title is None:
            title = next(
                (others[one] for one in record.ids if one in others and others[one] not in held),
                None,
            )
        if title is None:
            left.append(record)
        else:
            found.titles[record.id] = title
            held.add(title)
    return left


def _holders(provider: str, titles: Iterable[int]) -> set[int]:
    """Those of the titles that have an id of the provider already, for certain."""
    held: set[int] = set()
    for some in chunks(sorted(set(titles))):
        rows = ExternalId.objects.filter(provider=provider, title__in=some, by_name=False)
        held.update(rows.values_list("title_id", flat=True))
    return held
