"""A folder of documents: which files, in which order."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from slated.gather.context import logger

ENDINGS = frozenset(
    [
        ".txt",
        ".text",
        ".html",
        ".htm",
        ".xhtml",
        ".xml",
        ".rss",
        ".atom",
        ".rdf",
        ".json",
        ".jsonl",
        ".ndjson",
        ".warc",
    ]
)


def ending(path: Path) -> str:
    """A file's ending in lower case, the one before .gz where it is packed."""
    return Path(path.stem).suffix.lower() if path.suffix.lower() == ".gz" else path.suffix.lower()


def documents(folder: Path) -> Iterator[Path]:
    """The files to read below a folder, sorted; other kinds only go to the log.

    Links to folders are not followed, so a folder never contains itself. Raises OSError.
    """
    for where, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(where, name)
            if name.startswith("."):
                continue
            if ending(path) in ENDINGS and path.is_file():
                yield path
            else:
                # Not a warning: folders hold pictures and notes beside their news.
                logger.info("%s: left out, not a kind of file that is read", path)


def _raise(error: OSError) -> None:
    raise error
