"""The nightly snapshot: judge what is due, take each list's mean, put every list in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from slated.rank import AVERAGE_MINIMUM, By, Prior, Ranking, Rated, by_composite, by_rating
from slated.site.catalogue.lists import list_titles
from slated.site.catalogue.models import NamedList, Title
from slated.site.ratings.counting import due, recount
from slated.site.ratings.models import Mean, Place, Snapshot, Standing
from slated.site.ratings.rebuild import rebuild_tallies
from slated.site.ratings.rules import rule_in_force
from slated.site.ratings.standing import ALL, rated
from slated.site.rows import insert, next_ids
from slated.site.writing import writing


@dataclass(frozen=True, slots=True)
class Taken:
    """What a snapshot found, list by list."""

    name: str
    titles: int
    ranked: int
    votes: int
    mean: float | None
    rankings: tuple[Ranking, ...]


def take(day: date, minimum: int = AVERAGE_MINIMUM, *, tallies: bool = False) -> list[Taken]:
    """Take a snapshot of every list; one of the same day before is replaced.

    ``tallies`` makes all tallies anew from the ratings first, which is never needed but tells.
    """
    with writing():
        rule = rule_in_force()
        for title in due(rule, day):
            recount(title, rule, day)
        if tallies:
            rebuild_tallies()
        every = _finals(rated(None))
        taken = [_taken(None, list(every.values()), day, minimum)]
        for named in NamedList.objects.order_by("pk"):
            titles = list_titles(named.name).values_list("pk", flat=True)
            ones = [every.get(title) or Rated(title) for title in titles]
            taken.append(_taken(named, ones, day, minimum))
    return taken


def _finals(every: dict[int, Rated]) -> dict[int, Rated]:
    """Those that are titles of their own: a merged title's scores stay with its row."""
    merged = Title.objects.filter(merged_into__isnull=False).values_list("pk", flat=True)
    for title in merged:
        every.pop(title, None)
    return every


def _taken(named: NamedList | None, ones: list[Rated], day: date, minimum: int) -> Taken:
    name = ALL if named is None else named.name
    prior = Prior.of((one.tally for one in ones), name=name)
    Mean.objects.update_or_create(
        named=named,
        defaults={"mean": prior.mean, "weight": prior.weight, "minimum": minimum, "taken": day},
    )
    rankings = (
        by_composite(ones, name=name, minimum=minimum, prior=prior),
        by_rating(ones, name=name, minimum=minimum, prior=prior),
    )
    _stand(named, ones, rankings)
    for ranking in rankings:
        _keep(named, ranking, day)
    votes = sum(one.tally.votes for one in ones)
    return Taken(name, len(ones), rankings[0].ranked, votes, prior.mean, rankings)


def _stand(named: NamedList | None, ones: list[Rated], rankings: tuple[Ranking, Ranking]) -> None:
    """Write the standings of a whole list anew."""
    Standing.objects.filter(named=named).delete()
    composite, rating = rankings
    columns = ("id", "named_id", "title_id", "votes", "composite", "composite_ranked")
    rows = []
    ids = next_ids(Standing, len(ones))
    of = None if named is None else named.pk
    for pk, one in zip(ids, ones, strict=True):
        first, second = composite.place(one.title), rating.place(one.title)
        ranked = first.why is None, second.why is None
        rows.append(
            (pk, of, one.title, first.votes, first.value, ranked[0], second.value, ranked[1])
        )
    insert(Standing, (*columns, "rating", "rating_ranked"), rows)


def _keep(named: NamedList | None, ranking: Ranking, day: date) -> None:
    """Write a ranking's ranked places."""
    Snapshot.objects.filter(named=named, by=ranking.by, day=day).delete()
    snapshot = Snapshot.objects.create(
        named=named,
        by=ranking.by,
        day=day,
        minimum=ranking.minimum,
        mean=ranking.prior.mean,
        weight=ranking.prior.weight,
    )
    ranked = [place for place in ranking.places if place.rank is not None]
    ids = next_ids(Place, len(ranked))
    rows = [
        (pk, snapshot.pk, place.title, place.rank, place.value, place.votes)
        for pk, place in zip(ids, ranked, strict=True)
    ]
    insert(Place, ("id", "snapshot_id", "title_id", "rank", "value", "votes"), rows)


def snapshot_of(named: NamedList | None, by: By, day: date) -> Ranking | None:
    """The last ranking taken on or before a day; None where there is none."""
    rows = Snapshot.objects.filter(named=named, by=by, day__lte=day).order_by("-day")
    kept = rows.first()
    return None if kept is None else ranking_in(kept)


def ranking_in(kept: Snapshot) -> Ranking:
    """A snapshot as the ranking it was."""
    from slated.rank import Place as Ranked

    name = ALL if kept.named is None else kept.named.name
    places = kept.places.order_by("rank", "-votes", "title")
    return Ranking(
        name,
        By(kept.by),
        kept.minimum,
        Prior(kept.mean, kept.weight, name),
        tuple(Ranked(p.title_id, p.value, p.votes, p.rank) for p in places),
    )
