"""Weights of named features added up."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.read.learned.linear import Linear, squash

MODEL = Linear({"a": 2.0, "b": -0.5}, bias=-1.0)
FEATURES = st.lists(st.sampled_from("abc"))


@pytest.mark.parametrize(
    ("features", "score"),
    [([], -1.0), (["a"], 1.0), (["a", "b"], 0.5), (["unheard"], -1.0), (["b", "b"], -2.0)],
)
def test_a_score_is_the_bias_and_the_weights(features: list[str], score: float) -> None:
    assert MODEL.score(features) == score


@pytest.mark.parametrize(
    ("score", "probability"),
    [(0.0, 0.5), (math.log(3), 0.75), (-math.log(3), 0.25), (1e9, 1.0), (-1e9, 0.0)],
)
def test_log_odds_are_squashed(score: float, probability: float) -> None:
    assert squash(score) == pytest.approx(probability, abs=1e-12)


@given(FEATURES, FEATURES)
def test_a_score_may_be_added_up_in_two_steps(first: list[str], rest: list[str]) -> None:
    whole = MODEL.probability([*first, *rest])
    assert MODEL.probability_from(MODEL.score(first), rest) == pytest.approx(whole)
    assert 0.0 <= whole <= 1.0


@given(FEATURES)
def test_a_feature_of_positive_weight_makes_it_likelier(features: list[str]) -> None:
    assert MODEL.probability([*features, "a"]) >= MODEL.probability(features)
