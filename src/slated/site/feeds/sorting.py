"""Which entries of a feed are new, which have changed, and which have been read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from slated.article import Article
from slated.gather.entries import Entries
from slated.gather.summary import is_summary
from slated.site.catalogue.candidates import chunks
from slated.site.feeds.addresses import digest
from slated.site.feeds.hosts import host_name, host_of
from slated.site.feeds.models import Feed, Host, Item
from slated.site.feeds.told import addressed, is_elsewhere, packed


def sort_in(feed: Feed, read: Entries, now: datetime) -> int:
    """Make rows of the entries that are new, the oldest first; how many those are.

    A changed entry waits to be read again. One whose guid alone is new, its address and words
    being as they were, is no new one. Call it in the transaction that notes the check.
    """
    marked: dict[str, Article] = {}
    for article in addressed(read.articles):
        marked.setdefault(digest(article.id), article)
    known = _known(feed, list(marked))
    same = _same(feed, [digest(article.url) for article in marked.values() if article.url])
    made = []
    hosts: dict[str, Host] = {}
    for mark, article in reversed(marked.items()):
        fields = _fields(feed, article, now, hosts)
        if mark in known:
            if known[mark] != fields["digest"]:
                _again(feed, mark, fields)
        elif (fields["link"], fields["digest"]) not in same or not fields["link"]:
            made.append(Item(feed=feed, mark=mark, found=now, **fields))
    # Another worker may have been here, whose lease was over.
    Item.objects.bulk_create(made, batch_size=500, ignore_conflicts=True)
    return len(made)


def _known(feed: Feed, marks: Sequence[str]) -> dict[str, str]:
    """What was said in the entries that there are, by mark."""
    found: dict[str, str] = {}
    for some in chunks(marks):
        rows = Item.objects.filter(feed=feed, mark__in=some)
        found.update(rows.values_list("mark", "digest"))
    return found


def _same(feed: Feed, links: Sequence[str]) -> set[tuple[str, str]]:
    """Address and words, as digests, of the entries at these addresses."""
    found: set[tuple[str, str]] = set()
    for some in chunks(links):
        rows = Item.objects.filter(feed=feed, link__in=some)
        found.update(rows.values_list("link", "digest"))
    return found


def _fields(feed: Feed, article: Article, now: datetime, hosts: dict[str, Host]) -> dict[str, Any]:
    """The columns of an entry; ``hosts`` are those met before, by name."""
    host = None
    if article.url and _page(feed, article):
        name = host_name(article.url)
        host = hosts.setdefault(name, hosts.get(name) or host_of(article.url, now))
    return {
        "link": digest(article.url) if article.url else "",
        "digest": digest(" ".join(article.title.split()), " ".join(article.text.split())),
        "host": host,
        "told": packed(article),
        "due": now,
        "state": Item.State.WAITING,
    }


def _again(feed: Feed, mark: str, fields: dict[str, Any]) -> None:
    """Let an entry be read again; who reads its old words just now will not keep them."""
    rows = Item.objects.filter(feed=feed, mark=mark)
    rows.update(**fields, tries=0, note="", token="", leased=None)


def _page(feed: Feed, article: Article) -> bool:
    """Whether the page of an article is to be read."""
    if feed.pages == Feed.Pages.AUTO:
        return is_summary(article) or is_elsewhere(feed, article)
    return feed.pages == Feed.Pages.ALWAYS
