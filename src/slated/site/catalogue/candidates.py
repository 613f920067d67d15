"""The titles that mentions may mean, fetched for many names at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple, Protocol, TypeVar

from slated.site.catalogue.decide import Candidate
from slated.site.catalogue.models import Alias, Title
from slated.site.catalogue.networks import network_key
from slated.site.rows import Lookup

AT_ONCE = 500
"""Values in one query; SQLite allows a limited number."""

T = TypeVar("T")

_CLOSED = (Title.Kind.MINISERIES, Title.Kind.SPECIAL, Title.Kind.FILM)


class _Merging(Protocol):
    @property
    def pk(self) -> int: ...
    @property
    def merged_into_id(self) -> int | None: ...


M = TypeVar("M", bound=_Merging)


class _Row(NamedTuple):
    """Of a title, what is asked for every article, without an object of the database's library."""

    pk: int
    merged_into_id: int | None
    provisional: bool
    kind: str
    start_year: int | None
    end_year: int | None
    country: str
    network: str | None


_OF_TITLE = (
    *("pk", "merged_into", "provisional", "kind", "start_year", "end_year", "country"),
    "network__name",
)
_TITLES = Lookup(
    lambda keys: Title.objects.filter(key__in=keys).values_list("key", "mark", "name", *_OF_TITLE)
)
_ALIASES = Lookup(
    lambda keys: Alias.objects.filter(key__in=keys).values_list(
        "key", "text", *(f"title__{name}" for name in _OF_TITLE)
    )
)
_BY_ID = Lookup(lambda pks: Title.objects.filter(pk__in=pks).values_list(*_OF_TITLE))


@dataclass(slots=True)
class Found:
    """What the catalogue has under some keys.

    ``established`` are candidates by key. ``provisional`` leads from a key and mark to the id
    of the title that stands for that name where nothing is decided: the provisional one, or
    what it has been merged into.
    """

    established: dict[str, list[Candidate]] = field(default_factory=lambda: defaultdict(list))
    provisional: dict[tuple[str, str], int] = field(default_factory=dict)


def chunks(things: Iterable[T], size: int = AT_ONCE) -> Iterator[list[T]]:
    """The things, ``size`` at a time."""
    rest = iter(things)
    while chunk := list(islice(rest, size)):
        yield chunk


def find(keys: Collection[str]) -> Found:
    """Everything known under the keys, nobody of their casts (``casts.with_people``).

    The number of queries does not depend on the number of titles: two for each 500 keys,
    and one for titles that were merged.
    """
    names: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    titles: dict[int, _Row] = {}
    found = Found()
    stands: dict[tuple[str, str], int] = {}
    for some in chunks(keys):
        for key, mark, name, *values in _TITLES(some):
            title = _Row(*values)
            titles[title.pk] = title
            names[title.pk][key].append(name)
            if title.provisional:
                stands[key, mark] = title.pk
        for key, text, *values in _ALIASES(some):
            title = _Row(*values)
            titles[title.pk] = title
            names[title.pk][key].append(text)
    leads = _leads(titles, lambda pks: (_Row(*values) for values in _BY_ID(pks)))
    for stand, pk in stands.items():
        found.provisional[stand] = leads[pk]
    for name, final, known in _by_key(names, leads):
        title = titles[final]
        if not title.provisional:
            found.established[name].append(_candidate(title, known))
    return found


def finals(titles: dict[int, Title]) -> dict[int, int]:
    """Title id -> id of the title it is now part of; those are fetched into ``titles`` too.

    One query for each step from a merged title to the next.
    """
    named = Title.objects.select_related("network")
    return _leads(titles, lambda pks: named.filter(pk__in=pks))


def _leads(titles: dict[int, M], fetched: Callable[[set[int]], Iterable[M]]) -> dict[int, int]:
    missing = {t.merged_into_id for t in titles.values() if t.merged_into_id} - titles.keys()
    while missing:
        for title in fetched(missing):
            titles[title.pk] = title
        missing = {t.merged_into_id for t in titles.values() if t.merged_into_id} - titles.keys()
    leads: dict[int, int] = {}
    for pk in titles:
        end = pk
        while (onward := titles[end].merged_into_id) is not None:
            end = onward
        leads[pk] = end
    return leads


def _by_key(
    names: dict[int, dict[str, list[str]]], leads: dict[int, int]
) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """(key, id of the final title, its names under that key), each pair of the two once."""
    merged: dict[tuple[str, int], list[str]] = defaultdict(list)
    for pk, by_key in names.items():
        for name, texts in by_key.items():
            merged[name, leads[pk]] += texts
    for (name, final), texts in sorted(merged.items()):
        yield name, final, tuple(texts)


def _candidate(title: _Row, names: tuple[str, ...]) -> Candidate:
    end = title.end_year
    if end is None and title.kind in _CLOSED:
        end = title.start_year
    network = network_key(title.network) if title.network else ""
    return Candidate(title.pk, names, title.start_year, end, title.country, network)
