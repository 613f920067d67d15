"""Release news mixed with junk, for FUZZ_SECONDS a reader (2 unless told).

FUZZ_SEED picks another series of inputs; a failure prints the input.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis.strategies import SearchStrategy
from tests.fuzz.news import articles, prose
from tests.fuzz.targets import TARGETS, claims

from slated.article import Article

SECONDS = float(os.environ.get("FUZZ_SECONDS", "2"))
SEED = int(os.environ.get("FUZZ_SEED", "0"))
ROUND = settings(
    max_examples=50, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
pytestmark = pytest.mark.timeout(60 + 4 * SECONDS)


def _fuzz(strategy: SearchStrategy[Any], check: Callable[[Any], None]) -> int:
    """Run rounds of inputs until the time is up; the rounds run."""
    end = time.monotonic() + SECONDS
    rounds = 0
    while rounds == 0 or time.monotonic() < end:
        seed(SEED * 1_000_003 + rounds)(ROUND(given(strategy)(check)))()
        rounds += 1
    return rounds


@pytest.mark.parametrize("name", TARGETS)
def test_reader_keeps_its_promises(name: str) -> None:
    read = TARGETS[name]

    def check(text: str) -> None:
        assert read(text) == read(text)

    assert _fuzz(prose, check) > 0


def test_article_with_headline_and_any_day() -> None:
    def check(article: Article) -> None:
        assert claims(article) == claims(article)

    assert _fuzz(articles, check) > 0
