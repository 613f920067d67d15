"""The database of a command on titles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from slated.cli.database import opened


@contextmanager
def titles_in(db: str | None, *, write: bool = False) -> Iterator[None]:
    """Open the database; what goes wrong with it in the block is told in one line."""
    place = opened(db, write=write)
    from slated.site.database import explaining

    with explaining(place):
        yield
