"""Trees as flat lists: feature, threshold and leaf values, nodes to the left and right."""

from __future__ import annotations

import pytest

from slated.read.learned.linear import squash
from slated.read.learned.trees import Forest, Tree

# Number 0 at most 5: leaf 0 (value -2). Above: number 1 at most 0: leaf 1 (1), else leaf 2 (3).
BRANCHED: Tree = ([0, 1], [5.0, 0.0, -2.0, 1.0, 3.0], [-1, -2], [1, -3])
STUMP: Tree = ([1], [7.0, 0.5, -0.5], [-1], [-2])
LEAF: Tree = ([], [0.25], [], [])


@pytest.mark.parametrize(
    ("numbers", "value"),
    [([5, 9], -2.0), ([5.1, 0], 1.0), ([6, 0.1], 3.0), ([6, -8], 1.0), ([-1, -1], -2.0)],
)
def test_a_tree_is_walked_to_a_leaf(numbers: list[float], value: float) -> None:
    assert Forest([BRANCHED]).probability(numbers) == squash(value)


def test_the_values_of_the_trees_add_up() -> None:
    assert Forest([BRANCHED, STUMP, LEAF]).probability([6, 8]) == squash(3.0 - 0.5 + 0.25)


def test_truth_counts_as_one() -> None:
    forest = Forest([([0], [0.5, -1.0, 1.0], [-1], [-2])])
    assert forest.probability([True]) == squash(1.0)
    assert forest.probability([False]) == squash(-1.0)


def test_no_trees_leave_it_open() -> None:
    assert Forest([]).probability([1.0]) == 0.5
