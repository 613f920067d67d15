"""What takes long to work out is kept for all processes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.test import Client


def anew(work: Callable[[], Any]) -> Any:
    """The result of some work in a thread of its own, which opens caches of its own."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


@pytest.mark.usefixtures("client")
def test_what_one_keeps_another_finds_until_the_server_ends() -> None:
    from django.core.cache import caches

    from slated.site.web.server import shared_cache

    with shared_cache():
        assert anew(lambda: caches["shared"].get("part")) is None
        anew(lambda: caches["shared"].set("part", [1], 60))
        assert anew(lambda: caches["shared"].get("part")) == [1]
    assert anew(lambda: caches["shared"].get("part")) is None


def test_the_records_come_from_there(client: Client) -> None:
    from django.core.cache import caches

    from slated.site.pages.sources import kept_records

    caches["shared"].clear()
    page = client.get("/sources.json").json()
    assert caches["shared"].get("sources") == kept_records()
    caches["shared"].set("sources", {"outlets": [], "speakers": []}, 60)
    again = client.get("/sources.json?again", headers={"Cookie": "a=b"}).json()
    assert (again["outlets"], again["few"]) == ([], page["few"])
    caches["shared"].clear()
