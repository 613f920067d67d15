"""A title's numbers for its card: average, composite with its sum, ranks, or NA and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db.models import CharField, Count, QuerySet, Subquery, Value

from slated.rank import By, Composite, Place, Tally, Unranked, composite
from slated.site.catalogue.models import NamedList
from slated.site.prepared import Prepared
from slated.site.ratings.family import root
from slated.site.ratings.models import Mean, Standing
from slated.site.ratings.models import Tally as TallyRow
from slated.site.ratings.standing import ALL, outside_of, prior_of


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a card prints; ``composite_place`` and ``rated_place`` are of the list ``name``.

    ``seasons`` holds the tallies of the seasons that were rated by themselves.
    """

    name: str
    tally: Tally
    composite: Composite
    composite_place: Place
    rated_place: Place
    seasons: Mapping[int, Tally]

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "list": self.name,
            "rating": self.tally.to_dict(),
            **self.composite.to_dict(),
            "composite_rank": self.composite_place.to_dict(),
            "rated_rank": self.rated_place.to_dict(),
            "seasons": [
                {"season": season, **tally.to_dict()} for season, tally in self.seasons.items()
            ],
        }


def numbers(title: int, named: NamedList | None = None) -> Numbers:
    """A title's numbers in a list; without one given, in the first it is in, else in all titles.

    Ranks are counted as of now. Raises ``Title.DoesNotExist``.
    """
    return numbers_of(root(title), named)


def numbers_of(title: int, named: NamedList | None = None) -> Numbers:
    """``numbers`` of a title that was not merged into another."""
    held = {row.named_id: row for row in _STANDINGS(title)}
    if named is None:
        row = next((row for key, row in held.items() if key is not None), held.get(None))
    else:
        row = held.get(named.pk)
    of = named or (row.named if row else None)
    name = ALL if of is None else of.name
    if of is not None:
        mean = getattr(of, "mean", None)
    elif row is None:
        mean = Mean.objects.filter(named=None).first()
    else:
        mean = None if row.weight is None else Mean(mean=row.mean, weight=row.weight)
    tallies = {tally.season: tally.counts for tally in _TALLIES(title)}
    tally = tallies.pop(None, Tally())
    above = _above(row)
    return Numbers(
        name,
        tally,
        composite(tally, outside_of([title]).get(title, ()), prior_of(mean, name)),
        _place(title, row, By.COMPOSITE, above),
        _place(title, row, By.RATING, above),
        {season: of_one for season, of_one in sorted(tallies.items()) if season is not None},
    )


def _standings(title: int) -> QuerySet[Standing]:
    everywhere = Mean.objects.filter(named=None)
    rows = Standing.objects.filter(title=title).select_related("named__mean").order_by("named")
    return rows.annotate(
        mean=Subquery(everywhere.values("mean")), weight=Subquery(everywhere.values("weight"))
    )


_STANDINGS: Prepared[Any] = Prepared(_standings)
_TALLIES = Prepared(lambda title: TallyRow.objects.filter(title=title))


def _above(row: Standing | None) -> dict[str, int]:
    """How many titles of the list stand above this one, by each order in which it has a rank."""
    if row is None:
        return {}
    ranked = tuple(by for by in By if getattr(row, f"{by}_ranked"))
    if not ranked:
        return {}
    named = () if row.named_id is None else (row.named_id,)
    return dict(_counts(ranked, bool(named))(*named, *(getattr(row, by) for by in ranked)))


@cache
def _counts(ranked: tuple[By, ...], of_list: bool) -> Prepared[tuple[str, int]]:
    """Asks, given the list where it is ``of_list`` and a value by each order, what is above."""

    def ask(*given: Any) -> QuerySet[Standing, tuple[str, int]]:
        named, values = (given[0], given[1:]) if of_list else (None, given)
        asked = [
            Standing.objects.filter(named=named, **{f"{by}_ranked": True, f"{by}__gt": value})
            .order_by()
            .values(by=Value(by.value, CharField()))
            .annotate(titles=Count("pk"))
            .values_list("by", "titles")
            for by, value in zip(ranked, values, strict=True)
        ]
        return asked[0].union(*asked[1:], all=True) if asked[1:] else asked[0]

    return Prepared(ask)


def _place(title: int, row: Standing | None, by: By, above: Mapping[str, int]) -> Place:
    if row is None:
        return Place(title, None, 0, None, Unranked.OUTSIDE)
    value = row.composite if by is By.COMPOSITE else row.rating
    if not getattr(row, f"{by}_ranked"):
        return Place(title, value, row.votes, None, Unranked.FEW)
    return Place(title, value, row.votes, above.get(by.value, 0) + 1)
