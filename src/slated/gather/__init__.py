"""Gather: files, folders, feeds, pages and addresses to articles."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from slated.gather.context import Context, Origin, logger
from slated.gather.errors import GatherError
from slated.gather.limits import DEFAULT, Limits
from slated.gather.sources import from_address, from_file, from_folder, from_stream
from slated.package import make_callable

if TYPE_CHECKING:
    from slated.article import Article

__all__ = ["DEFAULT", "GatherError", "Limits", "gather"]

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def gather(
    source: str | Path | BinaryIO,
    *,
    published: date | None = None,
    jsonl: bool = False,
    limits: Limits = DEFAULT,
    today: date | None = None,
    warn: Callable[[str], None] = logger.warning,
    bad_line: Callable[[GatherError], None] | None = None,
) -> Iterator[Article]:
    """The articles of a source, one at a time and in its order.

    ``source`` is a path to a file or folder, an http or https address, "-" for
    standard input, or an open binary stream. The form is found by looking: plain
    text, HTML, RSS, Atom, RDF, JSON Feed or JSON Lines, any of them as gzip;
    ``jsonl`` says that it is JSON Lines without looking.

    ``published`` is the day for articles that do not say theirs. Pages and feeds are
    never believed when they give a day after ``today``, which is the clock's day if
    left out. ``warn`` is told in one line of whatever is skipped; by default it goes
    to the log ``slated.gather``. ``bad_line`` is told of each bad line of JSON Lines, which
    is then skipped; without it the first one is raised.

    Raises GatherError, at the first step or later, with one line saying what is wrong.
    """
    context = Context(limits, today or datetime.now(UTC).date(), warn, bad_line)
    for article in _articles(source, context, jsonl):
        if article.published is None and published is not None:
            article = replace(article, published=published)
        yield article


def _articles(source: str | Path | BinaryIO, context: Context, jsonl: bool) -> Iterator[Article]:
    if isinstance(source, str):
        # Path("") is the current folder, which nobody means who names nothing.
        if not source:
            raise GatherError("an empty name is no file, folder or address")
        if source == "-" and sys.stdin is None:
            raise GatherError("-: standard input is closed")
        if source == "-":
            return from_stream(sys.stdin.buffer, Origin("-"), context, jsonl)
        if _ADDRESS.match(source):
            return from_address(source, context, jsonl)
        if _OTHER_SCHEME.match(source):
            raise GatherError(f"{source}: only http and https addresses are fetched")
        source = Path(source)
    if isinstance(source, Path):
        return _from_path(source, context, jsonl)
    return from_stream(source, Origin("-"), context, jsonl)


def _from_path(path: Path, context: Context, jsonl: bool) -> Iterator[Article]:
    try:
        if path.is_dir():
            return from_folder(path, context)
        if not path.exists():
            raise GatherError(f"{path}: no such file or folder")
    except (OSError, ValueError) as error:
        if isinstance(error, GatherError):
            raise
        raise GatherError(f"{str(path)[:200]!r}: cannot be read ({error})") from None
    return from_file(path, context, jsonl)


make_callable(__name__, gather)
