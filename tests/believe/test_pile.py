"""A pile adds up to what its statements do, however it grew."""

from __future__ import annotations

import sys
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.believe.saying import said
from tests.believe.test_properties import days, statement

from slated.believe import Statement, history
from slated.believe.credit import name_of
from slated.believe.pile import Names, Pile
from slated.believe.sources import Sources
from slated.believe.state import Held
from slated.believe.weighed import Weighed, in_order

piles = st.lists(statement(), min_size=1, max_size=20)


def groups(said: list[Weighed]) -> list[list[Weighed]]:
    """The statements by source, found by going over them until nothing is joined any more."""
    found = [[one] for one in said]
    joined = True
    while joined:
        joined = False
        for at, group in enumerate(found):
            for other in found[at + 1 :]:
                if any(same(one, two) for one in group for two in other):
                    group += other
                    found.remove(other)
                    joined = True
                    break
    return found


def same(one: Weighed, two: Weighed) -> bool:
    anonymous = one.origin == one.story and two.origin == two.story and one.voice is two.voice
    named = one.origin == two.origin and one.origin != one.story and two.origin != two.story
    return anonymous or named or one.story == two.story


@settings(deadline=None)
@given(piles, st.integers(0, 20))
def test_sources_are_those_of_all_statements(statements: list[Statement], at: int) -> None:
    ready = in_order(statements)
    found = Sources()
    found.count(ready[:at])
    found.count(ready)
    expected = sorted((max(one.weight for one in group) for group in groups(ready)), reverse=True)
    assert found.weights() == expected
    assert len(found) == len(expected)


@settings(deadline=None)
@given(piles, st.integers(0, 20), st.integers(0, 19))
def test_names_are_those_of_the_others(statements: list[Statement], at: int, which: int) -> None:
    ready = in_order(statements)
    lead = ready[which % len(ready)]
    found = Names()
    found.count(ready[:at])
    found.count(ready)
    near = [one for one in ready if lead.origin == one.origin or lead.story == one.story]
    far = sorted(
        (one for one in ready if one not in near), key=lambda one: (-one.weight, one.day, one.id)
    )
    assert found.others(lead) == list(dict.fromkeys(name_of(one) for one in far))
    outlets = {one.statement.outlet for one in near} - {lead.statement.outlet, None}
    assert found.outlets(lead) == len(outlets)


@settings(deadline=None)
@given(piles, days)
def test_parts_and_tops_follow_what_is_added(statements: list[Statement], day: object) -> None:
    ready = in_order(statements)
    pile, first = Pile(), ready[0]
    held = Held(first.window, first.low, first.high, first, first.day, "first")  # type: ignore[arg-type]
    for number, one in enumerate(ready, start=1):
        pile.append(one)
        so_far = ready[:number]
        assert list(pile.within(held)) == [two for two in so_far if held.overlaps(two)]
        assert list(pile.outside(held)) == [two for two in so_far if not held.overlaps(two)]
        assert pile.top(power) is max(so_far, key=power)
        assert pile.top(nothing) is None
        assert list(pile.after(first)) == [first, *so_far]
        assert pile.ids == [two.id for two in so_far]


def power(one: Weighed) -> float:
    return one.power


def nothing(one: Weighed) -> None:
    return None


def calls(number: int) -> int:
    """Calls of functions that a history of so many statements takes, one a day."""
    first = date(2015, 1, 1)
    told = [
        said(
            str(first + timedelta(days=at)),
            *("outlet", "premiere announced", "2030"),
            outlet=f"Outlet {at % 50}",
        )
        for at in range(number)
    ]
    made = 0

    def count(frame: object, event: str, arg: object) -> None:
        nonlocal made
        made += event == "call"

    sys.setprofile(count)
    try:
        spans = history(told)
    finally:
        sys.setprofile(None)
    assert len(spans[-1].belief.supporting) == number
    return made


def test_what_many_say_is_not_gone_through_again_each_day() -> None:
    assert calls(800) < 3 * calls(400)
