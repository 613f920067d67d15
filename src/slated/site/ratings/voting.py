"""Rate, change, remove: in one transaction with the tally, so that the next request shows it."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from slated.rank import Reason, Rule, Verdict, Vote, step, verdict
from slated.site.catalogue.family import within
from slated.site.ratings.counting import recount
from slated.site.ratings.family import root, whole
from slated.site.ratings.models import COLUMNS, Change, Rating, Tally, Viewer
from slated.site.ratings.opening import opened
from slated.site.ratings.rules import rule_in_force
from slated.site.ratings.standing import restand
from slated.site.writing import writing

LEAST = 10
"""Ratings of one title at one end of the scale in a day from which bursts are looked for."""


@writing()
def rate(
    viewer: Viewer,
    title: int,
    stars: float,
    season: int | None = None,
    *,
    now: datetime | None = None,
    source: str = "",
) -> Rating:
    """Give a title, or a season of it, 0.5 to 5 stars in halves; the latest rating counts.

    A title that was merged stands for the one it is part of now. The same stars again change
    nothing, unless they were given before the first showing: then they are given anew. Raises
    ValueError for other numbers of stars, ``Title.DoesNotExist``.
    """
    steps, moment = step(stars), now or timezone.now()
    stays = root(title)
    titles = whole(stays)
    held = _held(viewer, titles, season)
    rating = held[0] if held else Rating(viewer=viewer, title_id=stays, season=season)
    early = rating.reason == Reason.EARLY and rating.day < moment.date()
    if rating.pk and rating.steps == steps and rating.title_id == stays and not early:
        return rating
    was = rating.steps if rating.pk and rating.counted else None
    rating.title_id, rating.steps, rating.day = stays, steps, moment.date()
    rule = rule_in_force()
    _judge(rating, viewer, titles, rule)
    for double in held[1:]:
        if double.title_id == stays:
            # Two titles that were merged were both rated: this rating takes the place of both.
            _take_off(double, stays)
    rating.save()
    Change.objects.create(
        viewer=viewer, title_id=stays, season=season, steps=steps, at=moment, source=source
    )
    _settle(rating, stays, was, rule)
    return rating


@writing()
def remove(
    viewer: Viewer, title: int, season: int | None = None, *, now: datetime | None = None
) -> bool:
    """Take a rating back, history kept; False where there was none."""
    stays = root(title)
    held = _held(viewer, whole(stays), season)
    if not held:
        return False
    moment = now or timezone.now()
    for rating in held:
        _take_off(rating, stays)
    Change.objects.create(viewer=viewer, title_id=stays, season=season, at=moment)
    restand([stays])
    return True


def rating_of(viewer: Viewer, title: int, season: int | None = None) -> Rating | None:
    """A viewer's rating in force."""
    held = _held(viewer, whole(root(title)), season)
    return held[0] if held else None


def ratings_of(viewer: int, title: int) -> dict[int | None, Rating]:
    """A viewer's ratings in force of a title that was not merged, by season; None for all of it."""
    rows = Rating.objects.filter(viewer=viewer, title__in=within(title)).order_by("day", "pk")
    return {rating.season: rating for rating in rows}


def explained(rating: Rating) -> Verdict:
    """Whether a rating counts, and in words why not: for its owner."""
    if rating.counted:
        return Verdict()
    if rating.reason == Reason.DOUBLE:
        words = "You rated this title again under another of its names: the later rating counts"
        return Verdict(Reason.DOUBLE, words)
    reason = Reason(rating.reason)
    if reason is Reason.BURST:
        return Verdict(reason, rating.why)
    vote = Vote(rating.pk, rating.steps, rating.day, rating.viewer.joined)
    first = opened(whole(root(rating.title_id)), rating.season)
    return verdict(vote, [], today=rating.day, opened=first, rule=rule_in_force())


def _held(viewer: Viewer, titles: list[int], season: int | None) -> list[Rating]:
    """The viewer's ratings of what is one title now, the latest first."""
    rows: QuerySet[Rating] = Rating.objects.filter(
        viewer=viewer, title__in=titles, season=season
    ).order_by("-day", "-pk")
    return list(rows)


def _judge(rating: Rating, viewer: Viewer, titles: list[int], rule: Rule) -> None:
    """Whether it counts, as far as can be told from it alone."""
    vote = Vote(0, rating.steps, rating.day, viewer.joined)
    first = opened(titles, rating.season)
    found = verdict(vote, [], today=rating.day, opened=first, rule=rule)
    rating.counted, rating.reason = found.counted, "" if found.reason is None else found.reason
    rating.why, rating.counts_from = "", found.counts_from


def _take_off(rating: Rating, title: int) -> None:
    """Delete a rating, its vote with it."""
    if rating.counted:
        _move(title, rating.season, rating.steps, None)
    rating.delete()


def _settle(rating: Rating, title: int, was: int | None, rule: Rule) -> None:
    """Bring the tally up to date; from many like votes in a day on, look for a burst."""
    day = Rating.objects.filter(title=title, season=rating.season, day=rating.day)
    low = day.filter(steps__lte=3).count() if rating.steps <= 3 else 0
    high = day.filter(steps__gte=9).count() if rating.steps >= 9 else 0
    found = day.filter(reason=str(Reason.BURST)).exists()
    if (low or high) >= LEAST and (found or (low or high) % 5 == 0):
        recount(title, rule, rating.day)
        rating.refresh_from_db()
        return
    _move(title, rating.season, was, rating.steps if rating.counted else None)
    restand([title])


def _move(title: int, season: int | None, off: int | None, on: int | None) -> None:
    """Take one vote off a step of the tally and put one on another."""
    row, _ = Tally.objects.get_or_create(title_id=title, season=season)
    counts = row.counts
    if off is not None:
        counts = counts.plus(off, -1)
    if on is not None:
        counts = counts.plus(on)
    if not counts.votes:
        row.delete()
        return
    for column, count in zip(COLUMNS, counts.counts, strict=True):
        setattr(row, column, count)
    row.save()
