"""The samples and the claims that a careful reader finds in them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from slated.article import Article
from slated.gather import gather

SAMPLES = Path(__file__).parents[1] / "samples"
NOT_NEWS = {"README.md"}
EXPECTED = Path(__file__).with_name("samples") / "expected.jsonl"
MANY_IN_ONE = {".rss", ".atom", ".json", ".jsonl"}


@cache
def articles() -> dict[str, Article]:
    """Every sample article by its name: the file's, with "#" and its place in a feed."""
    found: dict[str, Article] = {}
    for path in sorted(SAMPLES.iterdir()):
        if path.name in NOT_NEWS:
            continue
        for place, article in enumerate(gather(path)):
            name = f"{path.name}#{place}" if path.suffix in MANY_IN_ONE else path.name
            found[name] = article
    return found


@cache
def expected() -> dict[str, dict[str, Any]]:
    """The expected line of every sample by its name."""
    lines = EXPECTED.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: row for row in rows}
