"""The --db option, and the database behind it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from slated.site.place import Place

F = TypeVar("F", bound=Callable[..., Any])

MOST_WAITING = 1000
"""Releases that a command which only looks rebuilds first."""


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
    from slated.site.database import explaining, open_database

    place = open_database(db, write=write)
    if not write:
        with explaining(place):
            _catch_up(place.path is None or os.access(place.path, os.W_OK))
    return place


def _catch_up(writable: bool) -> None:
    """Rebuild the beliefs that wait, if few, since somebody adds much at once or was stopped."""
    from slated.site.slate import spans

    waiting = spans.stale()
    if waiting > MOST_WAITING or (waiting and not writable):
        print(
            f"slated: what is believed of {waiting:,} releases is older than their claims; "
            "if nobody is adding news now, `slated reread` works it out",
            file=sys.stderr,
        )
    elif waiting:
        for _ in spans.settle():
            pass
