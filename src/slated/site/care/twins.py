"""Provisional titles whose names are near to another title's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Count, QuerySet
from django.db.models.functions import Left
from rapidfuzz import fuzz, process

from slated.site.care.models import Act
from slated.site.catalogue.models import Alias, Title
from slated.site.catalogue.search import Hit, found_titles

PAGE = 15
"""Titles with a twin on one page."""
LOOKED = 2_000
"""Provisional titles looked through, those most talked of first."""
LEAST = 86.0
"""The score, of 100, from which two names may be one, misspelt."""
BLOCK = 50_000
"""Names compared at most."""
MOST = 4
"""Twins named of each title."""
_HEAD = 3

Names = Mapping[str, Mapping[tuple[int, str], str]]
"""By their first letters: (title id, key) -> key."""


def twins(page: int, q: str = "") -> tuple[list[tuple[Hit, list[Hit]]], bool]:
    """A page of provisional titles that have a near twin, each with its twins, the nearest first.

    Those most talked of first, and whether there are more. Compared are names that begin with
    the same three letters. Left out are pairs of which an editor said that they are two; a pair
    of two provisional titles is listed once, under the one that is less talked of. ``q`` is a
    part of the name.
    """
    keys = _provisional(q)
    order = {pk: place for place, pk in enumerate(keys)}
    names, apart = _names(keys.values()), _apart()
    found: list[tuple[int, list[int]]] = []
    for pk, name in keys.items():
        near = [one for one in _near(name, names) if frozenset((pk, one)) not in apart]
        # Not itself, nor one that comes later in this very list: it will have this one.
        if pairs := [one for one in near if order.get(one, -1) < order[pk]][:MOST]:
            found.append((pk, pairs))
        if len(found) > page * PAGE:
            break
    shown = found[(page - 1) * PAGE : page * PAGE]
    hits = found_titles([one for pk, pairs in shown for one in (pk, *pairs)])
    known = {hit.title.pk: hit for hit in hits}
    return [_told(known, pk, pairs) for pk, pairs in shown], len(found) > page * PAGE


def _told(known: Mapping[int, Hit], pk: int, pairs: Iterable[int]) -> tuple[Hit, list[Hit]]:
    return known[pk], [known[one] for one in pairs]


def _provisional(q: str) -> dict[int, str]:
    """Id -> key of the provisional titles, in order."""
    rows = Title.objects.filter(provisional=True, merged_into=None, name__icontains=q)
    ordered = rows.annotate(said=Count("releases__claims")).order_by("-said", "pk")
    return dict(ordered.values_list("pk", "key")[:LOOKED])


def _near(name: str, names: Names) -> Sequence[int]:
    """The titles with a name like it, itself among them, the nearest first."""
    those = names.get(name[:_HEAD], {})
    ranked = process.extract(name, those, scorer=fuzz.ratio, score_cutoff=LEAST, limit=None)
    return list(dict.fromkeys(pk for _, _, (pk, _) in ranked))


def _names(keys: Iterable[str]) -> Names:
    """The names worth comparing."""
    heads = {key[:_HEAD] for key in keys}
    found: dict[str, dict[tuple[int, str], str]] = defaultdict(dict)
    sources: tuple[tuple[QuerySet[Any], str], ...] = (
        (Title.objects.filter(merged_into=None), "pk"),
        (Alias.objects.filter(title__merged_into=None), "title_id"),
    )
    for rows, pk in sources:
        begun = rows.annotate(head=Left("key", _HEAD)).filter(head__in=heads)
        for title, name, head in begun.values_list(pk, "key", "head")[:BLOCK]:
            found[head][(title, name)] = name
    return found


def _apart() -> set[frozenset[Any]]:
    said = Act.objects.filter(kind=Act.Kind.APART, undone__isnull=True)
    return {frozenset(pair) for pair in said.values_list("title", "other")}
