"""Which of a title's ratings count, and its tally: made anew from the ratings themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Count, Max, Q, QuerySet

from slated.rank import Burst, Day, Reason, Rule, Tally, Vote, bursts, verdict
from slated.site.ratings.family import root, whole
from slated.site.ratings.models import COLUMNS, Pardon, Rating
from slated.site.ratings.models import Tally as TallyRow
from slated.site.ratings.opening import opened
from slated.site.ratings.standing import restand
from slated.site.slate.models import Span

LATELY = timedelta(days=56)
"""How far back the nightly judging looks for what may have changed: twice a burst's span."""


def recount(title: int, rule: Rule, today: date) -> None:
    """Judge all ratings of a title and of its seasons, and make its tallies and standings anew.

    A title merged into another has no tally: its ratings count with that one.
    """
    from slated.site.catalogue.models import Title

    TallyRow.objects.filter(title=title).delete()
    if Title.objects.filter(pk=title, merged_into=None).exists():
        titles = whole(title)
        rated = Rating.objects.filter(title__in=titles)
        seasons = rated.order_by("season").values_list("season", flat=True).distinct()
        for season in list(seasons):
            _judge(rated.filter(season=season), titles, season, rule, today)
            keep_tally(title, season, _tally(rated.filter(season=season)))
    restand([title])


def recount_all(rule: Rule, today: date) -> None:
    """``recount`` of every title that has been rated."""
    from slated.site.catalogue.models import Title

    for title in (
        Title.objects.filter(ratings__isnull=False).distinct().values_list("pk", flat=True)
    ):
        recount(title, rule, today)


def due(rule: Rule, today: date) -> list[int]:
    """The titles whose ratings must be judged anew.

    Votes that waited may count now; many votes of late may be a burst; what is believed of the
    title has changed of late, and with it perhaps the day of its first showing.
    """
    waited = Rating.objects.filter(counts_from__lte=today).values_list("title", flat=True)
    since = today - LATELY
    news = Span.objects.filter(first__gte=since).values("release__title")
    told = Rating.objects.filter(title__in=news).values_list("title", flat=True)
    # Not "distinct": SQLite would walk another index, over all ratings, for the sake of it.
    found = set(waited) | set(told.distinct())
    if rule.burst is not None:
        many = (
            Rating.objects.filter(Q(steps__lte=3) | Q(steps__gte=9), day__gte=since)
            .values("title")
            .annotate(votes=Count("pk"))
            .filter(votes__gte=rule.burst.least)
        )
        found |= set(many.values_list("title", flat=True))
    return sorted({root(title) for title in found})


def keep_tally(title: int, season: int | None, tally: Tally) -> None:
    """Write a tally; none where nobody's rating counts."""
    counts = dict(zip(COLUMNS, tally.counts, strict=True))
    if tally.votes:
        TallyRow.objects.update_or_create(title_id=title, season=season, defaults=counts)
    else:
        TallyRow.objects.filter(title=title, season=season).delete()


def bursts_of(rated: QuerySet[Rating], rule: Rule, first: date | None) -> list[Burst]:
    """The bursts in these ratings, those of pardoned days left out."""
    if rule.burst is None:
        return []
    timely = rated.exclude(reason=str(Reason.DOUBLE))
    if rule.early and first is not None:
        timely = timely.filter(day__gte=first)
    days: dict[date, list[int]] = {}
    for day, steps, votes in (
        timely.values("day", "steps")
        .annotate(votes=Count("pk"))
        .values_list("day", "steps", "votes")
    ):
        days.setdefault(day, [0] * 10)[steps - 1] = votes
    by_day = (Day(day.toordinal(), Tally(tuple(counts))) for day, counts in days.items())
    return bursts(by_day, rule.burst)


def _judge(
    rated: QuerySet[Rating], titles: list[int], season: int | None, rule: Rule, today: date
) -> None:
    """Mark each rating; of two reasons the later one here stands, as in ``slated.rank.fair``."""
    first = opened(titles, season)
    rated.exclude(counted=True, reason="").update(counted=True, reason="", why="", counts_from=None)
    if len(titles) > 1:
        _mark_doubles(rated)
    _mark_young(rated, rule, today)
    for burst in _unpardoned(bursts_of(rated, rule, first), titles):
        marked = rated.filter(day__in=burst.days, steps__in=burst.band.steps)
        sample = Vote(0, min(burst.band.steps), burst.days[0])
        words = verdict(sample, [burst], today=today, rule=rule).words
        marked.update(counted=False, reason=str(Reason.BURST), why=words, counts_from=None)
    if rule.early and first is not None:
        early = rated.filter(day__lt=first)
        early.update(counted=False, reason=str(Reason.EARLY), why="", counts_from=None)
    if len(titles) > 1:
        _mark_doubles(rated)


def _mark_young(rated: QuerySet[Rating], rule: Rule, today: date) -> None:
    """Ratings of accounts still too young, by the day each account was made."""
    days = timedelta(days=rule.account_days)
    young = rated.filter(viewer__joined__gt=today - days)
    for joined in list(young.order_by().values_list("viewer__joined", flat=True).distinct()):
        if joined is not None:
            rated.filter(viewer__joined=joined).update(
                counted=False, reason=str(Reason.YOUNG), why="", counts_from=joined + days
            )


def _mark_doubles(rated: QuerySet[Rating]) -> None:
    """Of several ratings by one viewer of what is one title now, all but the latest."""
    several = rated.values("viewer").annotate(n=Count("pk"), last=Max("day")).filter(n__gt=1)
    for viewer in several.values_list("viewer", flat=True):
        latest = rated.filter(viewer=viewer).order_by("-day", "-pk").values_list("pk", flat=True)[0]
        rated.filter(viewer=viewer).exclude(pk=latest).update(
            counted=False, reason=str(Reason.DOUBLE), why="", counts_from=None
        )


def _unpardoned(found: Iterable[Burst], titles: list[int]) -> list[Burst]:
    spans = list(Pardon.objects.filter(title__in=titles).values_list("first", "last"))
    return [
        burst
        for burst in found
        if not any(first <= burst.days[-1] and burst.days[0] <= last for first, last in spans)
    ]


def _tally(rated: QuerySet[Rating]) -> Tally:
    counts = [0] * 10
    counted = rated.filter(counted=True).values("steps").annotate(votes=Count("pk"))
    for steps, votes in counted.values_list("steps", "votes"):
        counts[steps - 1] = votes
    return Tally(tuple(counts))
