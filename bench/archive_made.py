"""A made archive: WARC as Common Crawl writes it, every record a gzip member of its own.

    python bench/archive_made.py OUT.warc.gz --pages 2000

The texts are the shared news where it is, else our samples; one page in twenty makes a claim."""

from __future__ import annotations

import argparse
import gzip
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from archive_pages import Made, Maker
from corpus import articles
from slated.article import Article
from slated.read import read

RELEASES = 0.05
FIRST = date(2017, 9, 1)
DAYS = 60


def records(pages: Iterator[Made]) -> Iterator[bytes]:
    """The gzip members of a WARC file: a warcinfo record, then a response for each page."""
    yield gzip.compress(_record("warcinfo", "", b"software: slated bench\r\n", "application/warc"))
    for made in pages:
        yield gzip.compress(record(made), 6)


def record(made: Made) -> bytes:
    """A page as the record of a server's answer."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    block = http + made.html.encode("utf-8", "replace")
    return _record("response", made.url, block, "application/http; msgtype=response")


def _record(kind: str, url: str, block: bytes, media: str) -> bytes:
    target = f"WARC-Target-URI: {url}\r\n" if url else ""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2017-11-15T00:00:00Z\r\n{target}"
        f"Content-Type: {media}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def pages(number: int, seed: int = 1) -> Iterator[Made]:
    """That many pages, always the same ones for a seed."""
    dice = random.Random(seed)
    telling = [a for a in articles("tv-articles")[1] if a.text and read(a)]
    others = [a for a in articles("mixed-articles")[1] if a.text]
    plain = [a for a in others if not read(a)] or others
    headlines = [a.title for a in others if a.title] or ["News"]
    sentences = [line for a in others[:400] for line in a.text.split("\n") if 20 < len(line) < 300]
    maker = Maker(headlines, sentences, dice)
    for _ in range(number):
        article: Article = dice.choice(telling if dice.random() < RELEASES else plain)
        yield maker.page(article, FIRST + timedelta(dice.randrange(DAYS)))


def write(out: Path, number: int) -> int:
    """Write an archive of that many pages; its size."""
    with out.open("wb") as stream:
        return sum(map(stream.write, records(pages(number))))


def main() -> int:
    """Write the archive and say how large it is."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("out", type=Path)
    ask.add_argument("--pages", type=int, default=2000)
    args = ask.parse_args()
    size = write(args.out, args.pages)
    print(f"{args.out}: {size / 1e6:,.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
