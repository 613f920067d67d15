"""JSON Lines, one line at a time."""

import gzip
import io
import os
import tracemalloc
from datetime import date

import pytest
from tests.gather.making import gathered

import slated
from slated.article import Article
from slated.gather import DEFAULT, GatherError, Limits

TWO = (
    '{"id": "a", "published": "2018-05-11", "title": "Lucifer is over", "text": "Fox ends it.",'
    ' "url": "https://example.com/a", "outlet": "Sample Wire", "byline": "Theo Marsh", "x": [1]}\n'
    '\n{"text": "Netflix saves it."}\n'
)


def test_every_field_is_taken_and_others_are_ignored() -> None:
    first, second = gathered(TWO)
    assert first == Article(
        text="Fox ends it.",
        title="Lucifer is over",
        published=date(2018, 5, 11),
        id="a",
        url="https://example.com/a",
        outlet="Sample Wire",
        byline="Theo Marsh",
    )
    assert second == Article(text="Netflix saves it.", id="sample:3")


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lambda data: b"\xef\xbb\xbf" + data])
@pytest.mark.parametrize("said", [True, False])
def test_however_it_comes(pack: object, said: bool) -> None:
    assert callable(pack)
    assert len(gathered(pack(TWO.encode()), jsonl=said)) == 2


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('"text"', "not a JSON object"),
        ("{}", 'neither "text" nor "title"'),
        ('{"text": " "}', 'neither "text" nor "title"'),
        ('{"text": 3}', '"text" must be text'),
        ('{"text": "x", "id": []}', '"id" must be'),
        ('{"text": "x", "id": true}', '"id" must be'),
        ('{"text": "x", "published": "2018-13-01"}', '"published" must be a date'),
        ('{"text": "x", "published": 2018}', '"published" must be a date'),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_is_named(line: str, complaint: str) -> None:
    good = '{"text": "x"}\n'
    found: list[Article] = []
    with pytest.raises(GatherError, match=f"^sample, line 2: .*{complaint}") as caught:
        found.extend(gathered(good + line + "\n" + good))
    assert "\n" not in str(caught.value)


def test_bad_lines_are_told_of_and_skipped_where_one_asks() -> None:
    good, long = '{"text": "x"}\n', '{"text": "' + "y" * 300 + '"}\n'
    told: list[GatherError] = []
    lines = good + "{\n" + long + good
    stream = io.BytesIO(lines.encode())
    found = list(
        slated.gather(stream, jsonl=True, bad_line=told.append, limits=Limits(line_bytes=100))
    )
    assert [article.id for article in found] == ["-:1", "-:4"]
    assert ["line 2" in str(told[0]), "line 3" in str(told[1]), len(told)] == [True, True, 2]


@pytest.mark.parametrize("day", ["2018", "2018-07", ""])
def test_a_month_or_a_year_is_no_publication_day(day: str) -> None:
    [article] = gathered(f'{{"text": "x", "published": "{day}"}}\n')
    assert article.published is None


def test_a_line_that_arrives_is_read_before_the_next_is_there() -> None:
    out, into = os.pipe()
    with open(out, "rb") as stream, open(into, "wb", buffering=0) as sender:  # noqa: PTH123
        articles = slated.gather(stream, jsonl=True)
        for number in ("1", "2"):
            sender.write(f'{{"id": {number}, "text": "x"}}\n'.encode())
            assert next(articles).id == number


def test_a_line_that_is_not_utf_8_is_named() -> None:
    with pytest.raises(GatherError, match="line 2: not UTF-8"):
        gathered(b'{"text": "x"}\n{"text": "\xff"}\n')


def test_a_line_beyond_the_limit_is_named() -> None:
    with pytest.raises(GatherError, match="line 1: longer than"):
        gathered('{"text": "' + "x" * 200 + '"}\n', limits=Limits(line_bytes=100))


def test_a_half_of_a_surrogate_pair_can_be_written_again() -> None:
    [article] = gathered('{"text": "a\\ud83db"}\n')
    assert article.text == "a\ufffdb"


def test_an_empty_stream_said_to_be_lines_is_an_empty_list() -> None:
    assert gathered("", jsonl=True) == []


class Endless(io.RawIOBase):
    """A stream of JSON Lines of a given size that is nowhere in memory."""

    def __init__(self, lines: int) -> None:
        self.left = lines

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if not self.left:
            return b""
        self.left -= 1
        return b'{"id": "a", "text": "' + b"x" * 1000 + b'"}\n'


def test_memory_does_not_grow_with_the_stream() -> None:
    tracemalloc.start()
    count = sum(1 for _ in slated.gather(Endless(20_000), jsonl=True))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 2_000_000 < 20_000 * 1000
    assert DEFAULT.line_bytes > peak
