"""Titles whose names are near to what was typed: letters missing, doubled or swapped."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Q
from rapidfuzz import fuzz, process

from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Alias, Title
from slated.site.catalogue.search import Hit, found_titles

BLOCK = 8000
"""Names compared at most."""
LEAST = 72.0
"""The score, of 100, from which a name is near."""
_HEAD = 2


def close_titles(name: str, limit: int) -> list[Hit]:
    """Titles with a name near to ``name``, nearest first.

    Compared are the names that share its first two letters, or begin or end with a whole
    word of it.
    """
    folded = key(name)
    if not folded:
        return []
    names = dict(_block(folded))
    ranked = process.extract(folded, names, scorer=fuzz.WRatio, score_cutoff=LEAST, limit=limit * 3)
    return found_titles([pk for _, _, pk in ranked])[:limit]


def _block(folded: str) -> Iterator[tuple[int, str]]:
    """Title id and key of the names worth comparing."""
    near = Q(key__startswith=folded[:_HEAD])
    for word in (w for w in folded.split() if len(w) > 3):
        near |= Q(key=word) | Q(key__startswith=f"{word} ") | Q(key__endswith=f" {word}")
    titles = Title.objects.filter(near).values_list("pk", "key")
    aliases = Alias.objects.filter(near).values_list("title_id", "key")
    yield from aliases.union(titles, all=True)[:BLOCK]
