"""All tallies anew from the ratings: one pass of the database over its index."""

from __future__ import annotations

from django.db.models import Count

from slated.site.catalogue.models import Title
from slated.site.ratings.family import root
from slated.site.ratings.models import COLUMNS, Rating, Tally
from slated.site.rows import insert, next_ids
from slated.site.writing import writing

Key = tuple[int, int | None]


@writing()
def rebuild_tallies() -> int:
    """Make every tally anew from the ratings that count; returns how many there are."""
    counts: dict[Key, list[int]] = {}
    roots = {pk: root(pk) for pk in _merged()}
    found = (
        Rating.objects.filter(counted=True)
        .values("title", "season", "steps")
        .annotate(votes=Count("pk"))
        .order_by()
        .values_list("title", "season", "steps", "votes")
    )
    for title, season, steps, votes in found.iterator(chunk_size=20_000):
        counts.setdefault((roots.get(title, title), season), [0] * 10)[steps - 1] += votes
    Tally.objects.all().delete()
    ids = next_ids(Tally, len(counts))
    rows = [(pk, *key, *steps) for pk, (key, steps) in zip(ids, counts.items(), strict=True)]
    insert(Tally, ("id", "title_id", "season", *COLUMNS), rows)
    return len(rows)


def _merged() -> list[int]:
    """The titles that are part of another one."""
    return list(Title.objects.filter(merged_into__isnull=False).values_list("pk", flat=True))
