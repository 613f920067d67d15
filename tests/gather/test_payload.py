"""Bodies as they were sent, and as crawlers had unpacked them though their heads say otherwise."""

import gzip
import io
import zlib

import pytest
from fastwarc.stream_io import BrotliWriter, ZstdWriter
from tests.scan.making import PLAIN, html

from slated.gather.payload import payload

PAGE = html("A bridge", PLAIN).encode()
MOST = 1 << 20


def chunked(body: bytes, size: int = 100, extra: str = "") -> bytes:
    pieces = (body[at : at + size] for at in range(0, len(body), size))
    sent = b"".join(f"{len(p):X}{extra}\r\n".encode() + p + b"\r\n" for p in pieces)
    return sent + b"0\r\nX-Trailer: none\r\n\r\n"


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


def written(writer: type, body: bytes) -> bytes:
    sink = io.BytesIO()
    stream = writer(sink)
    stream.write(body)
    stream.close()
    return sink.getvalue()


SENT = {
    ("", "gzip"): gzip.compress(PAGE),
    ("", "x-gzip"): gzip.compress(PAGE),
    ("", "GZIP, gzip"): gzip.compress(gzip.compress(PAGE)),
    ("", "deflate"): zlib.compress(PAGE),
    ("", " deflate"): raw_deflate(PAGE),
    ("", "br"): written(BrotliWriter, PAGE),
    ("", "zstd"): written(ZstdWriter, PAGE),
    ("chunked", ""): chunked(PAGE),
    ("Chunked", "identity"): chunked(PAGE, 7, ";name=value"),
    ("chunked", "gzip"): chunked(gzip.compress(PAGE)),
    ("gzip, chunked", ""): chunked(gzip.compress(PAGE)),
}


@pytest.mark.parametrize("said", SENT)
def test_a_body_as_it_was_sent(said: tuple[str, str]) -> None:
    assert payload(SENT[said], *said, MOST) == PAGE


@pytest.mark.parametrize("said", [*SENT, ("", "none"), ("", "UTF-8"), ("", ",,,")])
@pytest.mark.parametrize(
    "page", [PAGE, b"", b"\n 12 people\n" + PAGE, "ÄÖ und ß".encode("latin-1")]
)
def test_a_body_that_its_crawler_had_unpacked(said: tuple[str, str], page: bytes) -> None:
    assert payload(page, *said, MOST) == page


def test_chunks_taken_off_and_packing_left() -> None:
    assert payload(gzip.compress(PAGE), "chunked", "gzip", MOST) == PAGE


def test_a_body_that_was_cut_gives_its_beginning() -> None:
    cut = payload(gzip.compress(PAGE)[:-30], "", "gzip", MOST)
    assert cut
    assert PAGE.startswith(cut)
    assert payload(chunked(PAGE)[:250], "chunked", "", MOST) == PAGE[:234]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_what_is_damaged_is_told(coding: str) -> None:
    begins = {"gzip": b"\x1f\x8b\x08", "zstd": b"\x28\xb5\x2f\xfd"}
    with pytest.raises(ValueError, match=r"\w"):
        payload(begins.get(coding, b"\x07") + b"\xff" * 300, "", coding, MOST)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_is_not_unpacked_to_its_end(coding: str) -> None:
    zeros = b" " * (8 * MOST)
    bombs = {
        "gzip": gzip.compress(zeros),
        "deflate": zlib.compress(zeros),
        "br": written(BrotliWriter, zeros),
        "zstd": written(ZstdWriter, zeros),
    }
    assert len(payload(bombs[coding], "", coding, MOST)) == MOST + 1
