"""Fitting: rows to weights, numbers to trees."""

from __future__ import annotations

from typing import Any

import lightgbm
import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from slated.read.learned.linear import Linear
from slated.read.learned.trees import Forest, Tree
from train.samples import Rows

LEAST_SEEN = 3
SMALL = 0.005
ROUNDS = 240
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.05,
    "num_leaves": 8,
    # Thresholds drawn by chance, the best of the draws taken: trees that err apart, and a sum of
    # them that two fits agree on more often.
    "extra_trees": True,
    "min_data_in_leaf": 25,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "verbose": -1,
    "seed": 0,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
}


def linear(rows: Rows, strength: float, without: int | None = None) -> Linear:
    """Logistic regression over features seen at least three times, one fold left out."""
    keep = [i for i, fold in enumerate(rows.folds) if fold != without]
    names = CountVectorizer(analyzer=lambda features: features, min_df=LEAST_SEEN, binary=True)
    matrix = names.fit_transform([rows.features[i] for i in keep])
    model = LogisticRegression(C=strength, max_iter=400)
    model.fit(matrix, [rows.labels[i] for i in keep])
    weights = zip(names.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {str(f): float(w) for f, w in weights if abs(w) > SMALL}
    return Linear(kept, float(model.intercept_[0]))


def forest(numbers: list[list[float]], labels: list[int]) -> Forest:
    """Boosted trees over the numbers of weighed readings."""
    data = lightgbm.Dataset(np.array(numbers, dtype=float), np.array(labels))
    booster = lightgbm.train(PARAMETERS, data, ROUNDS)
    return Forest([_tree(t["tree_structure"]) for t in booster.dump_model()["tree_info"]])


def _tree(root: dict[str, Any]) -> Tree:
    """One tree as flat lists, leaves numbered -1, -2, … after the inner nodes."""
    features: list[int] = []
    thresholds: list[float] = []
    lefts: list[int] = []
    rights: list[int] = []
    leaves: list[float] = []

    def add(node: dict[str, Any]) -> int:
        if "leaf_value" in node:
            leaves.append(node["leaf_value"])
            return -len(leaves)
        here = len(features)
        features.append(node["split_feature"])
        thresholds.append(node["threshold"])
        lefts.append(0)
        rights.append(0)
        lefts[here] = add(node["left_child"])
        rights[here] = add(node["right_child"])
        return here

    add(root)
    return features, [*thresholds, *leaves], lefts, rights
