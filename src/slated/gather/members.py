"""The gzip members that a packed web archive is made of: where it can be entered."""

from __future__ import annotations

import zlib
from typing import Any, BinaryIO

_MAGIC = b"WARC/"
_MEMBER = b"\x1f\x8b\x08"
_WINDOW = 1 << 20
# Enough stored bytes to unpack the first lines of a record.
_PROBE = 512


def next_member(stream: BinaryIO, start: int, stop: int | None = None) -> int | None:
    """Where the first gzip member at ``start`` or later that holds a record begins.

    None where there is none before ``stop``, or before the end of the stream.
    """
    stream.seek(start)
    window, at = b"", start
    while stop is None or at < stop:
        piece = stream.read(_WINDOW)
        window += piece
        found = window.find(_MEMBER)
        while found >= 0 and (len(window) - found >= _PROBE or not piece):
            if _begins(window[found : found + _PROBE]):
                return at + found if stop is None or at + found < stop else None
            found = window.find(_MEMBER, found + 1)
        if not piece:
            return None
        kept = found if found >= 0 else max(0, len(window) - len(_MEMBER) + 1)
        window, at = window[kept:], at + kept
    return None


def _begins(packed: bytes) -> bool:
    return _unpacked(packed, len(_MAGIC)) == _MAGIC


def _unpacked(packed: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS + 16).decompress(packed, most)
    except zlib.error:
        return b""


def is_first(record: Any, stream: BinaryIO, place: int) -> bool:
    """Whether a record is the one with which the gzip member at ``place`` begins.

    The records behind the first of a member are said to lie where the next one begins. The
    stream stays where it is.
    """
    now = stream.tell()
    stream.seek(place)
    packed = stream.read(_PROBE)
    stream.seek(now)
    said = record.headers.get("WARC-Record-ID") or record.headers.get("WARC-Target-URI") or "WARC/"
    return packed.startswith(_MEMBER) and said.encode() in _unpacked(packed, _PROBE)
