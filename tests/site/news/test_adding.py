"""Many articles that have been read, added in few transactions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.site.news.making import article, claim

pytestmark = pytest.mark.usefixtures("database")


def test_the_cache_of_a_file_is_larger_meanwhile_and_as_before_then() -> None:
    from django.db import connection

    from slated.site.news.adding import CACHE, add_read
    from slated.site.news.keep import Item
    from slated.site.news.models import Article

    def cache() -> int:
        if connection.vendor != "sqlite":
            return 0
        with connection.cursor() as cursor:
            return int(cursor.execute("PRAGMA cache_size").fetchone()[0])

    def items() -> list[Item]:
        return [
            Item(article(f"Fargo, says number {n}.", id=str(n), url=None), [claim()], "hand 1")
            for n in range(3)
        ]

    before = cache()
    adding = add_read(items())
    assert next(adding).outcome == "new"
    assert cache() == (-CACHE if connection.vendor == "sqlite" else before)
    adding.close()
    assert cache() == before
    with pytest.raises(RuntimeError):
        list(add_read(broken()))
    assert cache() == before
    assert Article.objects.count() == 3


def broken() -> Iterator[Any]:
    raise RuntimeError
    yield
