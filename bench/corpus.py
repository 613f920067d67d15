"""News to time with: the shared sets where they are, else our own samples, repeated."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

from gold import ROOT, article, shared
from slated.article import Article
from slated.gather import gather


def _lines(name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(shared() / "news" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def articles(name: str, fallback: int = 600) -> tuple[str, list[Article]]:
    """What the texts are, and the articles of one set of news.

    Where the shared news is not here: ``fallback`` articles out of the samples in turn.
    """
    try:
        return name, [article(doc) for doc in _lines(name)]
    except FileNotFoundError:
        samples = list(gather(ROOT / "samples"))
        return "samples, repeated", list(islice(cycle(samples), fallback))


def spread(items: list[Article], number: int) -> list[Article]:
    """``number`` of the items at even distances, all when there are no more."""
    step = max(len(items) / number, 1.0)
    return [items[int(i * step)] for i in range(min(number, len(items)))]
