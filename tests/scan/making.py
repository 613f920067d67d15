"""Small archives to scan."""

from __future__ import annotations

import gzip
import json
import multiprocessing
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from slated.scan.parts import Part

TELLING = (
    "HBO renewed Barry for a fourth season on Thursday, and Bill Hader will direct every episode."
    " Barry season 4 premieres April 16, 2023 on HBO. The network said so in a note to the press,"
    " and the third season had ended a month before. Hader plays a hitman who would rather act."
)
PLAIN = (
    "The city council met on Tuesday to talk about the bridge over the river, which has been closed"
    " to heavy lorries since the spring. Engineers said that the work would take until the end of"
    " the year and that the cost had risen again. People who live on the north bank have asked for"
    " a ferry, and the mayor told them that she would think about it. The council will meet again"
    " next week, when the report of the engineers is to be read out in full and voted on. There"
    " was a long talk about who should pay for it, and no one in the room was willing to say."
    " Shops near the closed bridge have lost a third of their trade, their owners told the council."
)
GERMAN = (
    "Der Stadtrat hat am Dienstag über die Brücke gesprochen, die seit dem Frühjahr für schwere"
    " Lastwagen gesperrt ist. Die Ingenieure sagten, dass die Arbeiten bis zum Jahresende dauern"
    " und die Kosten noch einmal gestiegen sind. Die Anwohner wünschen sich eine Fähre über den"
    " Fluss, und die Bürgermeisterin will darüber nachdenken. Nächste Woche tagt der Rat wieder."
)


class Deadly(Part):
    """A part that kills the worker that takes it."""

    __slots__ = ()

    @property
    def key(self) -> str:
        """The part's key, in the parent alone."""
        if multiprocessing.parent_process() is not None:
            os._exit(9)
        return "deadly"


def html(headline: str, text: str, published: str = "2022-05-19") -> str:
    """A page as a news site would serve it."""
    return (
        f'<!DOCTYPE html><html><head><title>{headline}</title><meta charset="utf-8">'
        f'<meta property="article:published_time" content="{published}T09:00:00Z">'
        '<meta property="og:site_name" content="Sample Wire"></head><body><nav><a href="/">Home</a>'
        f"</nav><article><h1>{headline}</h1><p>{text}</p></article></body></html>"
    )


def record(
    body: bytes | str,
    url: str = "https://sample.example/a",
    *,
    status: str = "200 OK",
    media: str = "text/html; charset=utf-8",
    headers: str = "",
    kind: str = "response",
) -> bytes:
    """One WARC record of a page fetched on 1 June 2022."""
    body = body.encode() if isinstance(body, str) else body
    http = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{headers}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2022-06-01T00:00:00Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def pages(number: int) -> list[bytes]:
    """Records of that many pages, one in five of them about a release."""
    return [
        record(
            html(f"Story {n}", TELLING if n % 5 == 0 else PLAIN, f"2022-05-{n % 28 + 1:02}"),
            f"https://sample.example/{n}",
        )
        for n in range(number)
    ]


def archive(path: Path, records: list[bytes]) -> Path:
    """A WARC file, each record a gzip member of its own where its name ends in .gz."""
    packed = path.suffix == ".gz"
    path.write_bytes(b"".join(gzip.compress(r) if packed else r for r in records))
    return path


def lines(number: int) -> list[dict[str, Any]]:
    """JSON objects for that many articles, one in five of them about a release."""
    return [
        {
            "id": f"a{n}",
            "url": f"https://sample.example/{n}",
            "published": "2022-05-19",
            "title": f"Story {n}",
            "text": TELLING if n % 5 == 0 else PLAIN,
        }
        for n in range(number)
    ]


def jsonl(rows: list[dict[str, Any]]) -> bytes:
    """The objects as JSON Lines."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def table(out: Path | str, name: str) -> pa.Table:
    """One of the tables that a scan wrote, without the column of months."""
    found = ds.dataset(f"{out}/{name}", partitioning="hive").to_table()
    return found.drop_columns(["month"])


def rows(out: Path | str, name: str) -> list[str]:
    """The rows of a table in an order that does not depend on how it was written."""
    return sorted(json.dumps(row, default=str) for row in table(out, name).to_pylist())
