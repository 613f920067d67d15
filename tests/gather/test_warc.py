import gzip
import io
import random
import re
from pathlib import Path

import pytest
from tests.gather.making import gathered
from tests.scan.making import PLAIN, TELLING, html, pages, record

from slated.gather import DEFAULT, Limits, gather
from slated.gather.members import next_member
from slated.gather.warc import Left, Record, raise_if_ours, warc_records

PAGE = html("A bridge", PLAIN)


def read(
    data: bytes, start: int = 0, stop: int | None = None, **limits: int
) -> list[Record | Left]:
    bounds = Limits(**limits) if limits else DEFAULT
    return list(warc_records(io.BytesIO(data), bounds, start, stop))


def packed(records: list[bytes]) -> bytes:
    return b"".join(map(gzip.compress, records))


def test_a_page_with_what_was_said_of_it() -> None:
    [found] = read(record(PAGE, "https://sample.example/bridge"))
    assert isinstance(found, Record)
    assert found.body == PAGE.encode()
    assert (found.url, found.media, found.charset) == (
        "https://sample.example/bridge",
        "text/html",
        "utf-8",
    )
    assert str(found.fetched) == "2022-06-01"


@pytest.mark.parametrize("size", [1, 700, 5_000, 10**9])
def test_pieces_of_an_archive_hold_each_record_once(size: int) -> None:
    data = packed(pages(30))
    places = [
        found.place
        for start in range(0, len(data), size if size > 1 else 97)
        for found in read(data, start, min(start + (size if size > 1 else 97), len(data)))
    ]
    assert places == [found.place for found in read(data)]
    assert len(places) == 30


