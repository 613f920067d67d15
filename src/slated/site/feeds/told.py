"""Articles as a feed tells them, in an item's column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from slated.article import Article
from slated.site.feeds.addresses import is_web, same_site, without_tracking
from slated.site.feeds.models import Feed, Item
from slated.site.news.marks import stored


def packed(article: Article) -> dict[str, Any]:
    """The article as JSON."""
    fields = asdict(stored(article))
    fields["published"] = article.published.isoformat() if article.published else None
    return {name: value for name, value in fields.items() if value}


def unpacked(told: dict[str, Any]) -> Article:
    """The article of ``packed``."""
    published = told.get("published")
    day = date.fromisoformat(published) if published else None
    return Article(**{"text": "", **told, "published": day})


def addressed(articles: Sequence[Article]) -> list[Article]:
    """The articles of one feed with addresses of their own, and no tracking in them.

    Where several share one, as when all lead to the front page, it is none of theirs.
    """
    urls = [without_tracking(a.url) if a.url and is_web(a.url) else None for a in articles]
    marks = {(url, a.id) for url, a in zip(urls, articles, strict=True)}
    shared = Counter(url for url, _ in marks)
    return [
        replace(article, url=url if shared[url] == 1 else None)
        for article, url in zip(articles, urls, strict=True)
    ]


def is_elsewhere(feed: Feed, article: Article) -> bool:
    """Whether an entry leads to another site than its feed's: of that, a feed cannot speak."""
    homes = (feed.url, feed.site)
    return bool(article.url) and not any(same_site(article.url or "", home) for home in homes)


def in_own_words(item: Item) -> Article:
    """The article as the feed tells it: without an address where that is another site's.

    Its words would else become a version of the other site's article.
    """
    told = unpacked(item.told or {})
    return replace(told, url=None) if is_elsewhere(item.feed, told) else told
