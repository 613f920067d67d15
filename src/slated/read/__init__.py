"""From an article to claims. Pure: no I/O, no clock."""

from __future__ import annotations

from slated.article import Article
from slated.claim import Claim
from slated.read.reader import read_article
from slated.read.titles import Titles


def read(article: Article, *, titles: Titles | None = None) -> list[Claim]:
    """The claims of one article; ``titles`` are the series known beforehand."""
    return read_article(article, titles if titles is not None else Titles.load())


__all__ = ["Titles", "read"]
