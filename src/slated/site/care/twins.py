"""Provisional titles whose names are near to another title's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Count, Q
from rapidfuzz import fuzz, process

from slated.site.care.models import Act
from slated.site.catalogue.models import Alias, Title
from slated.site.catalogue.search import Hit, found_titles

PAGE = 15
"""Provisional titles looked at for one page."""
LEAST = 86.0
"""The score, of 100, from which two names may be one, misspelt."""
BLOCK = 20_000
"""Names compared at most."""
MOST = 4
"""Twins named of each title."""
_HEAD = 3


def provisional(page: int) -> tuple[list[Hit], bool]:
    """Provisional titles, those most talked of first, and whether there are more."""
    rows = Title.objects.filter(provisional=True, merged_into=None)
    ordered = rows.annotate(said=Count("releases__claims")).order_by("-said", "pk")
    ids = [title.pk for title in ordered[(page - 1) * PAGE : page * PAGE + 1]]
    return found_titles(ids[:PAGE]), len(ids) > PAGE


def twins(hits: Sequence[Hit]) -> Iterator[tuple[Hit, list[Hit]]]:
    """Each title that has a near twin, with its twins, the nearest first.

    Compared are names that begin with the same three letters; pairs
    of which an editor said that they are two are left out.
    """
    names = _block([hit.title.key for hit in hits])
    apart = _apart([hit.title.pk for hit in hits])
    near: dict[int, list[int]] = {}
    for hit in hits:
        ranked = process.extract(
            hit.title.key, names, scorer=fuzz.ratio, score_cutoff=LEAST, limit=MOST * 3
        )
        near[hit.title.pk] = [pk for _, _, (pk, _) in ranked if pk != hit.title.pk]
    known = {hit.title.pk: hit for hit in found_titles([pk for pks in near.values() for pk in pks])}
    for hit in hits:
        found = dict.fromkeys(pk for pk in near[hit.title.pk] if pk in known)
        pairs = [pk for pk in found if frozenset((pk, hit.title.pk)) not in apart][:MOST]
        if pairs:
            yield hit, [known[pk] for pk in pairs]


def _block(keys: Sequence[str]) -> dict[tuple[int, str], str]:
    """(title id, key) -> key of the names worth comparing."""
    near = Q(pk__in=[])
    for key in keys:
        near |= Q(key__startswith=key[:_HEAD])
    found: dict[tuple[int, str], str] = {}
    for rows in (
        Title.objects.filter(near, merged_into=None).values_list("pk", "key")[:BLOCK],
        Alias.objects.filter(near, title__merged_into=None).values_list("title_id", "key")[:BLOCK],
    ):
        found |= {(pk, name): name for pk, name in rows}
    return found


def _apart(titles: Sequence[int]) -> set[frozenset[Any]]:
    said = Act.objects.filter(kind=Act.Kind.APART, undone__isnull=True)
    rows = said.filter(Q(title__in=titles) | Q(other__in=titles)).values_list("title", "other")
    return {frozenset(pair) for pair in rows}
