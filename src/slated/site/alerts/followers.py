"""Who follows what is announced, of everybody at once.

The same as ``slated.site.accounts.following.followed`` for one person, asked from the other end:
how many queries it takes depends on the lists and networks that are followed, not on how many
people follow them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from django.db.models import QuerySet

from slated.site.accounts.models import Follow
from slated.site.catalogue.lists import by_rule
from slated.site.catalogue.models import Title
from slated.site.slate.held import covering, on_network


def followers(releases: Collection[int], day: date) -> dict[int, set[int]]:
    """User id -> those of the releases that they follow; no key for who follows none of them."""
    spans = covering(day).filter(release__in=releases)
    by_title: dict[int, set[int]] = defaultdict(set)
    for release, title in spans.values_list("release_id", "release__title_id"):
        by_title[title].add(release)
    found: dict[int, set[int]] = defaultdict(set)
    for user, title in _of_titles(by_title):
        found[user] |= by_title[title]
    for name, users in _grouped(Follow.objects.exclude(network_key=""), "network").items():
        there = set(spans.filter(on_network(name)).values_list("release_id", flat=True))
        for user in users if there else ():
            found[user] |= there
    return found


def _of_titles(titles: Collection[int]) -> Iterable[tuple[int, int]]:
    """User and title, by follows of titles and of lists."""
    parts = _parts(titles)
    chosen = Follow.objects.filter(title__in=parts).values_list("user_id", "title_id")
    picked = Follow.objects.filter(named__picked__in=parts)
    for user, part in [*chosen, *picked.values_list("user_id", "named__picked")]:
        yield user, parts[part]
    ruled = Follow.objects.filter(named__rule__isnull=False)
    rules = dict(ruled.order_by("named").values_list("named_id", "named__rule"))
    for named, users in _grouped(ruled, "named_id").items():
        within = by_rule(rules[named] or {}).order_by().filter(pk__in=titles)
        for title in within.values_list("pk", flat=True):
            yield from ((user, title) for user in users)


def _parts(titles: Collection[int]) -> dict[int, int]:
    """Each title, and each that was merged into it, -> the title."""
    parts = {title: title for title in titles}
    unmerged = Title.objects.filter(pk__in=titles, merged_into=None)
    new = set(unmerged.values_list("pk", flat=True))
    while new:
        rows = Title.objects.filter(merged_into__in=new).values_list("pk", "merged_into_id")
        more = {part: parts[into] for part, into in rows}
        parts |= more
        new = set(more)
    return parts


def _grouped(follows: QuerySet[Follow], column: str) -> dict[Any, list[int]]:
    found: dict[Any, list[int]] = defaultdict(list)
    for value, user in follows.values_list(column, "user_id"):
        found[value].append(user)
    return found
