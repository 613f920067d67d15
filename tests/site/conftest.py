"""A slate of four shows, and a client to look at its pages."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from slated import Article, Claim, Event, Evidence, Status, Window
from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client

LEARNED = datetime(2018, 5, 1, 12, tzinfo=UTC)
HOSTILE = "<script>alert('Fargo')</script>"


@pytest.fixture
def django_queries():
    """A context manager that counts the queries made inside it."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    return lambda: CaptureQueriesContext(connection)


def say(
    words: str,
    title: str,
    season: int | None,
    when: str | None,
    *,
    event: Event = Event.PREMIERE,
    status: Status = Status.ANNOUNCED,
    day: date = date(2017, 10, 4),
    speaker: str | None = None,
    platform: str | None = None,
) -> None:
    """Keep an article of one sentence that makes one claim."""
    from slated.site.news.keep import Item, Keeper

    claim = Claim(
        title=title,
        event=event,
        status=status,
        evidence=Evidence(words, 0, len(words)),
        season=season,
        when=Window.parse(when) if when else None,
        platform=platform,
        speaker=speaker,
        rule="a test",
    )
    url = f"https://news.example/{zlib.crc32(words.encode())}"
    article = Article(words, f"On {title}", day, url=url, outlet="The Wire")
    Keeper().keep([Item(article, [claim], "test/1")], LEARNED)


@pytest.fixture
def client(database: Place) -> Iterator[Client]:
    """A client on a slate with something of every kind."""
    from django.test import Client

    said = "Season 2 is coming in 2018, Krysten Ritter wrote."
    say(said, "Jessica Jones", 2, "2018", speaker="Krysten Ritter", platform="Netflix")
    say("Fargo returns March 7.", "Fargo", 4, "2018-03-07", platform="FX")
    say("Luke Cage may be back in 2018.", "Luke Cage", 2, "2018", status=Status.RUMOURED)
    say("Daredevil is renewed.", "Daredevil", 3, None, event=Event.RENEWAL, status=Status.HAPPENED)
    say("Veep returned in 2016.", "Veep", 5, "2016", status=Status.ANNOUNCED, day=date(2016, 1, 4))
    say(
        f"{HOSTILE} is over.", HOSTILE, None, None, event=Event.CANCELLATION, status=Status.HAPPENED
    )
    return Client(SERVER_NAME="localhost")
