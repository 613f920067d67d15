"""The body of an archived answer: as it was sent, or as its crawler had unpacked it.

Crawlers differ, and their records do not say so: Common Crawl's news archive up to May 2019
names encodings that it had taken off (github.com/commoncrawl/news-crawl/issues/30). What the
head says is therefore believed only where the body looks like it.
"""

from __future__ import annotations

import io
import re
import zlib
from typing import Any

_CHUNK = re.compile(rb"\r?\n?([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,500})?\r?\n")
_GZIP = b"\x1f\x8b"
_ZSTD = b"\x28\xb5\x2f\xfd"
_MOST_CODINGS = 4


def payload(body: bytes, transfer: str, content: str, most: int) -> bytes:
    """A body without the encodings of its Transfer-Encoding and Content-Encoding.

    At most ``most`` + 1 bytes are unpacked. Raises ValueError where it is packed and damaged.
    """
    if "chunked" in transfer.lower():
        body = _joined(body)
    for coding in reversed(f"{transfer},{content}".lower().split(",")[-_MOST_CODINGS:]):
        body = _unpacked(body, coding.strip(), most + 1)
    return body


def _joined(body: bytes) -> bytes:
    """What is in the chunks, the last of which may be cut; all of it where there are none."""
    found, at = [], 0
    while head := _CHUNK.match(body, at):
        size = int(head[1], 16)
        if not size:
            break
        at = head.end() + size
        found.append(body[head.end() : at])
    else:
        if at < len(body) and body[at:].strip():
            # Text may begin with what looks like a number of bytes.
            return body
    return b"".join(found)


def _unpacked(body: bytes, coding: str, most: int) -> bytes:
    match coding:
        case "gzip" | "x-gzip":
            return _inflated(body, 16 + zlib.MAX_WBITS, most) if body[:2] == _GZIP else body
        case "deflate" if _is_zlib(body):
            return _inflated(body, zlib.MAX_WBITS, most)
        case "deflate" | "br" if not _is_text(body):
            return _inflated(body, -zlib.MAX_WBITS, most) if coding[0] == "d" else _br(body, most)
        case "zstd" if body[:4] == _ZSTD:
            from fastwarc.stream_io import ZstdReader

            return _read(ZstdReader(io.BytesIO(body)), most)
    return body


def _br(body: bytes, most: int) -> bytes:
    from fastwarc.stream_io import BrotliReader

    return _read(BrotliReader(io.BytesIO(body)), most)


def _read(stream: Any, most: int) -> bytes:
    try:
        found: bytes = stream.read(most)
    except OSError as error:
        raise ValueError(str(error)) from None
    return found


def _inflated(body: bytes, wbits: int, most: int) -> bytes:
    unpacker = zlib.decompressobj(wbits)
    try:
        return unpacker.decompress(body, most)
    except zlib.error as error:
        raise ValueError(str(error)) from None


def _is_zlib(body: bytes) -> bool:
    return len(body) > 1 and body[0] & 0x0F == 8 and (body[0] << 8 | body[1]) % 31 == 0


def _is_text(body: bytes) -> bool:
    """Whether a body begins as pages do; packed ones hold controls among the first bytes."""
    return not any(byte < 32 and byte not in b"\t\n\f\r" for byte in body[:64])
