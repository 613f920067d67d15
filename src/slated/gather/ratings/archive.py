"""Zip archives of exports: members by name, read within bounds, never unpacked to disk."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from slated.gather.errors import GatherError

MEMBER_BYTES = 4 * 1024**3
"""Largest member that is streamed."""


def is_zip(stream: BinaryIO) -> bool:
    """Whether a seekable stream begins like a zip archive."""
    if not stream.seekable():
        return False
    start = stream.tell()
    head = stream.read(4)
    stream.seek(start)
    return head == b"PK\x03\x04"


def names(stream: BinaryIO, name: str, pattern: str) -> list[str]:
    """The members whose last part matches, in order of name; GatherError for a broken zip."""
    with _opened(stream, name) as archive:
        found = [
            info.filename
            for info in archive.infolist()
            if re.fullmatch(pattern, info.filename.rpartition("/")[2])
        ]
    return sorted(found)


def unpacked(stream: BinaryIO, name: str) -> int:
    """How many bytes the members say to hold: no more of any is read. GatherError as above."""
    with _opened(stream, name) as archive:
        return sum(info.file_size for info in archive.infolist())


@contextmanager
def member(stream: BinaryIO, name: str, wanted: str) -> Iterator[tuple[str, BinaryIO]]:
    """The shallowest member called ``wanted``, opened, with its whole name.

    Raises GatherError where there is none, or it is damaged, encrypted or too large.
    """
    with _opened(stream, name) as archive:
        infos = [i for i in archive.infolist() if f"/{i.filename}".endswith(f"/{wanted}")]
        if not infos:
            raise GatherError(f"{name}: no {wanted} in this archive")
        info = min(infos, key=lambda one: (one.filename.count("/"), one.filename))
        if info.file_size > MEMBER_BYTES:
            raise GatherError(f"{name}: {info.filename} is larger than {MEMBER_BYTES:,} bytes")
        with archive.open(info) as inside:
            yield info.filename, cast("BinaryIO", inside)


@contextmanager
def _opened(stream: BinaryIO, name: str) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(stream) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise GatherError(f"{name}: the zip archive is damaged ({error})") from None
    except RuntimeError:
        raise GatherError(f"{name}: the zip archive is encrypted") from None
