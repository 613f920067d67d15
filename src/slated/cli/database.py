"""The --db option, and the database behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from slated.site.place import Place

F = TypeVar("F", bound=Callable[..., Any])


def database_option(function: F) -> F:
    """Add ``--db``; the command's ``db`` argument goes to ``opened``."""
    return click.option(
        "--db",
        metavar="PATH|URL",
        help="The database: a file or a postgresql:// address. "
        "[default: $SLATED_DB, $DATABASE_URL, or a file in your data directory]",
    )(function)


def opened(db: str | None, *, write: bool = False) -> Place:
    """Open the database for a command; ``write``: make it where there is none.

    Only from here on is Django loaded: import models inside the command's function, after this.
    """
    from slated.site.database import open_database

    return open_database(db, write=write)
