"""The folder a scan writes to: its tables, and what is finished.

    scan.json                          who reads, so that one table is not read by two readers
    claims/month=2017-10/KEY-0.parquet
    articles/month=2017-10/KEY-0.parquet
    parts/KEY.json                     a finished part: its report, with the files it wrote
    parts/KEY-0.rejects.jsonl          its rejects
    rejects.jsonl                      all rejects, written when a run ends

A part's files are named for it, and its report is written last. A part that was cut off
leaves files without a report; they are written over when it is read again, or removed.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.parquet as pq

from slated.scan import tables
from slated.scan.errors import ScanError
from slated.scan.parts import Part, Report
from slated.scan.places import join, located, write
from slated.scan.reader import reader_name

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Store:
    """The folder, local or at an address that fsspec knows."""

    folder: str

    def begin(self, method: str) -> None:
        """Make the folder ready. Raises ScanError where another reader has written to it."""
        settings = {"format": _FORMAT, "reader": reader_name(method)}
        fs, name = located(join(self.folder, "scan.json"))
        if fs.exists(name):
            before = _settings(fs.cat_file(name))
            if before != settings:
                raise ScanError(
                    f"{self.folder}: written by the reader {before.get('reader')}, and this is"
                    f" {settings['reader']}; name a new folder"
                )
            return
        if fs.exists(located(self.folder)[1]) and fs.ls(located(self.folder)[1]):
            raise ScanError(f"{self.folder}: not empty, and no scan of ours; name a new folder")
        write(join(self.folder, "scan.json"), json.dumps(settings).encode())

    def finished(self) -> Iterator[Report]:
        """The reports of the parts that are done. Raises ScanError where one is damaged."""
        fs, name = located(join(self.folder, "parts"))
        fs.invalidate_cache()
        for path in sorted(fs.glob(f"{name}/*.json")):
            try:
                yield Report.loads(fs.cat_file(path).decode())
            except (ValueError, TypeError, KeyError):
                raise ScanError(
                    f"{path}: a damaged report; remove it and run the scan again"
                ) from None

    def remove(self, report: Report) -> None:
        """Take out all that a part wrote, its report first, so that it counts as not done."""
        for path in [join("parts", f"{report.key}.json"), *report.files]:
            fs, name = located(join(self.folder, path))
            if fs.exists(name):
                fs.rm_file(name)

    def clean(self, done: Iterable[str]) -> None:
        """Remove the files of parts that were cut off; ``done`` are the keys of the others."""
        keys = set(done)
        for table in ("claims", "articles", "parts"):
            fs, name = located(join(self.folder, table))
            for path in fs.find(name) if fs.exists(name) else ():
                if path.rpartition("/")[2].partition("-")[0].partition(".")[0] not in keys:
                    fs.rm_file(path)

    def put(self, key: str, number: int, rows: pa.Table, rejects: list[str]) -> list[str]:
        """Write the tables of some rows of a part; the files written."""
        written = []
        for name, table in (("articles", tables.articles(rows)), ("claims", tables.claims(rows))):
            for month, some in tables.by_month(table):
                path = f"{name}/month={month}/{key}-{number}.parquet"
                sink = io.BytesIO()
                pq.write_table(some, sink, compression="zstd")
                write(join(self.folder, path), sink.getvalue())
                written.append(path)
        if rejects:
            path = f"parts/{key}-{number}.rejects.jsonl"
            write(join(self.folder, path), "".join(rejects).encode("utf-8", "replace"))
            written.append(path)
        return written

    def finish(self, report: Report) -> None:
        """Write down that a part is done."""
        write(join(self.folder, "parts", f"{report.key}.json"), report.dumps().encode())

    def gather_rejects(self) -> None:
        """Write all rejects into one file."""
        fs, name = located(join(self.folder, "parts"))
        _, out = located(join(self.folder, "rejects.jsonl"))
        with fs.open(out, "wb") as sink:
            for path in sorted(fs.glob(f"{name}/*.rejects.jsonl")):
                sink.write(fs.cat_file(path))


def _settings(written: bytes) -> dict[str, object]:
    try:
        found = json.loads(written)
    except ValueError:
        found = None
    return found if isinstance(found, dict) else {}


def stale(reports: Iterable[Report], plan: Iterable[Part]) -> list[Report]:
    """The finished parts of files in the plan that have changed, or are cut another way now."""
    parts = list(plan)
    keys, sources = {part.key for part in parts}, {part.source for part in parts}
    return [r for r in reports if r.key not in keys and r.source in sources]
