"""A backup holds everything, from either database, and restores to either."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.site.news.making import TEXT, article, claim, keep

from kills import News, add, in_child
from slated.site.errors import KeepError
from slated.site.place import Place


@pytest.fixture
def held(database: Place) -> list[tuple[object, ...]]:
    """What the open database holds, after something of every kind was done."""
    from tests.site.news.making import NOW

    from slated.site.news.corrections import correct
    from slated.site.news.models import Claim

    keep(article(), (article(TEXT + " More.", id="2", url="https://two.example/"), [claim()]))
    correct(Claim.objects.earliest("pk").pk, {"when": "2017-05"}, "I know", NOW)
    return content()


def content() -> list[tuple[object, ...]]:
    from slated.site.export.tables import claims, history

    return [*claims(every=True), *history(date.today())]


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of another database, which is empty."""
    if request.param == "sqlite":
        yield str(tmp_path / "other.sqlite3")
        return
    server = request.getfixturevalue("postgresql_server")
    template = request.getfixturevalue("postgresql_template")
    name = f"other_{os.getpid()}"
    server.drop(name)
    yield server.create(name, template)
    server.drop(name)


def backup(path: Path, **options: bool) -> None:
    from slated.site.copies.backup import backup as make

    make(path, **options)


def restore(path: Path, db: str, **options: bool) -> None:
    from slated.site.copies.restore import restore as put

    put(path, db, **options)


def test_a_backup_restores_everything(
    held: list[tuple[object, ...]], other: str, tmp_path: Path
) -> None:
    backup(tmp_path / "copy")
    restore(tmp_path / "copy", other)
    assert content() == held
    # New rows are numbered after those that came from the copy.
    keep((article("Fargo is back.", url="https://three.example/"), [claim("2017-06")]))
    assert len(content()) > len(held)


def test_what_is_there_is_not_overwritten_unasked(
    database: Place, held: list[tuple[object, ...]], tmp_path: Path
) -> None:
    db = database.url or str(database.path)
    backup(tmp_path / "copy")
    keep((article("Fargo is back.", url="https://three.example/"), [claim("2017-06")]))
    more = content()
    with pytest.raises(KeepError, match="holds 3 articles; --overwrite replaces them"):
        restore(tmp_path / "copy", db)
    assert content() == more
    restore(tmp_path / "copy", db, overwrite=True)
    assert content() == held


def test_a_catalogue_alone_is_not_overwritten_unasked(database: Place, tmp_path: Path) -> None:
    from slated.site.catalogue.models import Title

    db = database.url or str(database.path)
    backup(tmp_path / "copy")
    Title.objects.create(name="Fargo", key="fargo")
    with pytest.raises(KeepError, match="holds 1 titles; --overwrite replaces them"):
        restore(tmp_path / "copy", db)
    assert Title.objects.count() == 1


def test_a_backup_does_not_overwrite_a_file_unasked(database: Place, tmp_path: Path) -> None:
    path = tmp_path / "copy"
    path.write_text("precious")
    with pytest.raises(KeepError, match="there already"):
        backup(path)
    assert path.read_text() == "precious"
    backup(path, overwrite=True)
    assert path.read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(KeepError, match="no folder"):
        backup(tmp_path / "nowhere" / "copy")


def test_a_backup_is_whole_while_others_write(database: Place, tmp_path: Path) -> None:
    from random import Random

    from django.db import connections

    news = News(2)
    for at in (0, 1):
        news.of_round(at, Random(at))
    connections.close_all()
    writer = in_child(lambda: add(database, news.everything(), many=False))
    done = threading.Event()
    copies = []
    while not done.is_set():
        if os.waitpid(writer, os.WNOHANG)[0]:
            done.set()
        copies.append(tmp_path / f"copy{len(copies)}")
        backup(copies[-1])
    assert len(copies) > 1
    for copy in (copies[0], copies[len(copies) // 2], copies[-1]):
        from slated.site.database import open_database

        open_database(str(copy), write=True)
        assert news.check(all_there=copy is copies[-1]) == []


@pytest.mark.parametrize("kind", ["text", "other", "damaged", "missing"])
def test_what_is_no_backup_is_refused(kind: str, sqlite_database: Place, tmp_path: Path) -> None:
    keep(article())
    path = tmp_path / "copy"
    if kind == "text":
        path.write_text("not a database at all, but long enough to be looked at " * 20)
    elif kind == "other":
        with sqlite3.connect(path) as file:
            file.execute("CREATE TABLE other (id)")
    elif kind == "damaged":
        backup(path)
        data = bytearray(path.read_bytes())
        data[8192:40960] = os.urandom(40960 - 8192)
        path.write_bytes(data)
    with pytest.raises(KeepError, match=str(path)):
        restore(path, str(tmp_path / "new.sqlite3"))
    assert not (tmp_path / "new.sqlite3").exists()


def test_a_full_disk_is_told_of_the_copy(
    database: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import DatabaseError

    from slated.site.copies import backup as module

    def full(part: Path) -> None:
        part.write_bytes(b"some of it")
        raise DatabaseError("database or disk is full")

    monkeypatch.setattr(module, "_snapshot", full)
    monkeypatch.setattr(module, "_carried", full)
    with pytest.raises(KeepError, match=f"^{tmp_path}/copy: no room left to write"):
        backup(tmp_path / "copy")
    assert not (tmp_path / "copy.part").exists()
