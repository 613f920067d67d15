"""Whom of the casts of namesakes an article names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.decide import Candidate
from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import Mention
from slated.site.catalogue.models import Title

Casts = Mapping[int, Sequence[tuple[str, str]]]
"""Title id -> key and name of each person in its cast and crew."""


def casts(titles: Collection[int]) -> Casts:
    """The people of these titles; one query for each 500."""
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for some in chunks(sorted(titles)):
        rows = Title.people.through.objects.filter(title_id__in=some)
        for title, *person in rows.values_list("title_id", "person__key", "person__name"):
            found[title].append((person[0], person[1]))
    return found


def with_people(mention: Mention, pool: Sequence[Candidate], of: Casts) -> list[Candidate]:
    """The candidates with those of their cast whom the article credits, or only names."""
    credited = {key(person) for person in mention.people}
    found = []
    for one in pool:
        people = (k for k, name in of.get(one.id, ()) if k in credited or _named(name, mention))
        found.append(replace(one, people=frozenset(people)))
    return found


def _named(name: str, mention: Mention) -> bool:
    """Whether the article has the name in its words; one of a single word may be any word."""
    text, at = mention.text, -1
    if " " not in name:
        return False
    while (at := text.find(name, at + 1)) >= 0:
        around = text[at - 1 : at] + text[at + len(name) : at + len(name) + 1]
        if not any(map(str.isalnum, around)):
            return True
    return False
