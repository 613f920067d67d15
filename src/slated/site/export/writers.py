"""The forms of an export."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any, BinaryIO

from slated.site.errors import KeepError
from slated.site.export.tables import AT_ONCE, Column

Rows = Iterable[tuple[Any, ...]]
_NO_ARROW = "parquet needs pyarrow: pip install 'slated[parquet]', or choose --format jsonl"


def jsonl(out: BinaryIO, columns: Sequence[Column], rows: Rows) -> None:
    """A JSON object a line; days and moments in ISO 8601."""
    names = [column.name for column in columns]
    for row in rows:
        line = dict(zip(names, map(_plain, row), strict=True))
        out.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")


def comma_separated(out: BinaryIO, columns: Sequence[Column], rows: Rows) -> None:
    """CSV as RFC 4180 has it, in UTF-8, with a line of names; nothing is an empty field."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    lines = csv.writer(text)
    lines.writerow([column.name for column in columns])
    for row in rows:
        lines.writerow([_plain(value) for value in row])
    text.detach()


def parquet(out: BinaryIO, columns: Sequence[Column], rows: Rows) -> None:
    """Parquet with typed columns, a row group for each few thousand rows."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise KeepError(_NO_ARROW) from None
    kinds = {
        "whole": pa.int64(),
        "number": pa.float64(),
        "text": pa.string(),
        "day": pa.date32(),
        "moment": pa.timestamp("us", tz="UTC"),
        "truth": pa.bool_(),
    }
    schema = pa.schema([(column.name, kinds[column.kind]) for column in columns])
    rest = iter(rows)
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        while some := list(islice(rest, 5 * AT_ONCE)):
            arrays = [
                pa.array(values, field.type)
                for values, field in zip(zip(*some, strict=True), schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))


FORMS: dict[str, Callable[[BinaryIO, Sequence[Column], Rows], None]] = {
    "jsonl": jsonl,
    "csv": comma_separated,
    "parquet": parquet,
}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
