"""Standings: each title's composite and average in each list it is in, as of now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any, TypeVar

from django.db.models import FloatField, Model, QuerySet, Value

from slated.rank import AVERAGE_MINIMUM, PRIOR_WEIGHT, SOURCES, Outside, Prior, Rated, Tally
from slated.rank.ranking import placed_by_composite, placed_by_rating
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.models import Score
from slated.site.prepared import Prepared
from slated.site.ratings.models import COLUMNS, Mean, OutsideScore, Standing
from slated.site.ratings.models import Tally as TallyRow

ALL = "all titles"

M = TypeVar("M", bound=Model)


def outside_of(titles: Collection[int] | None) -> dict[int, tuple[Outside, ...]]:
    """The outside scores of titles, or of all: those added here and those of the catalogue."""
    found: dict[int, dict[str, Outside]] = defaultdict(dict)
    # Of one source the one added here stands.
    every = [_scores()] if titles is None else map(_SCORES, chunks(titles))
    for rows in every:
        for title, source, value, votes, low, high in rows:
            row = SOURCES.get(source)
            if low is not None:
                found[title][source] = Outside(source, value, votes, low, high)
            elif row is not None and row.low <= value <= row.high:
                found[title].setdefault(source, Outside.of(source, value, votes or None))
    return {title: tuple(scores.values()) for title, scores in found.items()}


def _scores(titles: Collection[int] | None = None) -> QuerySet[Any, Any]:
    unknown = Value(None, FloatField())
    catalogue, added = Score.objects.all(), OutsideScore.objects.all()
    if titles is not None:
        catalogue, added = catalogue.filter(title__in=titles), added.filter(title__in=titles)
    known = catalogue.values_list("title", "provider", "average", "votes", unknown, unknown)
    here = added.values_list("title", "source", "value", "votes", "low", "high")
    return known.union(here, all=True)


_SCORES = Prepared(_scores)


def rated(titles: Collection[int] | None) -> dict[int, Rated]:
    """What titles are ranked by, or all that can be ranked; those of neither votes nor scores
    are there when they are asked for.
    """
    tallies: dict[int, Tally] = {}
    for rows in _of(TallyRow.objects.filter(season=None), titles):
        for title, *counts in rows.values_list("title", *COLUMNS):
            tallies[title] = Tally(tuple(counts))
    outside = outside_of(titles)
    every = sorted(tallies.keys() | outside.keys()) if titles is None else titles
    return {t: Rated(t, tallies.get(t, Tally()), outside.get(t, ())) for t in every}


def _of(rows: QuerySet[M], titles: Collection[int] | None) -> Iterator[QuerySet[M]]:
    """The rows of some titles, so many at a time as a query can take; all of them for None."""
    if titles is None:
        yield rows
    else:
        yield from (rows.filter(title__in=some) for some in chunks(titles))


def prior_of(mean: Mean | None, name: str) -> Prior:
    """The prior that a list's mean in force makes; without one there is no mean yet."""
    if mean is None:
        return Prior(None, PRIOR_WEIGHT, name)
    return Prior(mean.mean, mean.weight, name)


def restand(titles: Collection[int]) -> None:
    """Write the standings of titles anew, in all lists they are in, by the means in force."""
    held: dict[int, dict[int | None, Standing]] = {title: {} for title in titles}
    for some in chunks(titles):
        rows = Standing.objects.filter(title__in=some).select_related("named__mean")
        for row in rows:
            held[row.title_id][row.named_id] = row
    everywhere = Mean.objects.filter(named=None).first()
    for title, one in rated(titles).items():
        mine = held[title]
        mine.setdefault(None, Standing(title_id=title))
        for row in mine.values():
            mean = everywhere if row.named is None else getattr(row.named, "mean", None)
            set_figures(row, one, mean)
    _keep(row for mine in held.values() for row in mine.values())


def set_figures(row: Standing, one: Rated, mean: Mean | None) -> None:
    """A title's figures in one list."""
    minimum = AVERAGE_MINIMUM if mean is None else mean.minimum
    name = ALL if row.named is None else row.named.name
    composite = placed_by_composite(one, prior_of(mean, name), minimum)
    rating = placed_by_rating(one, minimum)
    row.votes = one.tally.votes
    row.composite, row.composite_ranked = composite.value, composite.why is None
    row.rating, row.rating_ranked = rating.value, rating.why is None


def _keep(rows: Iterable[Standing]) -> None:
    given = list(rows)
    known = [row for row in given if row.pk is not None]
    Standing.objects.bulk_create([row for row in given if row.pk is None])
    figures = ["votes", "composite", "composite_ranked", "rating", "rating_ranked"]
    Standing.objects.bulk_update(known, figures, batch_size=500)
