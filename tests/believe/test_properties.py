"""What must hold of belief whatever is said, by whom, in whichever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.believe.saying import SPEAKERS, said

from slated import Event, Status
from slated.believe import Bar, Belief, Standing, Statement, believe, changes, history
from slated.believe.life import take
from slated.believe.rules import STANDINGS, WINDOWS
from slated.believe.state import State
from slated.believe.weighed import in_order
from slated.window import Precision, Window

START = date(2018, 1, 1)
WINDOWS_SAID = (
    *("2017-12", "2018", "2018-01-01", "2018-03", "2018-03-08", "2018-03-09", "2018-21"),
    *("2018-05-01", "2018-09/2018-12", "2018-09/2019-05", "2019", "2018-05/..", "../2018-06"),
)
EVENTS = [Event.PREMIERE] * 9 + list(Event)

windows = st.sampled_from((None, *WINDOWS_SAID))
days = st.integers(0, 500).map(lambda number: START + timedelta(days=number))


@st.composite
def statement(draw: st.DrawFn, season: int | None = 2) -> Statement:
    event, status = draw(st.sampled_from(EVENTS)), draw(st.sampled_from(list(Status)))
    return said(
        draw(days).isoformat(),
        draw(st.sampled_from([*SPEAKERS, "Sky"])),
        f"{event} {status}",
        draw(windows),
        outlet=draw(st.sampled_from(("Deadline", "Variety", "ComicBook.com", "TVmaze"))),
        kind=draw(st.sampled_from(("news", "news", "news", "catalogue", "correction"))),
        story=draw(st.sampled_from(("", "", "one", "two"))),
        season=season,
        confidence=draw(st.sampled_from((1.0, 0.8, 0.5))),
        platform=draw(st.sampled_from((None, None, "Netflix", "HBO", "Sky"))),
    )


seasons = st.lists(statement(), max_size=12)
series = st.lists(statement(season=None), max_size=12)
anything = seasons | series
bars = st.lists(
    st.builds(
        Bar,
        st.sampled_from(("The Defenders", "Luke Cage")),
        windows.map(lambda edtf: Window.parse(edtf) if edtf else None),
        days,
        st.just("s"),
    ),
    max_size=2,
)


@settings(deadline=None)
@given(anything, days, bars, st.randoms())
def test_the_order_of_arrival_makes_no_difference(statements, day, barred, chance) -> None:  # type: ignore[no-untyped-def]
    shuffled = [*statements, *statements[:2]]
    chance.shuffle(shuffled)
    assert believe(shuffled, day, bars=barred) == believe(statements, day, bars=barred[::-1])


@settings(deadline=None)
@given(anything, days, statement(), bars)
def test_what_is_published_later_changes_nothing(
    statements: list[Statement], day: date, more: Statement, barred: list[Bar]
) -> None:
    late = replace(more, published=day + timedelta(days=1), claim=replace(more.claim, season=2))
    known = [one for one in statements if one.claim.season == 2]
    assert believe([*known, late], day, bars=barred) == believe(known, day, bars=barred)


@settings(deadline=None)
@given(anything, days)
def test_an_equal_claim_from_the_same_source_adds_no_confidence(
    statements: list[Statement], day: date
) -> None:
    before = believe(statements, day)
    for one in statements:
        again = replace(one, id=f"{one.id}-again")
        assert believe([*statements, again], day).confidence <= before.confidence


@settings(deadline=None)
@given(seasons, days)
def test_refining_never_widens(statements: list[Statement], day: date) -> None:
    """Whatever is held, a flat finer date inside it from a weightier voice is taken."""
    belief = believe(statements, day)
    if belief.standing not in (Standing.WINDOWED, Standing.EXPECTED) or not belief.window:
        return
    inside = belief.window.first or belief.window.last
    assert inside is not None
    if belief.platform or inside < day:
        return
    finer = said(day.isoformat(), "an unheard editor", "premiere announced", inside.isoformat())
    after = believe([*statements, finer], day)
    assert after.window is not None
    assert belief.window.contains(after.window)
    assert after.window.precision is Precision.DAY


@settings(deadline=None)
@given(seasons)
def test_a_row_that_refines_or_narrows_never_widens(statements: list[Statement]) -> None:
    state = State()
    for one in in_order(statements):
        before = {id(track): track.held for track in state.tracks}
        take(state, one)
        for track in state.tracks:
            was, now = before.get(id(track)), track.held
            if was and now and now is not was and now.rule in ("refines", "narrows", "agrees"):
                assert was.contains(now)


@settings(deadline=None)
@given(anything, bars)
def test_nothing_is_released_without_a_claim_that_said_so(
    statements: list[Statement], barred: list[Bar]
) -> None:
    told = [
        one.published
        for one in statements
        if one.claim.status is Status.HAPPENED and one.claim.event in (Event.PREMIERE, Event.FINALE)
    ]
    for span in history(statements, bars=barred):
        if span.belief.standing is Standing.RELEASED:
            assert min(told) <= span.first


@settings(deadline=None)
@given(anything, bars)
def test_history_is_belief_day_by_day(statements: list[Statement], barred: list[Bar]) -> None:
    spans = history(statements, bars=barred)
    last = START + timedelta(days=900)
    for span in spans:
        ends = span.last or last
        for day in {span.first, min(span.first + timedelta(days=1), ends), ends}:
            belief = believe(statements, day, bars=barred)
            assert replace(belief, as_of=span.first) == span.belief
    if spans:
        before = believe(statements, spans[0].first - timedelta(days=1), bars=barred)
        assert before.standing is Standing.NOTHING


@settings(deadline=None)
@given(seasons, statement(), bars)
def test_history_goes_on_from_what_was_held_before_something_new(
    statements: list[Statement], new: Statement, barred: list[Bar]
) -> None:
    before = [one for one in history(statements, bars=barred) if one.first < new.published]
    if not before:
        return
    last = before[-1]
    was = Belief(
        last.first - timedelta(days=1),
        last.belief.standing,
        last.belief.window,
        since=last.belief.since,
    )
    whole = history([*statements, new], bars=barred)
    rest = history([*statements, new], bars=barred, before=was)
    assert whole[: len(before) - 1] == before[:-1]
    assert rest == whole[len(before) - 1 :]


@settings(deadline=None)
@given(anything, bars)
def test_spans_follow_without_gap_or_repetition(
    statements: list[Statement], barred: list[Bar]
) -> None:
    spans = history(statements, bars=barred)
    for before, after in pairwise(spans):
        assert before.last is not None
        assert before.first <= before.last == after.first - timedelta(days=1)
        assert replace(before.belief, as_of=after.first) != after.belief
    assert not spans or spans[-1].last is None


RULES = {rule.name: rule.standing for rule in STANDINGS}


@settings(deadline=None)
@given(anything, days, bars)
def test_a_belief_is_whole(statements: list[Statement], day: date, barred: list[Bar]) -> None:
    belief = believe(statements, day, bars=barred)
    ids = {one.id for one in statements}
    standing, _, window = belief.rule.partition(".")
    assert RULES[standing] is belief.standing
    assert window in {"", *(rule.name for rule in WINDOWS)}
    assert {*belief.supporting, *belief.against} <= ids
    assert not set(belief.supporting) & set(belief.against)
    assert 0 <= belief.confidence <= 0.99
    assert belief.why.endswith(".")
    assert belief.why[0].isupper() or belief.why[0].isdigit()
    assert "None" not in belief.why
    if belief.since:
        assert belief.since <= day
    if belief.standing in (Standing.DATED, Standing.WINDOWED):
        assert belief.window is not None
        assert belief.window.last is not None
        assert belief.window.last >= day


@settings(deadline=None)
@given(anything, days, days)
def test_changes_are_told_only_where_something_changed(
    statements: list[Statement], one: date, other: date
) -> None:
    before, after = (believe(statements, day) for day in sorted((one, other)))
    found = changes(before, after)
    held = ("standing", "window", "fate", "rivals")
    if all(getattr(before, name) == getattr(after, name) for name in held):
        assert found == ()
    assert len({change.move for change in found}) == len(found)


@pytest.mark.parametrize("rule", STANDINGS, ids=lambda rule: rule.name)
def test_every_standing_has_a_description(rule) -> None:  # type: ignore[no-untyped-def]
    assert rule.description.endswith(".")
    assert [other.name for other in STANDINGS].count(rule.name) == 1
