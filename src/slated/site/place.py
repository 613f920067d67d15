"""Where the database is: a file, or a PostgreSQL address. No Django here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from slated.site.errors import KeepError

_POSTGRES = ("postgres", "postgresql")
WAIT = 60
"""Seconds to wait for another writer."""
WAIT_SERVED = 5
"""The same for who has a person waiting, and holds a thread that others could be served by."""

CACHE = 65_536
"""KiB of a SQLite file that a connection keeps in memory, in the end."""
_LEAST_CACHE = 2_048

# WAL: readers and one writer do not wait for each other. NORMAL: a kill loses nothing that was
# committed, a power cut at most the last moments, and neither breaks the file. What was written
# goes into the file itself after so many pages: most of those of indexes are written often.
_AT_CONNECT = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA wal_autocheckpoint = 8000;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -{kib};
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A database: ``path`` of a SQLite file, or else ``url`` of a PostgreSQL database."""

    path: Path | None = None
    url: str | None = None

    def __str__(self) -> str:
        """What to call it, without a password."""
        if self.path is not None:
            return str(self.path)
        parts = urlsplit(self.url or "")
        user = f"{parts.username}@" if parts.username else ""
        port = f":{parts.port}" if parts.port else ""
        return f"postgresql://{user}{parts.hostname or ''}{port}{parts.path}"

    def settings(self, *, read_only: bool = False) -> dict[str, Any]:
        """The element of Django's DATABASES; ``read_only``: for a file that cannot be written."""
        if self.path is not None:
            return _sqlite(self.path, read_only)
        return _postgresql(self.url or "")


def parse(text: str) -> Place:
    """The place that a --db option or DATABASE_URL names; KeepError where it names none."""
    scheme, colon, rest = text.partition("://")
    if not colon:
        return Place(path=Path(text).expanduser())
    if scheme == "sqlite":
        return Place(path=Path(unquote(rest[1:] if rest.startswith("//") else rest)))
    if scheme not in _POSTGRES:
        raise KeepError(f"{scheme}://...: a database is a file or a postgresql:// address")
    try:
        port, name = urlsplit(text).port, urlsplit(text).path.strip("/")
    except ValueError:
        raise KeepError("the postgresql:// address has no usable port") from None
    if not name or port == 0:
        raise KeepError("the postgresql:// address names no database: postgresql://user@host/NAME")
    return Place(url=text)


def find(db: str | None, environ: Mapping[str, str]) -> Place:
    """The database to use: ``db``, else $SLATED_DB, else $DATABASE_URL, else the user's own."""
    for named in (db, environ.get("SLATED_DB"), environ.get("DATABASE_URL")):
        if named:
            return parse(named)
    from platformdirs import user_data_path

    return Place(path=user_data_path("slated", appauthor=False) / "slated.sqlite3")


def is_own(place: Place) -> bool:
    """Whether this is the database used where none is named; its folder is made on need."""
    return place.path is not None and place == find(None, {})


def uri(path: Path) -> str:
    """The file's address for SQLite, to which options can be added."""
    return path.absolute().as_uri()


def read_only_name(path: Path) -> str:
    """What to open instead of a SQLite file that cannot be written."""
    # Its helper files cannot be made, so without any the file is taken as it is.
    alone = not path.with_name(f"{path.name}-wal").exists()
    return f"{uri(path)}?mode=ro{'&immutable=1' if alone else ''}"


def impatient(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The element of Django's DATABASES for what is served: it waits ``WAIT_SERVED``."""
    options = dict(settings["OPTIONS"])
    if settings["ENGINE"].endswith("sqlite3"):
        options["timeout"] = WAIT_SERVED
    else:
        said = options.get("options", "")
        options["options"] = f"{said} -c lock_timeout={WAIT_SERVED}s".strip()
    return {**settings, "OPTIONS": options}


def shared_out(settings: Mapping[str, Any], connections: int) -> dict[str, Any]:
    """The element of Django's DATABASES for a process that keeps so many connections open.

    Together they keep in memory what else one does: each would come to its own copy of it.
    """
    options = dict(settings["OPTIONS"])
    if "init_command" in options:
        options["init_command"] = _at_connect(max(_LEAST_CACHE, CACHE // connections))
    return {**settings, "OPTIONS": options}


def _at_connect(kib: int) -> str:
    return _AT_CONNECT.format(kib=kib)


def _sqlite(path: Path, read_only: bool) -> dict[str, Any]:
    options: dict[str, Any] = {"timeout": WAIT}
    name: str = str(path)
    if read_only:
        name = read_only_name(path)
        options["uri"] = True
    else:
        options |= {"init_command": _at_connect(CACHE), "transaction_mode": "IMMEDIATE"}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": name, "OPTIONS": options}


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", None) or unquote(parts.hostname or "")
    port = options.pop("port", None) or str(parts.port or "")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": options.pop("user", None) or unquote(parts.username or ""),
        "PASSWORD": options.pop("password", None) or unquote(parts.password or ""),
        "HOST": host,
        "PORT": port,
        "OPTIONS": {"connect_timeout": 10, "application_name": "slated", **options},
    }
