"""What hostile servers answer, each with the words in which it is told."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Iterator
from itertools import repeat

from tests.gather.hostile.playing import END, Script

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
BYTES = 1_000_000
"""The most bytes of a document in these tests."""

HTTP = "not valid HTTP"
LARGE = f"larger than the limit of {BYTES:,} bytes"
MUCH = "it sends more than is taken"
LATE = "no complete answer within 1 seconds"
UNASKED = "which was not asked for"
DAMAGED = "damaged"


def once(*pieces: bytes) -> Script:
    """These pieces, then the end."""
    return lambda: iter(pieces)


def forever(start: bytes, piece: bytes) -> Script:
    """A start, then one piece again and again."""

    def script() -> Iterator[bytes]:
        yield start
        many = piece * max(1, 16_384 // len(piece))
        yield from repeat(many)

    return script


def drip(start: bytes, piece: bytes = b"x") -> Script:
    """A start, then a little now and again, so that no single read ever waits long."""

    def script() -> Iterator[bytes]:
        yield start
        while True:
            time.sleep(0.05)
            yield piece

    return script


def silence(start: bytes = b"") -> Script:
    """A start, if any, and nothing after it."""

    def script() -> Iterator[bytes]:
        if start:
            yield start
        time.sleep(20)

    return script


def packed(encoding: str, data: bytes) -> Script:
    """A body of that Content-Encoding."""
    head = f"Content-Encoding: {encoding}\r\nContent-Length: {len(data)}\r\n\r\n"
    return once(OK + head.encode(), data)


def headers(*lines: str) -> Script:
    """An empty answer with these header lines."""
    return once(OK + "".join(f"{line}\r\n" for line in lines).encode("latin-1") + b"\r\n")


_RAW = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
RAW_BOMB = _RAW.compress(b"\0" * 100_000_000) + _RAW.flush()
GZIP_BOMB = gzip.compress(b"\0" * 100_000_000, 9)

SCRIPTS: dict[str, tuple[Script, str]] = {
    # A head that does not end.
    "headers without end": (forever(OK, b"X-Pad: aaaaaaaaaaaaaaaa\r\n"), HTTP),
    "a header without end": (forever(OK + b"X-Pad: ", b"a"), HTTP),
    "a status line without end": (forever(b"HTTP/1.1 200 ", b"a"), HTTP),
    "501 headers": (headers(*(f"X-{n}: 1" for n in range(501))), "more than 500 header fields"),
    "100 Continue without end": (forever(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), MUCH),
    "103 Early Hints without end": (
        forever(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"),
        MUCH,
    ),
    "an upgrade nobody asked for": (
        once(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
        HTTP,
    ),
    # Slowness.
    "silence": (silence(), LATE),
    "silence in the status line": (silence(b"HTTP/1.1 2"), LATE),
    "silence after the head": (silence(OK + b"Content-Length: 5\r\n\r\n"), LATE),
    "a head that drips": (drip(OK + b"X-Pad: "), LATE),
    "headers that drip": (drip(OK, b"X-Pad: a\r\n"), LATE),
    "interim answers that drip": (drip(b"", b"HTTP/1.1 102 Processing\r\n\r\n"), LATE),
    "a body that drips": (drip(OK + b"\r\n"), LATE),
    "chunks that drip": (drip(CHUNKED, b"1\r\nx\r\n"), LATE),
    "a chunk size that drips": (drip(CHUNKED, b"0"), f"{LATE}|{HTTP}"),
    "a packed body that drips": (
        drip(OK + b"Content-Encoding: gzip\r\n\r\n" + GZIP_BOMB[:10], b"\0"),
        f"{LATE}|{DAMAGED}",
    ),
    # Bodies that are too large.
    "a body without end": (forever(OK + b"\r\n", b"x"), LARGE),
    "chunks without end": (forever(CHUNKED, b"400\r\n" + b"x" * 1024 + b"\r\n"), LARGE),
    "a length of ten gigabytes": (once(OK + b"Content-Length: 10737418240\r\n\r\nx"), LARGE),
    "one chunk of a terabyte": (forever(CHUNKED + b"10000000000\r\n", b"x"), LARGE),
    "chunks of one byte": (forever(CHUNKED, b"1\r\nx\r\n"), "more than 100,000 pieces"),
    "chunk extensions": (forever(CHUNKED, b"1;" + b"e" * 20_000 + b"\r\nx\r\n"), MUCH),
    "a chunk extension without end": (forever(CHUNKED + b"1;", b"e"), HTTP),
    "trailers without end": (forever(CHUNKED + b"0\r\n", b"X-Pad: a\r\n"), f"{HTTP}|{MUCH}"),
    # Packed bodies.
    "a gzip bomb": (packed("gzip", GZIP_BOMB), LARGE),
    "a deflate bomb": (packed("deflate", zlib.compress(b"\0" * 100_000_000, 9)), LARGE),
    "a bare deflate bomb": (packed("deflate", RAW_BOMB), LARGE),
    "a bomb in a bomb": (packed("gzip, gzip", gzip.compress(GZIP_BOMB)), UNASKED),
    "a bomb in a bomb, told apart": (
        packed("gzip\r\nContent-Encoding: gzip", gzip.compress(GZIP_BOMB)),
        UNASKED,
    ),
    "ten encodings": (packed(", ".join(["deflate"] * 10), b"x"), UNASKED),
    "a brotli bomb": (packed("br", b"\xff\xff\xff\xff\x0f" * 100), UNASKED),
    "a zstd bomb": (packed("zstd", b"\x28\xb5\x2f\xfd" + b"\0" * 100), UNASKED),
    "an encoding that steers a terminal": (packed("\x1b[2J", b"x"), f"{HTTP}|{UNASKED}"),
    "gzip cut short": (packed("gzip", GZIP_BOMB[:500]), "cut short"),
    "gzip with a wrong checksum": (
        packed("gzip", gzip.compress(b"x" * 99)[:-8] + b"\1" * 8),
        DAMAGED,
    ),
    "gzip that is none": (packed("gzip", b"\x1f\x8b\x08" + b"\xff" * 99), DAMAGED),
    "junk after gzip, without end": (
        forever(OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"hello"), b"\0"),
        MUCH,
    ),
    # Lengths and chunks that are wrong.
    "less than the length told": (once(OK + b"Content-Length: 100\r\n\r\nshort"), HTTP),
    "a negative length": (headers("Content-Length: -1"), HTTP),
    "a length in letters": (headers("Content-Length: five"), HTTP),
    "two lengths": (headers("Content-Length: 5", "Content-Length: 6"), HTTP),
    "a length of a thousand digits": (headers(f"Content-Length: {'9' * 1000}"), f"{HTTP}|larger"),
    "a chunk size of 21 digits": (once(CHUNKED + b"f" * 21 + b"\r\nx"), HTTP),
    "a negative chunk": (once(CHUNKED + b"-1\r\nx\r\n"), HTTP),
    "a chunk that ends wrong": (once(CHUNKED + b"1\r\nxyz\r\n0\r\n\r\n"), HTTP),
    "no last chunk": (once(CHUNKED + b"1\r\nx\r\n"), HTTP),
    "an unknown transfer encoding": (headers("Transfer-Encoding: gzip, chunked"), HTTP),
    # What is no HTTP.
    "nothing": (once(), HTTP),
    "a reset at once": (once(END), f"{HTTP}|cannot be reached"),
    "a reset in the body": (once(OK + b"Content-Length: 9\r\n\r\nx", END), "cannot be|HTTP"),
    "a banner": (once(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), HTTP),
    "no status line": (once(b"<html>hello</html>\r\n\r\n"), HTTP),
    "a preface of HTTP/2": (once(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), HTTP),
    "a status of five digits": (once(b"HTTP/1.1 99999 OK\r\n\r\n"), HTTP),
    "a status nobody knows": (once(b"HTTP/1.1 799 What\r\nContent-Length: 0\r\n\r\n"), "799"),
    "a header with NUL": (headers("X: a\0b"), HTTP),
    "a header without colon": (headers("nonsense"), HTTP),
    "a header name with spaces": (headers("X Y: 1"), HTTP),
    "words that steer a terminal": (once(b"HTTP/1.1 404 \x1b[2Jgone\r\n\r\n"), f"{HTTP}|404"),
}
