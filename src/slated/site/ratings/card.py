"""A title's numbers for its card: average, composite with its sum, ranks, or NA and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from slated.rank import By, Composite, Place, Tally, Unranked, composite
from slated.site.catalogue.models import NamedList
from slated.site.ratings.family import root
from slated.site.ratings.models import Mean, Standing
from slated.site.ratings.standing import ALL, prior_of, rated


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a card prints; ``composite_place`` and ``rated_place`` are of the list ``name``."""

    name: str
    tally: Tally
    composite: Composite
    composite_place: Place
    rated_place: Place

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "list": self.name,
            "rating": self.tally.to_dict(),
            **self.composite.to_dict(),
            "composite_rank": self.composite_place.to_dict(),
            "rated_rank": self.rated_place.to_dict(),
        }


def numbers(title: int, named: NamedList | None = None) -> Numbers:
    """A title's numbers in a list; without one given, in the first it is in, else in all titles.

    Ranks are counted as of now. Raises ``Title.DoesNotExist``.
    """
    stays = root(title)
    rows = Standing.objects.filter(title=stays).select_related("named__mean").order_by("named")
    held = {row.named_id: row for row in rows}
    if named is None:
        row = next((row for key, row in held.items() if key is not None), held.get(None))
    else:
        row = held.get(named.pk)
    of = named or (row.named if row else None)
    name = ALL if of is None else of.name
    mean = Mean.objects.filter(named=of).first()
    one = rated([stays])[stays]
    return Numbers(
        name,
        one.tally,
        composite(one.tally, one.outside, prior_of(mean, name)),
        _place(stays, row, By.COMPOSITE),
        _place(stays, row, By.RATING),
    )


def _place(title: int, row: Standing | None, by: By) -> Place:
    if row is None:
        return Place(title, None, 0, None, Unranked.OUTSIDE)
    value = row.composite if by is By.COMPOSITE else row.rating
    column = "composite" if by is By.COMPOSITE else "rating"
    if not getattr(row, f"{column}_ranked"):
        return Place(title, value, row.votes, None, Unranked.FEW)
    ranked = {"named": row.named_id, f"{column}_ranked": True}
    above = Standing.objects.filter(**ranked, **{f"{column}__gt": value}).count()
    return Place(title, value, row.votes, above + 1)
