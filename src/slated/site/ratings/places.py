"""A part of a ranking as its snapshot kept it, with what moved since the one before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from slated.rank import By
from slated.rank.movement import Movement
from slated.site.catalogue.models import NamedList, Title
from slated.site.ratings.models import Snapshot


@dataclass(frozen=True, slots=True)
class Kept:
    """A title's place in a snapshot."""

    title: Title
    rank: int
    value: float
    votes: int
    movement: Movement


def snapshots(
    named: NamedList | None, by: By, day: date
) -> tuple[Snapshot | None, Snapshot | None, Snapshot | None]:
    """A list's last snapshot up to a day, the one before it, and the one after it."""
    taken = Snapshot.objects.filter(named=named, by=by).select_related("named")
    last = list(taken.filter(day__lte=day).order_by("-day")[:2])
    after = taken.filter(day__gt=day).order_by("day").first()
    return (*last, None, None)[0], (*last, None, None)[1], after


def places_of(now: Snapshot, before: Snapshot | None, start: int, number: int) -> list[Kept]:
    """So many places from one on, best first; without a snapshot before nothing has moved."""
    rows = now.places.select_related("title").order_by("rank", "-votes", "title")
    some = list(rows[start : start + number])
    was: dict[int, int] = {}
    if before is not None:
        old = before.places.filter(title__in=[row.title_id for row in some])
        was = dict(old.values_list("title", "rank"))
    found = []
    for row in some:
        past = was.get(row.title_id) if before is not None else row.rank
        moved = Movement(row.title_id, row.rank, past)
        found.append(Kept(row.title, row.rank, row.value, row.votes, moved))
    return found
