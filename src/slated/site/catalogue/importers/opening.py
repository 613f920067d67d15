"""Open a provider's file, packed or plain, and tell how far it has been read."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import IO, BinaryIO, cast

from slated.site.errors import KeepError

_GZIP = b"\x1f\x8b"
LONGEST = 1 << 24
"""Bytes of a line beyond which the file is taken for something else."""


class ImportFileError(KeepError):
    """A file that cannot be imported: one line, what is wrong with it."""


@dataclass(slots=True)
class Source:
    """An open file: ``stream`` gives its plain bytes."""

    path: Path
    stream: IO[bytes]
    raw: BinaryIO
    size: int

    def done(self) -> float:
        """Share of the file that has been read, 0 to 1."""
        return min(1.0, self.raw.tell() / self.size) if self.size else 1.0


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The file, unpacked where it is gzipped. ImportFileError where it cannot be read."""
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == _GZIP
            raw.seek(0)
            stream = cast(IO[bytes], gzip.GzipFile(fileobj=raw)) if packed else raw
            yield Source(path, stream, raw, path.stat().st_size)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise ImportFileError(f"{path}: the gzip file is cut short or damaged") from None
    except OSError as error:
        if error.filename is None and error.errno is None:
            raise
        raise ImportFileError(f"{path}: cannot be read ({error.strerror})") from None


def lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """(number from 1, line without its end) of each line."""
    number = 0
    while line := stream.readline(LONGEST):
        number += 1
        if len(line) == LONGEST and not line.endswith(b"\n"):
            raise ImportFileError(f"line {number} is longer than {LONGEST >> 20} MiB")
        yield number, line.rstrip(b"\r\n")


def digest(path: Path) -> str:
    """What the file's bytes are known again by."""
    found = blake2b(digest_size=16)
    try:
        with path.open("rb") as raw:
            while block := raw.read(1 << 20):
                found.update(block)
    except OSError as error:
        raise ImportFileError(f"{path}: cannot be read ({error.strerror})") from None
    return found.hexdigest()
