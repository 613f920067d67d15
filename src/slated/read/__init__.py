"""From an article to claims. Pure: no I/O, no clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from slated.article import Article
from slated.claim import Claim
from slated.package import make_callable
from slated.read.reader import read_article
from slated.read.titles import Titles


def read(
    article: Article | str, *, published: date | None = None, titles: Titles | None = None
) -> list[Claim]:
    """The claims of one article, or of a text that stands alone.

    ``published`` is the publication day of an article that does not say; without one,
    relative dates are grounded by the text alone or left open. ``titles`` are the series
    known beforehand, the list that ships with Slated if None.
    """
    if isinstance(article, str):
        article = Article(text=article)
    if published and article.published is None:
        article = replace(article, published=published)
    return read_article(article, titles if titles is not None else Titles.load())


__all__ = ["Titles", "read"]

make_callable(__name__, read)
