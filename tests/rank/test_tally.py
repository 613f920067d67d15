"""Half-star tallies: ten counts, average and count together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.rank import Tally, step

STEPS = st.lists(st.integers(1, 10), max_size=60)


def test_each_half_star_is_one_step() -> None:
    assert [step(stars / 2) for stars in range(1, 11)] == list(range(1, 11))


@pytest.mark.parametrize("stars", [0, 0.25, 5.5, -1, 3.3, float("nan"), float("inf")])
def test_anything_else_is_no_rating(stars: float) -> None:
    with pytest.raises(ValueError, match="stars in halves"):
        step(stars)


def test_average_and_count_by_hand() -> None:
    tally = Tally.of([5, 5, 4.5, 4, 0.5])
    assert tally.counts == (1, 0, 0, 0, 0, 0, 0, 1, 1, 2)
    assert tally.average().value == pytest.approx((5 + 5 + 4.5 + 4 + 0.5) / 5)
    assert tally.average().english() == "3.80 from 5 votes"


def test_no_average_under_five_votes() -> None:
    tally = Tally.of([5, 5, 5, 5])
    assert tally.average().value is None
    assert tally.average().english() == "too few votes (4 votes)"
    assert tally.plus(10).average().value == 5
    assert tally.to_dict() == {
        "average": None,
        "scale": 5,
        "votes": 4,
        "counts": [0, 0, 0, 0, 0, 0, 0, 0, 0, 4],
    }


def test_nobody_has_voted() -> None:
    assert Tally().mean is None
    assert Tally().average(minimum=0).value is None
    assert Tally().average().english() == "no votes yet"
    assert Tally.of([3]).average().english() == "too few votes (1 vote)"


def test_a_vote_changed_or_removed() -> None:
    tally = Tally.of([2, 3]).plus(step(2), -1).plus(step(4.5))
    assert tally == Tally.of([3, 4.5])
    with pytest.raises(ValueError, match="0 or more"):
        tally.plus(step(2), -1)


def test_steps_out_of_range_are_refused() -> None:
    with pytest.raises(ValueError, match="1 to 10"):
        Tally.of_steps([1, 11])
    with pytest.raises(ValueError, match="1 to 10"):
        Tally().plus(0)
    with pytest.raises(ValueError, match="ten counts"):
        Tally((1, 2, 3))


def test_the_histogram_runs_from_half_a_star_up() -> None:
    bars = list(Tally.of([0.5, 5, 5]))
    assert bars[0] == (0.5, 1)
    assert bars[9] == (5.0, 2)
    assert len(bars) == 10


@given(STEPS, st.randoms())
def test_the_order_of_votes_is_irrelevant(steps: list[int], random: object) -> None:
    shuffled = steps[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert Tally.of_steps(shuffled) == Tally.of_steps(steps)


@given(STEPS, STEPS)
def test_tallies_add_up(one: list[int], other: list[int]) -> None:
    assert Tally.of_steps(one) + Tally.of_steps(other) == Tally.of_steps(one + other)


@given(st.lists(st.integers(1, 10), min_size=1, max_size=60))
def test_the_mean_is_the_mean(steps: list[int]) -> None:
    assert Tally.of_steps(steps).mean == pytest.approx(sum(steps) / len(steps) / 2)
