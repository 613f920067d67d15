"""What docs/ratings.md prints is what is in force."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

from slated.rank import (
    AVERAGE_MINIMUM,
    BANDS,
    COMMUNITY_WEIGHT,
    FAIR,
    PRIOR_WEIGHT,
    SOURCES,
    BurstTest,
)
from slated.rank.outside import OTHER

PATH = Path(__file__).parents[2] / "docs" / "ratings.md"
TEXT = PATH.read_text(encoding="utf-8")
WORDS = " ".join(TEXT.split())


def test_its_examples_are_true() -> None:
    failed, tried = doctest.testfile(str(PATH), module_relative=False, encoding="utf-8")
    assert (failed, tried) == (0, 10)


def test_the_table_of_sources_is_the_one_in_force() -> None:
    rows = re.findall(
        r"^\| `([\w-]+)` (.+?) \| (\S+)–(\S+) \| (\S+) \| (\d+) votes \|$", TEXT, re.M
    )
    assert [
        (key, name, float(a), float(b), float(w), int(half)) for key, name, a, b, w, half in rows
    ] == [(s.key, s.name, s.low, s.high, s.weight, s.half) for s in SOURCES.values()]
    assert f"| any other | its own | {OTHER.weight} | {OTHER.half} votes |" in TEXT


def test_the_constants_are_those_in_force() -> None:
    assert f"Under **{AVERAGE_MINIMUM}** counted votes" in WORDS
    assert f"({PRIOR_WEIGHT:g} × the list's mean + the sum of all stars)" in WORDS
    assert f"counts for **{PRIOR_WEIGHT:g}** votes" in WORDS
    assert f"Its weight in the composite is **{COMMUNITY_WEIGHT:g}**" in WORDS


def test_the_burst_test_is_the_one_in_force() -> None:
    test = BurstTest()
    rows = re.findall(r"^\| (.+?) \| (\d+) points \|$", TEXT, re.M)
    assert [(words, int(points) / 100) for words, points in rows] == [
        (band.words, band.more) for band in BANDS
    ]
    assert "{}, {} or {} days are a burst".format(*test.spans) in WORDS
    assert f"they have {test.least} votes or more in the band" in WORDS
    assert f"in all {test.times:g} times the votes that are usual" in WORDS
    assert f"under 1 in {1 / test.chance:,.0f} each" in WORDS
    assert f"the {test.past} days before, bursts left out" in WORDS
    assert f"the first {test.opening} days after a title's first vote" in WORDS
    assert f"an account younger than {FAIR.account_days} days" in WORDS
