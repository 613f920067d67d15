"""Accounts in backups, and not in exports."""

from __future__ import annotations

import io
import sqlite3
import stat
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from tests.site.accounts.people import PASSWORD, person, signed_in
from tests.site.copies.test_copies import backup, other, restore

from slated.site.errors import KeepError
from slated.site.place import Place

__all__ = ["other"]


def test_people_come_back_with_what_is_theirs(database: Place, other: str, tmp_path: Path) -> None:
    from slated.site.accounts.invitations import invite, open_one
    from slated.site.accounts.models import Act, User

    ada = person("ada", "admin")
    word, _row = invite(ada)
    browser = signed_in(ada)
    backup(tmp_path / "copy")
    restore(tmp_path / "copy", other)
    found = User.objects.get()
    assert found.check_password(PASSWORD)
    assert found.is_superuser
    assert open_one(word) is not None
    assert Act.objects.get().by == found
    assert browser.get("/account/").status_code == 200
    assert person("bob").pk > found.pk


def test_a_backup_is_for_its_owner_alone_and_holds_no_limits(
    database: Place, tmp_path: Path
) -> None:
    signed_in(person("ada"))
    backup(tmp_path / "copy")
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600
    with closing(sqlite3.connect(tmp_path / "copy")) as file:
        tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master")}
    assert "accounts_user" in tables
    assert "accounts_bucket" not in tables


def test_a_new_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    from django.db import connections

    from slated.site.database import open_database

    open_database(str(tmp_path / "new.sqlite3"), write=True)
    assert stat.S_IMODE((tmp_path / "new.sqlite3").stat().st_mode) == 0o600
    connections.close_all()


def test_accounts_are_not_replaced_unasked(database: Place, other: str, tmp_path: Path) -> None:
    backup(tmp_path / "copy")
    restore(tmp_path / "copy", other)
    person("ada")
    with pytest.raises(KeepError, match="holds 1 accounts; --overwrite"):
        restore(tmp_path / "copy", other)


def test_no_table_that_is_exported_tells_of_accounts(database: Place) -> None:
    from slated.site.export import tables
    from slated.site.export.writers import FORMS

    person("ada-of-the-secret")
    for columns, rows in (
        (tables.CLAIMS, tables.claims(every=True)),
        (tables.BELIEFS, tables.history(date.today())),
    ):
        out = io.BytesIO()
        FORMS["jsonl"](out, columns, rows)
        assert b"ada-of-the-secret" not in out.getvalue()
        sources = " ".join(column.source for column in columns)
        for private in ("user", "viewer", "password", "follow", "token", "email"):
            assert private not in sources
