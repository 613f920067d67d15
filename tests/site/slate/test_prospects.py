"""What is to become of titles, kept day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.site.slate.telling import day, jessica_jones, tell

from slated.believe import Fate, Standing
from slated.believe.card import scorecard
from slated.site.slate.models import Carried, Prospect, Span
from slated.site.slate.outlooks import outlooks
from slated.site.slate.prospects import Part, carried, prospects
from slated.window import Window

BEGIN = date(2016, 1, 1)
LATEST = 2200


@st.composite
def parts(draw: st.DrawFn) -> list[Part]:
    """The spans of a title's releases, each release without gaps from some day on."""
    found = []
    for release in range(1, draw(st.integers(1, 3)) + 1):
        at = sorted(draw(st.sets(st.integers(0, LATEST), min_size=1, max_size=5)))
        days = [BEGIN + timedelta(days=n) for n in at]
        season = draw(st.none() | st.integers(1, 3))
        for first, after in zip(days, [*days[1:], None], strict=True):
            last = after - timedelta(days=1) if after else None
            found.append(_part(draw, release, season, first, last))
    return found


def _part(
    draw: st.DrawFn, release: int, season: int | None, first: date, last: date | None
) -> Part:
    low = first + timedelta(days=draw(st.integers(-900, 400)))
    return Part(
        release=release,
        season=season,
        first=first,
        last=last,
        standing=draw(st.sampled_from(Standing)),
        window=draw(st.none() | st.just(Window(low, low, low.isoformat()))),
        fate=draw(st.none() | st.sampled_from(Fate)),
        fated=draw(st.none() | st.just(first - timedelta(days=draw(st.integers(0, 900))))),
        platform=draw(st.sampled_from([None, "HBO", "The CW", "CW"])),
        since=draw(st.none() | st.just(first - timedelta(days=draw(st.integers(0, 900))))),
    )


@settings(deadline=None)
@given(parts(), st.lists(st.integers(-10, LATEST + 1500), min_size=1, max_size=20))
def test_on_every_day_the_prospect_is_that_of_the_scorecard(
    told: list[Part], days: list[int]
) -> None:
    found = prospects(told)
    edges = [one.first for one in found] + [one.last for one in found if one.last]
    for on in {BEGIN + timedelta(days=n) for n in days} | set(edges):
        held = sorted(
            (one for one in told if one.holds(on)),
            key=lambda one: (one.season is not None, one.season or 0, one.release),
        )
        entry = scorecard([(one.season, one.belief()) for one in held], on)
        now = [one for one in found if one.first <= on and (not one.last or one.last >= on)]
        assert [one.outlook for one in now] == ([entry.outlook] if entry else [])
        if entry:
            [shown] = [one for one in held if one.release == now[0].release]
            assert shown.belief() == entry.belief


@settings(deadline=None)
@given(parts(), parts(), st.integers(-10, LATEST + 1500))
def test_from_a_day_on_is_as_all_of_it(before: list[Part], after: list[Part], at: int) -> None:
    since = BEGIN + timedelta(days=at)
    same = [one for one in before if one.first < since]
    same = [
        replace(one, last=since - timedelta(days=1) if one.holds(since) else one.last)
        for one in same
    ]
    other = [replace(one, first=max(one.first, since)) for one in after if _lasts(one, since)]
    assert prospects(same + other, since, prospects(before)) == prospects(same + other)
    ranges = [(name, *one) for name, those in carried(before).items() for one in those]
    axed = [one for one in same if _lasts(one, since) or one.standing is Standing.CANCELLED]
    assert carried(axed + other, since, ranges) == carried(same + other)


def _lasts(one: Part, day: date) -> bool:
    return one.last is None or one.last >= day


@given(parts())
def test_a_title_is_on_the_card_of_a_network_on_the_days_it_is_there(told: list[Part]) -> None:
    found = carried(told)
    assert set(found) <= {"hbo", "cw"}
    for network, name in (("hbo", ("HBO",)), ("cw", ("The CW", "CW"))):
        mine = [one for one in told if one.platform in name]
        for on in {one.first for one in told} | {one.last for one in told if one.last}:
            expected = any(
                one.holds(on) or (one.standing is Standing.CANCELLED and one.first <= on)
                for one in mine
            )
            ranges = found.get(network, [])
            assert sum(low <= on and (not high or high >= on) for low, high in ranges) == expected


@pytest.mark.usefixtures("database")
def test_what_is_kept_follows_the_claims_and_an_older_database_gets_the_same() -> None:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    jessica_jones()
    assert [(one.outlook, one.last) for one in _of("Jessica Jones")] == [
        ("renewed", day("2018-03-08")),
        ("in limbo", day("2020-03-07")),
    ]
    before, shown = _rows(), outlooks(day("2018-04-01"))
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    with connection.constraint_checks_disabled():
        MigrationExecutor(connection).migrate([("slate", "0004_forks")])
        MigrationExecutor(connection).migrate(newest)
    assert (_rows(), outlooks(day("2018-04-01"))) == (before, shown)
    tell("2018-03-20", "Jessica Jones", None, "cancellation happened", speaker="Netflix")
    assert [one.outlook for one in _of("Jessica Jones")][-1] == "cancelled"
    assert _of("Jessica Jones")[-1].last is None
    assert Span.objects.filter(standing="cancelled").exists()


def _of(name: str) -> list[Prospect]:
    return list(Prospect.objects.filter(title__name=name).order_by("first"))


def _rows() -> list[tuple[object, ...]]:
    told = Prospect.objects.order_by("title", "first")
    on = Carried.objects.order_by("title", "network", "first")
    return [
        *told.values_list("title", "release", "first", "last", "fork", "outlook"),
        *on.values_list("title", "network", "first", "last", "fork"),
    ]
