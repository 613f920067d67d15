"""From an article to claims. Pure: no I/O, no clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

from slated.article import Article
from slated.claim import Claim
from slated.package import make_callable
from slated.read.reader import Method, read_article
from slated.read.titles import Titles
from slated.read.waiting import constraints

READERS: tuple[Method, ...] = get_args(Method)
"""Who may decide what is claimed, the usual one first."""


def read(
    article: Article | str,
    *,
    published: date | None = None,
    titles: Titles | None = None,
    reader: Method = "learned",
) -> list[Claim]:
    """The claims of one article, or of a plain text that stands alone.

    ``published`` is the publication day of an article that does not say; without one,
    relative dates are grounded by the text alone or left open. ``titles`` are the series
    known beforehand, the list that ships with Slated if None. ``reader`` says who decides
    what the phrasings propose: "learned", the models that ship with Slated, or "rules".

    TypeError for a publication day that is not a plain ``datetime.date``, ValueError for a
    reader that does not exist.
    """
    if isinstance(article, str):
        article = Article(text=article)
    if published and article.published is None:
        article = replace(article, published=published)
    if article.published is not None and type(article.published) is not date:
        raise TypeError(f"published must be a datetime.date, not {article.published!r}")
    if reader not in READERS:
        raise ValueError(f"no reader {reader!r}, there are {' and '.join(READERS)}")
    return read_article(article, titles if titles is not None else Titles.load(), reader)


__all__ = ["READERS", "Method", "Titles", "constraints", "read"]

make_callable(__name__, read)
