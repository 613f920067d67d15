"""Databases of every released version open with today's, and lose nothing.

``released/VERSION.sqlite3.xz`` holds the samples as that version kept them; CONTRIBUTING says
how one is made at a release.
"""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.site.slate.telling import where

from slated.site.place import Place

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sqlite3.xz"))
KEPT = ("news_article", "news_claim", "ratings_rating", "slate_span", "catalogue_title")


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A database as a released version left it."""
    path = tmp_path / request.param.stem
    path.write_bytes(lzma.decompress(request.param.read_bytes()))
    return path


def held(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as file:
        return [file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in KEPT]


def held_now() -> list[int]:
    from django.db import connection

    with connection.cursor() as cursor:
        counts = []
        for table in KEPT:
            cursor.execute(f"SELECT count(*) FROM {table}")
            counts.append(cursor.fetchone()[0])
    return counts


def test_there_is_one_to_try() -> None:
    assert RELEASED


def test_a_database_of_an_earlier_version_is_brought_up_to_date(old: Path) -> None:
    from slated.site.database import open_database

    before = held(old)
    assert all(before)
    open_database(str(old), write=True)
    from slated.site.accounts.models import User
    from slated.site.slate.models import Span
    from slated.site.slate.spans import rebuild

    assert held_now() == before
    assert not User.objects.exists()
    rebuild(set(Span.objects.values_list("release", flat=True)))
    assert held_now()[:3] == before[:3]


def test_its_backup_goes_into_either_database(old: Path, database: Place) -> None:
    from slated.site.copies.restore import restore

    before = held(old)
    restore(old, where(database))
    assert held_now() == before
