"""Tables with a header, read line by line: one bad line costs that line only."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, TypeVar

from slated.gather.errors import GatherError
from slated.gather.ratings.row import Bad, RowError

LINE_BYTES = 64 * 1024
"""Longest line that is read; a longer one is bad."""
TOO_LONG = "\0" * 8
"""Stands for a line that was not read."""

Cells = Mapping[str, str]

T = TypeVar("T")


def lines(stream: BinaryIO) -> Iterator[tuple[int, str]]:
    """Numbered lines without their ends; of one that is too long, nothing but ``TOO_LONG``.

    UTF-8, else Windows-1252, as IMDb wrote before 2018, line by line.
    """
    number = 0
    while line := stream.readline(LINE_BYTES):
        number += 1
        if len(line) == LINE_BYTES and not line.endswith(b"\n"):
            while (more := stream.readline(LINE_BYTES)) and not more.endswith(b"\n"):
                pass
            yield number, TOO_LONG
        else:
            yield number, _decoded(line).rstrip("\r\n")


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")


def rows(
    stream: BinaryIO,
    name: str,
    needed: tuple[str, ...],
    read: Callable[[int, Cells], T | None],
    file: str = "",
) -> Iterator[T | Bad]:
    """Each row of a table as ``read`` reads it: by line and cells under lower-case headings.

    ``read`` returns None for a row that holds nothing of the kind. Raises GatherError where the
    first line lacks a column of ``needed``.
    """
    numbered = lines(stream)
    head = [cell.strip().lower() for cell in _split(next(numbered, (1, ""))[1])]
    missing = [column for column in needed if column not in head]
    if missing:
        raise GatherError(f"{name}: no column {missing[0]!r} in the first line; is it that file?")
    for line, text in numbered:
        if not text.strip():
            continue
        try:
            given = read(line, _cells(head, text))
        except RowError as error:
            yield Bad(line, str(error), text.strip("\0"), file)
        else:
            if given is not None:
                yield given


def _cells(head: list[str], text: str) -> Cells:
    if text == TOO_LONG:
        raise RowError(f"longer than {LINE_BYTES:,} bytes")
    cells = _split(text)
    if len(cells) != len(head):
        raise RowError(f"{len(cells)} columns where the first line has {len(head)}")
    return {heading: cell.strip() for heading, cell in zip(head, cells, strict=True)}


def _split(text: str) -> list[str]:
    try:
        return next(csv.reader([text], strict=True), [])
    except csv.Error:
        raise RowError("its quotes do not match") from None
