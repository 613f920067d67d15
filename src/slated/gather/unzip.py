"""Streams: what they begin with, bounded reading, and gzip."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO, cast

from slated.gather.errors import GatherError

HEAD_BYTES = 64 * 1024
_MAGIC = b"\x1f\x8b"


class _Rejoined(io.RawIOBase):
    """A head that was read to look at, and the rest of its stream behind it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        # What a pipe holds now, not as much as is asked for: a slow sender must not keep us.
        self._read = getattr(rest, "read1", rest.read)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast("bytearray", buffer))
        piece = self._head[: len(view)] or self._read(len(view))
        self._head = self._head[len(view) :]
        view[: len(piece)] = piece
        return len(piece)


def peek(stream: BinaryIO, size: int = HEAD_BYTES) -> tuple[bytes, BinaryIO]:
    """The first bytes of a stream, and a stream that still begins with them."""
    pieces: list[bytes] = []
    missing = size
    while missing > 0 and (piece := stream.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    head = b"".join(pieces)
    return head, io.BufferedReader(_Rejoined(head, stream), HEAD_BYTES)


def opened(stream: BinaryIO, name: str, size: int = HEAD_BYTES) -> tuple[bytes, BinaryIO]:
    """Like ``peek``, but of what is inside when the stream is gzip.

    Nothing is unpacked ahead: memory is bounded by what the caller reads.
    Raises GatherError on gzip that is damaged or packed twice.
    """
    head, stream = peek(stream, size)
    if not head.startswith(_MAGIC):
        return head, stream
    head, stream = peek(cast("BinaryIO", _Unpacked(stream, name)), size)
    if head.startswith(_MAGIC):
        raise GatherError(f"{name}: gzip inside gzip; unpack it once and try again")
    return head, stream


class _Unpacked:
    """The reading half of a gzip stream, its errors in our words."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._file = gzip.GzipFile(fileobj=stream, mode="rb")
        self._name = name

    def read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except EOFError:
            raise GatherError(f"{self._name}: the gzip data is cut short") from None
        except (OSError, zlib.error) as error:
            raise GatherError(f"{self._name}: the gzip data is damaged ({error})") from None


def read_all(stream: BinaryIO, most: int, name: str) -> bytes:
    """Everything in a stream of at most ``most`` bytes. Raises GatherError beyond."""
    data, _ = peek(stream, most + 1)
    if len(data) > most:
        raise GatherError(
            f"{name}: larger than the limit of {most:,} bytes for one document; "
            "split it, or give one article a line as JSON Lines"
        )
    return data
