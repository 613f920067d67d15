"""Feeds on a real server of the test's own, and a clock that stands still until it is moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from tests.site.catalogue.conftest import connection_made
from tests.site.feeds.serving import Site, serving

from slated.site.work.clock import Stopped

__all__ = ["connection_made"]

START = datetime(2018, 3, 5, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def our_machine_may_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLATED_ALLOW_PRIVATE", "1")


@pytest.fixture
def clock() -> Stopped:
    return Stopped(START)


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with nothing on it yet."""
    with serving() as site:
        yield site
