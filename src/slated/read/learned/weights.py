"""The weights that ship with Slated, written by training and unpacked once."""

from __future__ import annotations

import gzip
import json
from base64 import b85decode, b85encode
from functools import lru_cache
from typing import Any

from slated.read.learned.decide import Models
from slated.read.learned.linear import Linear
from slated.read.learned.trees import Forest

LINEAR = ("pair", "time", "season", "final")
LEAST = ("short", "long")
DIGITS = 3


@lru_cache(maxsize=1)
def shipped() -> Models:
    """The models in the package."""
    from slated.read.learned.weights_data import WEIGHTS

    return loads(WEIGHTS)


def loads(packed: str) -> Models:
    """Models from the text that ``dumps`` made: base 85 of gzipped JSON."""
    kept = json.loads(gzip.decompress(b85decode(packed.replace("\n", ""))))
    linear = {part: Linear(kept[part]["weights"], kept[part]["bias"]) for part in LINEAR}
    forest = Forest([tuple(tree) for tree in kept["forest"]])
    return Models(**linear, forest=forest, short=kept["short"], long=kept["long"])


def dumps(models: Models) -> str:
    """Models as text, the same for the same weights."""
    kept: dict[str, Any] = {part: _plain(getattr(models, part)) for part in LINEAR}
    kept["forest"] = [
        [list(f), [round(x, 5) for x in t], list(low), list(high)]
        for f, t, low, high in models.forest.trees
    ]
    kept.update({name: getattr(models, name) for name in LEAST})
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return b85encode(gzip.compress(text.encode(), compresslevel=9, mtime=0)).decode()


def _plain(model: Linear) -> dict[str, Any]:
    rounded = {f: round(w, DIGITS) for f, w in model.weights.items()}
    return {"bias": round(model.bias, DIGITS), "weights": {f: w for f, w in rounded.items() if w}}
