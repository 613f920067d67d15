"""The weights that ship with Slated, written by training and read once."""

from __future__ import annotations

import gzip
import json
from functools import lru_cache
from importlib.resources import files
from typing import Any

from slated.read.learned.decide import Models
from slated.read.learned.linear import Linear

FILE = "weights.json.gz"
DIGITS = 3


@lru_cache(maxsize=1)
def shipped() -> Models:
    """The models in the package.

    Raises FileNotFoundError where the package was built without them.
    """
    return loads((files("slated.read.learned") / FILE).read_bytes())


def loads(data: bytes) -> Models:
    """Models from the bytes ``dumps`` made."""
    kept = json.loads(gzip.decompress(data))
    return Models(
        pair=_linear(kept["pair"]),
        time=_linear(kept["time"]),
        season=_linear(kept["season"]),
        final=_linear(kept["final"]),
        threshold=kept["threshold"],
    )


def dumps(models: Models) -> bytes:
    """Models as bytes, the same for the same weights."""
    kept = {
        "pair": _plain(models.pair),
        "time": _plain(models.time),
        "season": _plain(models.season),
        "final": _plain(models.final),
        "threshold": models.threshold,
    }
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _linear(kept: dict[str, Any]) -> Linear:
    return Linear(kept["weights"], kept["bias"])


def _plain(model: Linear) -> dict[str, Any]:
    rounded = {f: round(w, DIGITS) for f, w in model.weights.items()}
    return {"bias": round(model.bias, DIGITS), "weights": {f: w for f, w in rounded.items() if w}}
