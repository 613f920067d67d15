"""The floor for any system that reads archives: FastWARC and resiliparse alone."""

from __future__ import annotations

import multiprocessing as mp
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecordType
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree


def bodies(path: Path) -> Iterator[bytes]:
    """The pages of the archive, by FastWARC alone."""
    for record in ArchiveIterator(str(path), record_types=WarcRecordType.response):
        yield record.reader.read()


def floor(path: Path) -> int:
    """Read the archive and take the main text out of each page: the pages."""
    count = 0
    for body in bodies(path):
        tree = HTMLTree.parse_from_bytes(body, "utf-8")
        extract_plain_text(
            tree, main_content=True, comments=False, alt_texts=False, list_bullets=False
        )
        count += 1
    return count


def allowed(path: Path) -> float:
    """How many times as much of the floor's work two processes do as one: what the machine allows.

    By the clock, both started before.
    """
    with ProcessPoolExecutor(2, mp.get_context("spawn")) as pool:
        list(pool.map(_clocked, [path] * 2))
        begun, ended = pool.submit(_clocked, path).result()
        both = list(pool.map(_clocked, [path] * 2))
    return 2 * (ended - begun) / (max(end for _, end in both) - min(start for start, _ in both))


def _clocked(path: Path) -> tuple[float, float]:
    begun = time.monotonic()
    floor(path)
    return begun, time.monotonic()