@pytest.mark.parametrize("together", [3, 30])
def test_pieces_of_an_archive_packed_by_hand_hold_each_record_once(together: int) -> None:
    noise = random.Random(1)
    records = [
        record(html("A bridge", f"{PLAIN} {noise.randbytes(300).hex()}"), f"https://x.example/{n}/")
        for n in range(30)
    ]
    members = [b"".join(records[n : n + together]) for n in range(0, 30, together)]
    data = packed(members)
    bodies = [f.body for f in read(data) if isinstance(f, Record)]
    assert len(bodies) == 30
    for size in (97, 3_000, len(data) // 2):
        cuts = [(at, min(at + size, len(data))) for at in range(0, len(data), size)]
        found = [f for start, stop in cuts for f in read(data, start, stop)]
        assert [f.body for f in found if isinstance(f, Record)] == bodies


def test_no_member_where_none_begins() -> None:
    data = packed(pages(2))
    assert next_member(io.BytesIO(data), len(data) - 20) is None
    assert next_member(io.BytesIO(data), 1, 2) is None
    assert next_member(io.BytesIO(b"\x1f\x8b\x08" * 1_000), 0) is None


def test_what_is_no_page_is_left_out_and_not_bad() -> None:
    found = read(
        record("", status="404 Not Found")
        + record(b"\x89PNG", media="image/png")
        + record("", kind="request")
    )
    assert [(f.reason, f.bad) for f in found if isinstance(f, Left)] == [
        ("status 404", False),
        ("not a page", False),
    ]


def test_a_page_that_is_too_large_is_left_out() -> None:
    [found] = read(record(PAGE), page_bytes=100)
    assert isinstance(found, Left)
    assert found.bad
    assert found.reason == "larger than the limit of 100 for one page"


def test_a_body_stored_as_it_was_sent_is_unpacked() -> None:
    body = gzip.compress(PAGE.encode())
    chunked = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
    sent = "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
    [found] = read(record(chunked, headers=sent))
    assert isinstance(found, Record)
    assert found.body == PAGE.encode()


def test_a_body_that_cannot_be_unpacked_spoils_no_other() -> None:
    hurt = b"\x1f\x8b" + b"\xff" * 400
    wrong = record(hurt, headers="Content-Encoding: gzip\r\n")
    found = read(packed([wrong, record(PAGE)]))
    assert isinstance(found[0], Left)
    assert found[0].reason == "the page cannot be unpacked"
    assert isinstance(found[1], Record)


@pytest.mark.parametrize("sort", ["revisit", "metadata", "request", "warcinfo"])
def test_records_of_other_sorts_are_passed_over(sort: str) -> None:
    found = read(packed([record(PAGE, kind=sort), record(PAGE)]))
    assert [type(f) for f in found] == [Record]


@pytest.mark.parametrize(
    "head",
    [
        b'HTTP/1.1 200\r\ncOnTeNt-tYpE:text/HTML;Charset="ISO-8859-1"\r\n\r\n',
        b"HTTP/2 200 \r\ncontent-type: text/html; charset=iso-8859-1\r\n\r\n",
        b"HTTP/1.1 200 OK\nContent-Type: text/html; charset=iso-8859-1\n\n",
        b"HTTP/1.0 200 OK\r\nX: caf\xe9\r\nno field\r\n folded\r\n"
        b"Content-Type: text/html;charset=iso-8859-1\r\nContent-Length: 7\r\n\r\n",
    ],
)
def test_heads_as_servers_write_them(head: bytes) -> None:
    whole = record(PAGE, "https://sample.example/a")
    before, _, rest = whole.partition(b"HTTP/1.1")
    body = rest.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
    size = f"Content-Length: {len(head + body)}".encode()
    before = re.sub(rb"Content-Length: \d+", size, before)
    found = read(packed([before + head + body + b"\r\n\r\n", record(PAGE)]))
    assert [f.body for f in found if isinstance(f, Record)] == [PAGE.encode()] * 2
    assert isinstance(found[0], Record)
    assert (found[0].media, (found[0].charset or "").strip('"').lower()) == (
        "text/html",
        "iso-8859-1",
    )


@pytest.mark.parametrize("at", [0, 12, 200])
def test_damage_costs_the_records_it_hits(at: int) -> None:
    members = [gzip.compress(r) for r in pages(9)]
    hurt = bytearray(members[4])
    hurt[at : at + 40] = b"\xff" * 40
    members[4] = bytes(hurt)
    found = read(b"".join(members))
    assert sum(isinstance(f, Record) for f in found) == 8
    assert [f.bad for f in found if isinstance(f, Left)] == [True]


def test_a_cut_archive_gives_what_is_whole() -> None:
    data = packed(pages(3))
    found = read(data[:-300])
    assert [type(f) for f in found] == [Record, Record, Left]


def test_what_is_no_archive_is_one_bad_record() -> None:
    assert [type(f) for f in read(b"hello " * 500)] == [Left]
    assert read(b"") == []


def test_a_network_that_fails_is_no_damage() -> None:
    with pytest.raises(TimeoutError):
        raise_if_ours(TimeoutError())
    with pytest.raises(ConnectionResetError):
        raise_if_ours(ConnectionResetError(104, "reset"))
    raise_if_ours(OSError("Invalid data"))


def test_a_network_that_fails_while_reading_is_told() -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 100:
                raise ConnectionResetError(104, "reset")
            return super().read(min(size or 0, 200))

    with pytest.raises(ConnectionResetError):
        list(warc_records(Failing(packed(pages(5))), DEFAULT))


def test_gather_reads_archives_packed_or_not() -> None:
    data = record(html("Barry is back", TELLING)) + record("<html></html>")
    told: list[str] = []
    [article] = gathered(data, warn=told.append)
    assert (article.title, article.outlet) == ("Barry is back", "Sample Wire")
    assert "Barry season 4 premieres" in article.text
    assert told == ["skipped https://sample.example/a: no article found in the page"]
    assert gathered(gzip.compress(data)) == [article]


def test_gather_reads_an_archive_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "news.warc.gz"
    path.write_bytes(packed(pages(4)))
    assert [a.title for a in gather(path)] == [f"Story {n}" for n in range(4)]
    assert len(list(gather(tmp_path))) == 4
