"""The documents in a part."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, BinaryIO

import pyarrow as pa

from slated.gather.limits import DEFAULT
from slated.gather.warc import Left, raise_if_ours, warc_records
from slated.scan.errors import ScanError
from slated.scan.look import Document
from slated.scan.parts import Part
from slated.scan.places import opened

_PAGES = ("", "text/html", "application/xhtml+xml")
_CODECS = {".gz": "gzip", ".zst": "zstd", ".bz2": "bz2", ".lz4": "lz4"}
_FIELDS = ("id", "published", "title", "text", "url", "outlet", "byline")
_ROWS = 64


def documents(part: Part) -> Iterator[Document | Left]:
    """The documents of a part in their order, and what was left out.

    Raises ScanError where its file cannot be opened, OSError where it cannot be read on.
    """
    match part.kind:
        case "warc":
            yield from _archived(part)
        case "parquet":
            yield from _table(part)
        case "lines":
            yield from _lines(part)
        case _:
            yield from _files(part)


def _archived(part: Part) -> Iterator[Document | Left]:
    # Others are one part, and places in them are not always those of stored bytes.
    stop = part.stop if part.source.endswith(".gz") else None
    with opened(part.source) as stream:
        for found in warc_records(stream, DEFAULT, part.start, stop):
            if isinstance(found, Left):
                yield found
                continue
            form = "page" if found.media in _PAGES else "file"
            yield Document(
                form,
                found.body,
                part.source,
                found.place,
                found.url,
                found.media,
                found.charset,
                found.fetched,
            )


def _lines(part: Part) -> Iterator[Document | Left]:
    """One document a line, by line number; what is too long is passed over, not held."""
    most = DEFAULT.line_bytes
    with opened(part.source) as stored:
        stream = unpacked(stored, part.source)
        number = 0
        while True:
            try:
                line = stream.readline(most + 1)
            except (OSError, ValueError) as error:
                raise_if_ours(error)
                yield Left(number, "the rest of the file is damaged")
                return
            if not line:
                return
            number += 1
            if len(line) > most:
                yield Left(number, f"longer than the limit of {most:,} bytes")
                while line and not line.endswith(b"\n"):
                    line = stream.readline(most)
            elif not line.isspace():
                line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
                yield Document("line", line, part.source, number)


def unpacked(stream: BinaryIO, name: str) -> Any:
    """What is inside a file by the ending of its name; the stream itself if it is not packed."""
    codec = next((c for ending, c in _CODECS.items() if name.lower().endswith(ending)), None)
    if codec is None:
        return stream
    import io

    return io.BufferedReader(pa.CompressedInputStream(pa.PythonFile(stream), codec), 1 << 18)


def _table(part: Part) -> Iterator[Document | Left]:
    """The rows of some row groups, each as the line of JSON that it could have been."""
    import pyarrow.parquet as pq

    with opened(part.source) as stream:
        # Unbuffered reading would hold a whole column of a row group.
        file = pq.ParquetFile(stream, buffer_size=1 << 20, pre_buffer=False)
        columns = [name for name in _FIELDS if name in file.schema_arrow.names]
        place = sum(file.metadata.row_group(n).num_rows for n in range(part.start))
        groups = range(part.start, part.stop)
        for batch in file.iter_batches(_ROWS, row_groups=groups, columns=columns):
            for row in batch.to_pylist():
                place += 1
                # Bytes and the like become text that no field takes, and so are told of.
                line = json.dumps(row, default=_said).encode()
                yield Document("line", line, part.source, place)


def _said(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else {"kind": str(type(value))}


def _files(part: Part) -> Iterator[Document | Left]:
    most = DEFAULT.document_bytes
    for name in part.names:
        try:
            with opened(name) as stored:
                body = unpacked(stored, name).read(most + 1)
        except (OSError, ValueError) as error:
            yield Left(0, _cannot(error), name)
            continue
        if len(body) > most:
            yield Left(0, f"larger than the limit of {most:,} bytes for one document", name)
        else:
            yield Document("file", body, name)


def _cannot(error: Exception) -> str:
    raise_if_ours(error)
    return "cannot be opened" if isinstance(error, ScanError) else "the packed file is damaged"
