"""Databases for the tests: SQLite, and a real PostgreSQL server started on first need.

A test that takes ``database`` runs on both, each time on an empty one of its own.
"""

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from postgresql import NoServerError, Server
from slated.site.place import Place, parse

_numbers = itertools.count(1)

# The settings of what is served hold all the command line's, so one process can test both.
os.environ["DJANGO_SETTINGS_MODULE"] = "slated.site.web.settings"
# The browser tests leave an event loop in the process, which Django takes for a mistake of ours.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
os.environ["SLATED_SECRET_KEY"] = "a key for the tests alone, " * 3


@pytest.fixture(autouse=True)
def no_database_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path_factory) -> None:
    """No test touches the database of whoever runs the tests."""
    for name in ("DATABASE_URL", "SLATED_DB"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.getbasetemp() / "data"))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    """A server for this process."""
    try:
        server = Server()
    except NoServerError as error:
        pytest.fail(str(error), pytrace=False)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database to copy."""
    path = tmp_path_factory.mktemp("template") / "empty.sqlite3"
    _make(str(path))
    return path


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: Server) -> str:
    """The name of an empty database to copy."""
    _make(postgresql_server.create("empty"))
    return "empty"


def _make(db: str) -> None:
    from django.db import connections

    from slated.site.database import open_database, set_up

    set_up()
    # A test may have one open already.
    before = connections.settings["default"]
    open_database(db, write=True)
    connections.close_all()
    connections.settings["default"] = before
    del connections["default"]


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Place]:
    """An empty SQLite database, open in this process."""
    path = tmp_path / "slated.sqlite3"
    shutil.copy(sqlite_template, path)
    yield from _opened(Place(path=path))


@pytest.fixture
def postgresql_database(postgresql_server: Server, postgresql_template: str) -> Iterator[Place]:
    """An empty PostgreSQL database, open in this process."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    place = parse(postgresql_server.create(name, postgresql_template))
    yield from _opened(place)
    postgresql_server.drop(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Place:
    """An empty database, open in this process: once on SQLite, once on PostgreSQL."""
    place: Place = request.getfixturevalue(f"{request.param}_database")
    return place


def _opened(place: Place) -> Iterator[Place]:
    from django.db import connections

    from slated.site.database import use

    use(place)
    yield place
    connections.close_all()
