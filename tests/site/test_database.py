"""A database is found, made, brought up to date, or refused in one line."""

import contextlib
import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.command import SLATED
from tests.site.news.making import article, keep

from slated.site.errors import KeepError, explained
from slated.site.place import Place, find, parse


def test_a_database_is_there(database: Place) -> None:
    from slated.site.news.models import Claim

    assert Claim.objects.count() == 0


@pytest.mark.parametrize(
    ("db", "environ", "found"),
    [
        ("a.db", {"SLATED_DB": "b.db"}, "a.db"),
        (None, {"SLATED_DB": "b.db", "DATABASE_URL": "postgres://h/c"}, "b.db"),
        (None, {"DATABASE_URL": "postgres://me:secret@h:5433/c"}, "postgresql://me@h:5433/c"),
        (None, {"DATABASE_URL": "sqlite:////tmp/a%20b.db"}, "/tmp/a b.db"),
    ],
)
def test_what_is_named_nearest_is_used(db: str | None, environ: dict[str, str], found: str) -> None:
    assert str(find(db, environ)) == found


def test_the_users_own_is_in_the_data_directory() -> None:
    path = find(None, {"DATABASE_URL": ""}).path
    assert path is not None
    assert (path.name, path.parent.name) == ("slated.sqlite3", "slated")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mysql://h/c", "mysql://...: a database is a file or a postgresql:// address"),
        ("postgresql://h", "names no database"),
        ("postgresql://h:port/c", "no usable port"),
    ],
)
def test_an_address_that_will_not_do(text: str, said: str) -> None:
    with pytest.raises(KeepError, match=said):
        parse(text)


def test_a_postgresql_address_is_taken_apart() -> None:
    settings = parse("postgresql://me:a%40b@h:5433/c?sslmode=require").settings()
    assert [settings[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")] == [
        *("c", "me", "a@b", "h", "5433")
    ]
    assert settings["OPTIONS"]["sslmode"] == "require"


def opened(db: object, *, write: bool = True) -> Place:
    from slated.site.database import open_database

    return open_database(str(db), write=write)


def refused(db: object, *, write: bool = True) -> str:
    with pytest.raises(KeepError) as caught:
        opened(db, write=write)
    said = str(caught.value)
    assert "\n" not in said
    return said


def test_wrong_paths_are_told(tmp_path: Path) -> None:
    assert "a folder, not a database" in refused(tmp_path)
    assert "no folder" in refused(tmp_path / "nowhere" / "x.sqlite3")
    assert "no database there yet; `slated add" in refused(tmp_path / "x", write=False)
    assert not (tmp_path / "x").exists()


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("what I want to see this year\n" * 100)
    assert "not a Slated database" in refused(path)
    assert path.read_text().startswith("what I want")


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE bookmarks (url)")
    file.close()
    before = path.read_bytes()
    for write in (False, True):
        assert "of another program" in refused(path, write=write)
        assert path.read_bytes() == before
        assert list(tmp_path.iterdir()) == [path]


def test_a_new_database_is_in_wal_mode(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite3"
    path.touch()
    opened(path)
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_database_whose_making_was_killed_is_put_right(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite3"
    kill = (
        "import os, sqlite3, sys; file = sqlite3.connect(sys.argv[1]);"
        "file.execute('CREATE TABLE a (b)'); file.commit();"
        "file.execute('PRAGMA cache_size = 1'); file.execute('BEGIN');"
        "file.execute('DROP TABLE a'); file.execute('CREATE TABLE c (d)');"
        "file.executemany('INSERT INTO c VALUES (?)', [('e' * 3000,)] * 50); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", kill, path], check=False)
    assert path.with_name("new.sqlite3-journal").exists()
    assert "of another program" in refused(path)
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]


def test_a_newer_database_is_refused(database: Place) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) "
            "VALUES ('news', '9999_of_tomorrow', '2099-01-01 00:00:00+00')"
        )
    said = refused(database.url or database.path)
    assert "made by a newer Slated (news.9999_of_tomorrow)" in said


def test_an_older_database_is_brought_up_to_date(database: Place) -> None:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    MigrationExecutor(connection).migrate([("slate", None)])
    tables = connection.introspection.table_names()
    assert "slate_span" not in tables
    opened(database.url or database.path)
    from slated.site.slate.models import Span

    assert Span.objects.count() == 0


def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    said = refused("postgresql://me:secret@127.0.0.1:1/slated")
    assert said.startswith("postgresql://me@127.0.0.1:1/slated: ")
    assert "secret" not in said


def test_a_database_that_is_not_there_is_told(postgresql_server: object) -> None:
    said = refused(postgresql_server.url("nowhere"))  # type: ignore[attr-defined]
    assert 'database "nowhere" does not exist' in said


def test_a_full_disk_is_told_and_leaves_what_was_there(sqlite_database: Place) -> None:
    from django.db import connections

    from slated.site.news.models import Article

    assert sqlite_database.path is not None
    keep(article())
    connections.close_all()
    # Room for the helper files, not for what is to be written.
    full = (40_000, 40_000)
    done = subprocess.run(
        [SLATED, "add", "-", "--db", sqlite_database.path],
        input="Legion season 2 premieres April 3, 2018 on FX.",
        capture_output=True,
        check=False,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, full),
    )
    assert done.returncode == 1
    [said] = done.stderr.splitlines()
    assert "no room left to write" in said
    opened(sqlite_database.path)
    assert Article.objects.count() == 1


def test_words_for_a_full_disk_and_a_lock_are_known() -> None:
    for words, told in (
        ("database or disk is full", "no room left"),
        ('could not extend file "base/1": No space left on device', "no room left"),
        ("attempt to write a readonly database", "read-only"),
        ("database is locked", "another program kept it locked"),
    ):
        assert told in str(explained(Exception(words), "here"))
    assert explained(Exception("a mistake of ours"), "here") is None


def test_a_read_only_file_can_be_read(
    sqlite_database: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import DatabaseError, connections

    from slated.site.database import explaining
    from slated.site.news.models import Article

    keep(article())
    connections.close_all()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and real(path, mode))
    assert "cannot be written (read-only)" in refused(sqlite_database.path)
    place = opened(sqlite_database.path, write=False)
    assert Article.objects.count() == 1
    with pytest.raises(KeepError, match="read-only"), explaining(place):
        keep(article("Fargo returns.", url="https://two.example/"))
    with pytest.raises(DatabaseError):
        Article.objects.all().delete()
