"""Add articles to the database: one by one as they are read, or many that have been read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice

from django.db import connection

from slated.article import Article
from slated.claim import Claim
from slated.constraint import Constraint
from slated.read import constraints
from slated.site.news.keep import Item, Keeper, Kept
from slated.site.news.known import Known, Outcome
from slated.site.news.marks import marks, stored

AT_ONCE = 2_000
"""Articles kept in one transaction when they have been read already."""

CACHE = 262_144
"""KiB of a SQLite file kept in memory meanwhile: of its indexes nearly every page is written to."""

Read = Callable[[Article], Sequence[Claim]]
Waits = Callable[[Article], Sequence[Constraint]]


def add(
    articles: Iterable[tuple[Article, str]], read: Read, reader: str, waits: Waits = constraints
) -> Iterator[Kept]:
    """Read and keep articles, each with its source, in a transaction of its own.

    Those seen before are not read again.
    """
    keeper = Keeper()
    for article, source in articles:
        article = stored(article)
        new = not seen(article, source)
        claims, waiting = (read(article), waits(article)) if new else ((), ())
        item = Item(article, claims, reader, source, waiting)
        yield keeper.keep([item], datetime.now(UTC))[0]


def seen(article: Article, source: str) -> bool:
    """Whether the database holds these words."""
    mark = marks(article, source)
    return Known.load([mark]).find(article, mark).outcome is Outcome.SEEN


def add_read(items: Iterable[Item]) -> Iterator[Kept]:
    """Keep articles that have been read, many in one transaction.

    The releases they speak of are left stale: ``spans.settle`` rebuilds them.
    """
    keeper = Keeper(later=True)
    rest = iter(items)
    with _roomy():
        while some := list(islice(rest, AT_ONCE)):
            yield from keeper.keep(some, datetime.now(UTC))


@contextmanager
def _roomy() -> Iterator[None]:
    """A larger cache for a while; PostgreSQL has one of its own."""
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        before = cursor.execute("PRAGMA cache_size").fetchone()[0]
        cursor.execute(f"PRAGMA cache_size = -{CACHE}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA cache_size = {int(before)}")
