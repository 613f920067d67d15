"""What ships: the same on one process and on many, and small."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from base64 import b85decode
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from slated.article import Article
from slated.gather import gather
from slated.read import read
from slated.read.learned import weights_data
from slated.read.learned.linear import Linear

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "samples"
MOST_BYTES = 25_000_000
MOST_UNPACKED = 5_000_000
"""JSON is parsed at some 50 MB a second even on a slow machine: a tenth of a second."""
PRINT = """
import json, sys
from tests.train.test_shipped import SAMPLES, gather, told
print(json.dumps([told(article) for article in gather(SAMPLES)]))
"""


def told(article: Article) -> list[str]:
    """Every field of every claim, confidences to the last digit."""
    return [repr(claim) for claim in read(article)]


def test_one_process_and_several_read_the_same() -> None:
    articles = list(gather(SAMPLES))
    here = [told(article) for article in articles]
    with ProcessPoolExecutor(3, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(told, articles)) == here
    confidences = {claim.confidence for article in articles for claim in read(article)}
    assert any(0 < confidence < 1 for confidence in confidences)


def test_the_order_of_sets_changes_nothing() -> None:
    here = [told(article) for article in gather(SAMPLES)]
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", PRINT],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert json.loads(done.stdout) == here


@given(st.dictionaries(st.text(max_size=3), st.floats(-9, 9), min_size=3), st.randoms())
def test_the_order_of_features_changes_no_digit(weights: dict[str, float], draw) -> None:
    features = list(weights)
    model = Linear(weights, 0.1)
    before = model.score(features), model.probability_from(0.3, features)
    draw.shuffle(features)
    assert (model.score(features), model.probability_from(0.3, features)) == before


def test_the_weights_are_small_on_disk_and_unpacked() -> None:
    assert Path(weights_data.__file__).stat().st_size < MOST_BYTES
    packed = b85decode(weights_data.WEIGHTS.replace("\n", ""))
    assert len(gzip.decompress(packed)) < MOST_UNPACKED
