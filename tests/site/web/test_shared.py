"""What takes long to work out is kept for all processes."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
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

    from slated.site.pages.sources import kept_as, kept_records

    caches["shared"].clear()
    page = client.get("/sources.json").json()
    assert caches["shared"].get(kept_as()) == kept_records()
    caches["shared"].set(kept_as(), {"outlets": [], "speakers": []}, 60)
    again = client.get("/sources.json?again", headers={"Cookie": "a=b"}).json()
    assert (again["outlets"], again["few"]) == ([], page["few"])
    caches["shared"].clear()


@pytest.mark.usefixtures("client")
def test_the_records_of_another_database_are_not_found(tmp_path: Path) -> None:
    from django.db import connection

    from slated.site.pages.sources import kept_as

    if connection.vendor != "sqlite":
        pytest.skip("one that is put in the place of a file")
    before, settings = kept_as(), connection.settings_dict
    file = Path(settings["NAME"])
    assert kept_as() == before
    assert kept_as(date(2018, 1, 1)) != before
    shutil.copy(file, tmp_path / "another")
    file.rename(tmp_path / "first")
    try:
        (tmp_path / "another").rename(file)
        assert kept_as() != before
    finally:
        (tmp_path / "first").replace(file)
    assert kept_as() == before
