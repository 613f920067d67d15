"""The queue of doubts is found by indexes, however many claims there are."""

from __future__ import annotations

import pytest
from django.db import connection
from tests.site.news.making import article, claim, keep

from slated.site.place import Place


def plan(name: str) -> str:
    """How the database goes about a page of the queue."""
    from slated.site.care import doubts

    rows = getattr(doubts, name)().order_by("-pk")[:21]
    return str(rows.explain())


@pytest.mark.parametrize(
    ("name", "index"), [("unsure", "claim_unsure"), ("disputed", "reading_superseded")]
)
def test_a_page_of_doubts_goes_by_its_index(sqlite_database: Place, name: str, index: str) -> None:
    keep((article(), [claim(words="Fargo season 3 premieres April 19")]))
    assert connection.vendor == "sqlite"
    assert index in plan(name)
