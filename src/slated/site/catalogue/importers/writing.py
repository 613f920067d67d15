"""Records into the catalogue, a batch at a time; call everything here inside ``writing``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.importers.matching import Matches, known_ids, match
from slated.site.catalogue.importers.record import Addition, Record
from slated.site.catalogue.importers.sets import join_sets, named
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Alias, ExternalId, Network, Score, Title, TitleLog
from slated.site.catalogue.resolve import ensure_releases

ALIAS, ID, SOURCE = 500, 120, 40
"""Characters of an alias and of an external id that are kept; longer ones are left out."""

_FACTS = ("kind", "start_year", "end_year", "country", "network_id")


def keep_records(records: Sequence[Record], day: date) -> Matches:
    """Titles of one provider: known ones are filled and brought up to date, others are made.

    Records with the same id are taken for one. Returns what they were
    matched to, the new titles included.
    """
    records = _each_once(records)
    found = match(records)
    networks = named(Network, (record.network for record in records))
    _update([r for r in records if r.id in found.titles], found.titles, networks)
    _make(found, networks)
    kept = [record for record in records if record.id in found.titles]
    _keep_ids(kept, found.titles)
    _keep_names(kept, found.titles)
    join_sets(kept, found.titles)
    ensure_releases((found.titles[r.id], n, "") for r in kept for n in r.seasons)
    _keep_scores(((found.titles[r.id], r.provider, r.score) for r in kept if r.score), day)
    return found


def _each_once(records: Sequence[Record]) -> list[Record]:
    """The last record of each id, with the names of the others."""
    found: dict[str, Record] = {}
    for record in records:
        if record.id in found and found[record.id].name != record.name:
            names = (*record.aliases, found[record.id].name, *found[record.id].aliases)
            record = replace(record, aliases=tuple(dict.fromkeys(names)))
        found[record.id] = record
    return list(found.values())


def keep_additions(additions: Sequence[Addition], day: date) -> int:
    """Seasons, aliases and scores of titles that are known; returns how many additions were."""
    titles = known_ids({(one.provider, one.id) for one in additions})
    kept = [
        (titles[one.provider, one.id], one) for one in additions if (one.provider, one.id) in titles
    ]
    ensure_releases((title, one.season, "") for title, one in kept if one.season)
    _keep_aliases((title, one.alias, one.provider) for title, one in kept if one.alias)
    _keep_scores(((title, one.provider, one.score) for title, one in kept if one.score), day)
    return len(kept)


def _facts(record: Record, networks: Mapping[str, int]) -> dict[str, object]:
    network = networks[key(record.network)] if record.network else None
    values = (record.kind, record.start_year, record.end_year, record.country, network)
    return dict(zip(_FACTS, values, strict=True))


def _make(found: Matches, networks: Mapping[str, int]) -> None:
    """Make the titles that are new. Of a bare name the title stays provisional."""
    full = [record for record in found.new if not record.bare]
    titles = [Title(name=r.name, key=key(r.name), **_facts(r, networks)) for r in full]
    for record, title in zip(full, Title.objects.bulk_create(titles), strict=True):
        found.titles[record.id] = title.pk
    bare = {key(record.name): record for record in found.new if record.bare}
    rows = [Title(name=r.name, key=one, provisional=True) for one, r in bare.items()]
    Title.objects.bulk_create(rows, ignore_conflicts=True)
    for some in chunks(bare):
        held = Title.objects.filter(key__in=some, mark="", provisional=True, merged_into=None)
        for one, pk in held.values_list("key", "pk"):
            found.titles[bare[one].id] = pk


def _update(
    records: Sequence[Record], titles: Mapping[str, int], networks: Mapping[str, int]
) -> None:
    """Fill what is missing. The provider that brought a title also changes what it said before,
    but nothing that was set by hand."""
    first, by_hand = _first_provider(titles.values()), _by_hand(titles.values())
    held = {
        pk: t
        for some in chunks(set(titles.values()))
        for pk, t in Title.objects.in_bulk(some).items()
    }
    changed = []
    for record in records:
        title = held[titles[record.id]]
        own = first.get(title.pk) == record.provider
        fixed = by_hand.get(title.pk, set())
        before = [getattr(title, field) for field in _FACTS]
        for name, value in _facts(record, networks).items():
            empty = getattr(title, name) in (None, "")
            if value not in (None, "") and name not in fixed and (own or empty):
                setattr(title, name, value)
        if before != [getattr(title, field) for field in _FACTS]:
            changed.append(title)
    Title.objects.bulk_update(changed, _FACTS, batch_size=100)


def _first_provider(titles: Iterable[int]) -> dict[int, str]:
    first: dict[int, str] = {}
    for some in chunks(set(titles)):
        rows = ExternalId.objects.filter(title__in=some, by_name=False).order_by("pk")
        for title, provider in rows.values_list("title_id", "provider"):
            first.setdefault(title, provider)
    return first


def _by_hand(titles: Iterable[int]) -> dict[int, set[str]]:
    fixed: dict[int, set[str]] = {}
    for some in chunks(set(titles)):
        rows = TitleLog.objects.filter(title__in=some, act=TitleLog.Act.EDIT, undone=None)
        for title, moved in rows.values_list("title_id", "moved"):
            fixed.setdefault(title, set()).update(moved["changed"])
    return fixed


def _keep_ids(records: Sequence[Record], titles: Mapping[str, int]) -> None:
    """The provider's own id and those of others. An id by name alone gives way to a sure one."""
    own = {(r.provider, r.id): (titles[r.id], r.bare) for r in records}
    others = {one: (titles[r.id], False) for r in records for one in r.ids if len(one[1]) <= ID}
    rows = [
        ExternalId(title_id=title, provider=one[0], value=one[1], by_name=bare)
        for one, (title, bare) in (others | own).items()
    ]
    ExternalId.objects.bulk_create(rows, ignore_conflicts=True)
    sure = {one: title for one, (title, bare) in own.items() if not bare}
    for some in chunks(sure):
        held = ExternalId.objects.filter(
            provider=some[0][0], value__in=[value for _, value in some], by_name=True
        )
        for row in held:
            row.title_id, row.by_name = sure[row.provider, row.value], False
            row.save(update_fields=["title", "by_name"])


def _keep_names(records: Sequence[Record], titles: Mapping[str, int]) -> None:
    names = {pk: name for some in chunks(set(titles.values())) for pk, name in _names(some)}
    _keep_aliases(
        (titles[r.id], alias, r.provider)
        for r in records
        for alias in (r.name, *r.aliases)
        if alias != names[titles[r.id]]
    )


def _names(titles: Iterable[int]) -> Iterable[tuple[int, str]]:
    return Title.objects.filter(pk__in=list(titles)).values_list("pk", "name")


def _keep_aliases(aliases: Iterable[tuple[int, str, str]]) -> None:
    rows = [
        Alias(title_id=title, text=text, key=key(text), source=source[:SOURCE])
        for title, text, source in dict.fromkeys(aliases)
        if 0 < len(text) <= ALIAS
    ]
    Alias.objects.bulk_create(rows, ignore_conflicts=True)


def _keep_scores(scores: Iterable[tuple[int, str, tuple[float, int] | None]], day: date) -> None:
    latest = {(title, provider): score for title, provider, score in scores if score}
    rows = [
        Score(title_id=title, provider=provider, average=average, votes=votes, taken=day)
        for (title, provider), (average, votes) in latest.items()
    ]
    Score.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["title", "provider"],
        update_fields=["average", "votes", "taken"],
    )
