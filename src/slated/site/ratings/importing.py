"""Ratings out of files: batch by batch, each with its tallies in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils import timezone

from slated.gather.ratings import Bad, Given, Row
from slated.rank import Rule, Vote, verdict
from slated.site.catalogue.candidates import chunks
from slated.site.ratings.counting import due, recount
from slated.site.ratings.family import whole
from slated.site.ratings.matching import Matcher
from slated.site.ratings.models import COLUMNS, Change, Rating, Tally, Viewer
from slated.site.ratings.opening import opened
from slated.site.ratings.report import Report
from slated.site.ratings.rules import rule_in_force
from slated.site.ratings.standing import restand
from slated.site.ratings.viewers import viewers_named
from slated.site.writing import writing

BATCH = 2_000

Where = tuple[int, int | None]
"""A title and a season of it."""


@dataclass(slots=True)
class _Run:
    source: str
    viewer: str
    joined: date | None
    now: datetime
    rule: Rule
    as_new: bool = False
    report: Report = field(default_factory=Report)
    matcher: Matcher = field(default_factory=lambda: Matcher(provisional=True))
    opened: dict[Where, date | None] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)


def import_ratings(
    rows: Iterable[Row],
    source: str,
    viewer: str,
    *,
    joined: date | None = None,
    now: datetime | None = None,
    as_new: bool = False,
    bad: Callable[[Bad], None] = lambda row: None,
) -> Report:
    """Keep the ratings of a file that are about titles of the catalogue.

    ``viewer`` is whose they are; where the file names several, each becomes
    "source:viewer:number". Days are the file's own, never later than ``now``; ``as_new`` dates
    what is kept ``now``, as for a file from somebody whose days need not be true: votes of many
    cannot be spread over days that way. A rating given here later than the file's stands.
    Importing a file again changes nothing.
    """
    run = _Run(source, viewer, joined, now or timezone.now(), rule_in_force(), as_new)
    for some in chunks(rows, BATCH):
        good = [row for row in some if isinstance(row, Given)]
        for row in some:
            if isinstance(row, Bad):
                run.report.bad += 1
                bad(row)
        with writing():
            _keep(run, good)
    today = run.now.date()
    with writing():
        for title in set(due(run.rule, today)) & run.touched:
            recount(title, run.rule, today)
        restand(sorted(run.touched))
    return run.report


def _keep(run: _Run, given: Sequence[Given]) -> None:
    """One batch: the latest of each viewer's ratings of a title, against what is kept."""
    viewers = viewers_named({_name(run, one) for one in given}, run.joined)
    wanted: dict[tuple[int, int, int | None], tuple[int, date]] = {}
    for one, title in zip(given, run.matcher.titles(given), strict=True):
        if title is None:
            run.report.miss(one, several=run.matcher.several(one))
            continue
        place = (viewers[_name(run, one)].pk, title, one.season)
        day = min(one.day or run.now.date(), run.now.date())
        if place not in wanted or wanted[place][1] <= day:
            run.report.same += place in wanted
            wanted[place] = (one.step, day)
        else:
            run.report.same += 1
    _write(run, wanted, {viewer.pk: viewer for viewer in viewers.values()})


def _write(
    run: _Run,
    wanted: dict[tuple[int, int, int | None], tuple[int, date]],
    viewers: dict[int, Viewer],
) -> None:
    held = {
        (rating.viewer_id, rating.title_id, rating.season): rating
        for some in chunks({title for _, title, _ in wanted})
        for these in chunks(viewers)
        for rating in Rating.objects.filter(title__in=some, viewer__in=these)
    }
    moves: dict[Where, list[int]] = defaultdict(lambda: [0] * 10)
    new, changed = [], []
    for place, (steps, day) in wanted.items():
        rating = held.get(place)
        if rating is not None and (rating.steps == steps or rating.day > day):
            run.report.same += 1
            continue
        if rating is None:
            viewer, title, season = place
            rating = Rating(viewer_id=viewer, title_id=title, season=season)
            new.append(rating)
        else:
            changed.append(rating)
            moves[place[1:]][rating.steps - 1] -= rating.counted
        rating.steps, rating.day = steps, run.now.date() if run.as_new else day
        _judge(run, rating, viewers[place[0]])
        moves[place[1:]][steps - 1] += rating.counted
    _store(run, new, changed)
    _move(moves)
    run.touched |= {title for title, _ in moves}


def _store(run: _Run, new: list[Rating], changed: list[Rating]) -> None:
    Rating.objects.bulk_create(new, batch_size=500)
    columns = ["steps", "day", "counted", "reason", "why", "counts_from"]
    Rating.objects.bulk_update(changed, columns, batch_size=200)
    Change.objects.bulk_create(
        [
            Change(
                viewer_id=rating.viewer_id,
                title_id=rating.title_id,
                season=rating.season,
                steps=rating.steps,
                at=run.now,
                source=run.source,
            )
            for rating in (*new, *changed)
        ],
        batch_size=500,
    )
    run.report.new += len(new)
    run.report.changed += len(changed)
    run.report.held_back += sum(not rating.counted for rating in (*new, *changed))


def _judge(run: _Run, rating: Rating, viewer: Viewer) -> None:
    where = (rating.title_id, rating.season)
    if where not in run.opened:
        run.opened[where] = opened(whole(rating.title_id), rating.season)
    vote = Vote(0, rating.steps, rating.day, viewer.joined)
    found = verdict(vote, [], today=run.now.date(), opened=run.opened[where], rule=run.rule)
    rating.counted, rating.reason = found.counted, str(found.reason or "")
    rating.why, rating.counts_from = "", found.counts_from


def _move(moves: dict[Where, list[int]]) -> None:
    """Add to the tallies, or take off them."""
    rows: dict[Where, Tally] = {}
    for some in chunks({title for title, _ in moves}):
        rows |= {(row.title_id, row.season): row for row in Tally.objects.filter(title__in=some)}
    new: list[Tally] = []
    for (title, season), steps in moves.items():
        row = rows.get((title, season)) or Tally(title_id=title, season=season)
        if row.pk is None:
            new.append(row)
        for column, more in zip(COLUMNS, steps, strict=True):
            setattr(row, column, getattr(row, column) + more)
    Tally.objects.bulk_create(row for row in new if row.counts.votes)
    changed = [rows[where] for where in moves if where in rows]
    Tally.objects.bulk_update(changed, COLUMNS, batch_size=100)


def _name(run: _Run, one: Given) -> str:
    return run.viewer if one.viewer is None else f"{run.source}:{run.viewer}:{one.viewer}"
