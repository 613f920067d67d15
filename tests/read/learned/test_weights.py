"""Models as text and back, and the models that ship."""

from __future__ import annotations

from dataclasses import replace

import pytest

from slated.read.learned.decide import Models
from slated.read.learned.linear import Linear
from slated.read.learned.trees import Forest
from slated.read.learned.weights import LINEAR, dumps, loads, shipped

SMALL = Models(
    pair=Linear({"a": 1.5, "“é”": -0.125}, 0.25),
    time=Linear({"b": 2.0}, 0.0),
    season=Linear({}, -1.0),
    final=Linear({"c|d=1": 0.001}, 0.5),
    forest=Forest([([0], [0.5, -1.25, 1.0], [-1], [-2])]),
    short=0.4,
    long=0.6,
)
NUMBERS = [[0.0], [0.5], [1.0]]


def test_models_come_back_as_they_were() -> None:
    back = loads(dumps(SMALL))
    assert replace(back, forest=SMALL.forest) == SMALL
    for row in NUMBERS:
        assert back.forest.probability(row) == SMALL.forest.probability(row)


def test_text_may_be_broken_into_lines() -> None:
    text = dumps(SMALL)
    lines = "\n".join(text[i : i + 20] for i in range(0, len(text), 20))
    assert dumps(loads(lines)) == text


def test_weights_of_nothing_are_not_written() -> None:
    slight = replace(SMALL, time=Linear({"b": 2.0, "slight": 0.0001}, 0.0))
    assert dumps(slight) == dumps(SMALL)


@pytest.mark.parametrize("text", ["", "no weights", "\x00"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises((ValueError, OSError)):
        loads(text)


def test_the_shipped_models_are_whole() -> None:
    models = shipped()
    assert all(getattr(models, part).weights for part in LINEAR)
    assert len(models.forest.trees) > 0
    assert 0 < models.short < 1
    assert 0 < models.long < 1


def test_the_shipped_trees_lead_to_leaves() -> None:
    for feature, threshold, left, right in shipped().forest.trees:
        assert len(left) == len(right) == len(feature)
        assert len(threshold) == 2 * len(feature) + 1
        if not feature:  # one leaf, by which every reading is moved alike
            continue
        leaves = sorted(~node for node in [*left, *right] if node < 0)
        assert leaves == list(range(len(feature) + 1))
        inner = sorted(node for node in [*left, *right] if node >= 0)
        assert inner == list(range(1, len(feature)))


def test_packing_the_shipped_models_again_changes_nothing() -> None:
    text = dumps(shipped())
    assert dumps(loads(text)) == text
