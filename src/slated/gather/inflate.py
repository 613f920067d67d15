"""The body of an answer, unpacked without ever holding more than is allowed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from slated.gather.errors import GatherError
from slated.gather.limits import MIB, PIECES, RATIO

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


def body(pieces: Iterable[bytes], encoding: str, most: int, name: str) -> bytes:
    """All of a body sent with a Content-Encoding of none, gzip or deflate.

    Raises GatherError past ``most`` bytes, on other encodings, several of them included,
    on damaged data and on data that unpacks to very much more than it is.
    """
    encoding = encoding.strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise GatherError(f"{name}: the server sent {encoding[:80]!r}, which was not asked for")
    packed = encoding not in ("", "identity")
    pieces = _few(pieces, name)
    pieces = _inflated(pieces, most, name) if packed else pieces
    found = bytearray()
    for piece in pieces:
        found += piece
        if len(found) > most:
            raise GatherError(f"{name}: larger than the limit of {most:,} bytes for one document")
    return bytes(found)


def _few(pieces: Iterable[bytes], name: str) -> Iterator[bytes]:
    for number, piece in enumerate(pieces):
        if number > PIECES:
            raise GatherError(f"{name}: sent in more than {PIECES:,} pieces")
        yield piece


def _inflated(pieces: Iterable[bytes], most: int, name: str) -> Iterator[bytes]:
    unpacker, sent, made = None, 0, 0
    for piece in pieces:
        if unpacker is None and piece:
            # Some servers send deflate without its zlib wrapping.
            bare = piece[0] & 0x0F != 8 and piece[:1] != b"\x1f"
            unpacker = zlib.decompressobj(-zlib.MAX_WBITS if bare else _GZIP_OR_ZLIB)
        if unpacker is not None and not unpacker.eof:
            try:
                unpacked = unpacker.decompress(piece, most + 1)
            except zlib.error as error:
                raise GatherError(f"{name}: the packed answer is damaged ({error})") from None
            sent, made = sent + len(piece), made + len(unpacked)
            if made > MIB and made > RATIO * sent:
                raise GatherError(f"{name}: unpacks to more than {RATIO} times what was sent")
            yield unpacked
    if unpacker is not None and not unpacker.eof:
        raise GatherError(f"{name}: the packed answer is cut short")
