"""What a worker does with one part: documents, rows, files, a report."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from slated.gather.warc import Left
from slated.read import Method
from slated.scan.batch import read_batch
from slated.scan.inputs import documents
from slated.scan.look import REJECTED, Document
from slated.scan.parts import Part, Report
from slated.scan.schema import DOCUMENTS, ROWS
from slated.scan.store import Store

_BATCH_BYTES = 4 << 20
_BATCH_ROWS = 256
_FLUSH_BYTES = 48 << 20
_FLUSH_ROWS = 100_000

Beat = Callable[[Counter[str], float], None]
"""Told of each batch: outcomes counted, and the share of the part that is done."""


@dataclass(frozen=True, slots=True)
class Job:
    """What every part of a scan has in common."""

    folder: str
    today: date
    method: Method = "learned"


def scan_part(job: Job, part: Part, beat: Beat | None = None) -> Report:
    """Read one part and write what was found; its report, written too unless it failed."""
    begun = time.process_time()
    report = Report(part.key, part.source, part.size)
    try:
        _scan(job, part, report, beat)
    except Exception as error:
        # A file that went away, a store that does not answer: to be tried again another day.
        said = " ".join(str(error).split())[:300]
        report.failed = said if said.startswith(part.source) else f"{part.source}: {said}"
        return report
    report.seconds = time.process_time() - begun
    Store(job.folder).finish(report)
    return report


def _scan(job: Job, part: Part, report: Report, beat: Beat | None) -> None:
    pieces = _Pieces(Store(job.folder), report)
    for batch, left in batches(documents(part)):
        rows = read_batch(batch, today=job.today, method=job.method)
        counts = pieces.add(rows, part, left)
        if beat is not None:
            beat(counts, _share(part, rows))
    pieces.flush()


def _share(part: Part, rows: pa.RecordBatch) -> float:
    """How much of a part is behind these rows, where that is known: in archives."""
    if part.kind != "warc" or not rows.num_rows or not part.size:
        return 0.0
    place: int = rows["place"][-1].as_py()
    return min(1.0, max(0.0, (place - part.start) / part.size))


def batches(found: Iterator[Document | Left]) -> Iterator[tuple[pa.RecordBatch, list[Left]]]:
    """Documents in batches of bounded size, each with what was left out on the way."""
    held: list[Document] = []
    left: list[Left] = []
    size = 0
    for one in found:
        if isinstance(one, Left):
            left.append(one)
        else:
            held.append(one)
            size += len(one.body)
        if size >= _BATCH_BYTES or len(held) >= _BATCH_ROWS or len(left) >= _BATCH_ROWS:
            yield _batch(held), left
            held, left, size = [], [], 0
    if held or left:
        yield _batch(held), left


def _batch(held: list[Document]) -> pa.RecordBatch:
    columns = [pa.array([getattr(d, f.name) for d in held], f.type) for f in DOCUMENTS]
    return pa.RecordBatch.from_arrays(columns, schema=DOCUMENTS)


class _Pieces:
    """Rows held until there are enough to write."""

    def __init__(self, store: Store, report: Report) -> None:
        self._store = store
        self._report = report
        self._rows: list[pa.RecordBatch] = []
        self._rejects: list[str] = []
        self._number = 0

    def add(self, rows: pa.RecordBatch, part: Part, left: list[Left]) -> Counter[str]:
        """Take in rows and what was left out; the outcomes among them."""
        counts = Counter(rows["outcome"].to_pylist())
        self._report.claims += len(rows["claims"].flatten())
        for row in rows.filter(pc.equal(rows["outcome"], REJECTED)).to_pylist():
            self._reject(part, row["place"], row["url"] or row["id"], row["reason"])
        for one in left:
            if one.bad:
                counts[REJECTED] += 1
                self._reject(part, one.place, one.url, one.reason)
            else:
                self._report.passed[one.reason] += 1
        self._report.outcomes += counts
        self._rows.append(rows)
        held = sum(batch.nbytes for batch in self._rows)
        if held > _FLUSH_BYTES or sum(b.num_rows for b in self._rows) > _FLUSH_ROWS:
            self.flush()
        return counts

    def _reject(self, part: Part, place: int, url: str | None, reason: str) -> None:
        self._report.reasons[reason] += 1
        said = {"source": part.source, "place": place, "url": url, "reason": reason}
        self._rejects.append(json.dumps(said) + "\n")

    def flush(self) -> None:
        """Write what is held."""
        if not self._rows:
            return
        rows = pa.Table.from_batches(self._rows, ROWS)
        self._report.files += self._store.put(self._report.key, self._number, rows, self._rejects)
        self._rows, self._rejects = [], []
        self._number += 1


PARTS = pa.schema([("part", pa.string())])
REPORTS = pa.schema([("report", pa.string())])


def scan_parts(batch: pa.RecordBatch | pa.Table, job: Job) -> pa.RecordBatch | pa.Table:
    """``scan_part`` over Arrow, for engines that spread rows: parts in, reports out."""
    lines = batch.column("part").to_pylist()
    reports = [scan_part(job, Part.loads(line)).dumps() for line in lines]
    kind = type(batch)
    return kind.from_arrays([pa.array(reports, pa.string())], schema=REPORTS)
