"""A confidence right as often as it says."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from train.calibrate import Outcome, Scale, crossed, curve, error, fitted, odds

from slated.read.learned.decide import Models
from slated.read.learned.linear import Linear
from slated.read.learned.trees import Forest
from slated.read.learned.weights import dumps, loads

SCALES = st.builds(Scale, st.floats(0.5, 2), st.floats(-1, 1))
TREES = Forest([([0], [0.5, -1.25, 1.0], [-1], [-2]), ([], [0.25], [], [])])


def drawn(scale: Scale, number: int = 3000, short: bool = True) -> list[Outcome]:
    """Claims that come out as ``scale`` says, whatever they say of themselves."""
    draw = random.Random(7)
    said = [draw.uniform(0.05, 0.95) for _ in range(number)]
    return [Outcome(p, draw.random() < scale(p), i % 3, short) for i, p in enumerate(said)]


@given(SCALES, st.floats(0.01, 0.98))
def test_a_likelier_claim_stays_likelier(scale: Scale, p: float) -> None:
    assert 0 < scale(p) < scale(p + 0.01) < 1


@given(st.floats(0.001, 0.999))
def test_no_scale_changes_nothing(p: float) -> None:
    assert Scale()(p) == pytest.approx(p)


@given(SCALES, st.sampled_from([0.0, 1.0]))
def test_a_scaled_forest_says_what_the_scale_says(scale: Scale, number: float) -> None:
    said = TREES.probability([number])
    assert scale.forest(TREES).probability([number]) == pytest.approx(scale(said))


def test_the_scale_is_kept_with_the_weights() -> None:
    none = Linear({}, 0.0)
    models = Models(none, none, none, none, TREES, 0.4, 0.5)
    scale = Scale(1.2, -0.3)
    back = loads(dumps(replace(models, forest=scale.forest(TREES))))
    assert back.forest.probability([1.0]) == pytest.approx(
        scale(TREES.probability([1.0])), abs=1e-4
    )


@pytest.mark.parametrize("scale", [Scale(), Scale(1.5, -0.5), Scale(0.7, 0.4)])
def test_the_scale_is_found_again(scale: Scale) -> None:
    found = fitted(drawn(scale))
    assert found.slope == pytest.approx(scale.slope, abs=0.15)
    assert found.shift == pytest.approx(scale.shift, abs=0.15)


def test_overconfidence_is_taken_away() -> None:
    boasting = drawn(Scale(0.5, -0.7))
    assert error(boasting) > 0.1
    assert error(crossed(boasting)) < 0.04


def test_claims_of_one_fold_do_not_scale_themselves() -> None:
    fair = drawn(Scale(), 600)
    odd = [replace(o, right=not o.right) if o.fold == 2 else o for o in fair]
    kept = [o.p for o in crossed(fair) if o.fold == 2]
    assert [o.p for o in crossed(odd) if o.fold == 2] == kept


def test_outcomes_all_alike_give_no_scale() -> None:
    with pytest.raises(ValueError, match="right claims and wrong ones"):
        fitted([Outcome(0.7, True, 0, True)] * 5)


def test_the_curve_has_a_point_for_each_tenth_with_claims() -> None:
    low, high = Outcome(0.25, False, 0, True), Outcome(1.0, True, 0, True)
    first, last = curve([low, replace(low, p=0.29, right=True), high])
    assert (first.least, first.claims, first.right) == (0.2, 2, 0.5)
    assert first.said == pytest.approx(0.27)
    assert (last.least, last.claims, last.said, last.right) == (0.9, 1, 1.0, 1.0)


def test_the_error_is_the_distance_weighted_by_claims() -> None:
    sure, wrong = Outcome(0.9, True, 0, True), Outcome(0.5, False, 0, True)
    assert error([sure, sure, sure, wrong]) == pytest.approx((3 * 0.1 + 0.5) / 4)
    assert error([]) == 0.0


@pytest.mark.parametrize("p", [0.0, 1.0])
def test_certainty_has_finite_odds(p: float) -> None:
    assert abs(odds(p)) < 20
