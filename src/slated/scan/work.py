"""What a worker does with one part: documents, rows, files, a report."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from slated.gather.warc import Left
from slated.read import Method
from slated.scan.batch import Row, as_batch, rows_of
from slated.scan.inputs import documents
from slated.scan.look import REJECTED, Look
from slated.scan.parts import Part, Report
from slated.scan.schema import ROWS
from slated.scan.store import Store

_BATCH_ROWS = 128
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
    look = Look(job.today, job.method)
    pieces = _Pieces(Store(job.folder), report, part.source)
    for one in documents(part):
        if isinstance(one, Left):
            pieces.leave(one)
        else:
            pieces.take(rows_of(one, look))
        if pieces.full:
            counts = pieces.pack()
            if beat is not None:
                beat(counts, _share(part, one.place))
    counts = pieces.pack()
    if beat is not None and counts:
        beat(counts, 1.0)
    pieces.flush()


def _share(part: Part, place: int) -> float:
    """How much of a part is behind a document, where that is known: in archives."""
    if part.kind != "warc" or not part.size:
        return 0.0
    return min(1.0, max(0.0, (place - part.start) / part.size))


class _Pieces:
    """Rows held until there are enough to write: packed at once, since Arrow holds less."""

    def __init__(self, store: Store, report: Report, source: str) -> None:
        self._store = store
        self._report = report
        self._source = source
        self._loose: list[Row] = []
        self._counts: Counter[str] = Counter()
        self._packed: list[pa.RecordBatch] = []
        self._rejects: list[str] = []
        self._size = self._rows = self._number = self._passed = 0

    @property
    def full(self) -> bool:
        """Whether there is enough to pack."""
        return len(self._loose) + self._passed >= _BATCH_ROWS

    def take(self, rows: Iterable[Row]) -> None:
        """Take in what was found in a document."""
        for row in rows:
            self._loose.append(row)
            self._counts[row.outcome] += 1
            self._report.claims += len(row.claims)
            if row.outcome == REJECTED:
                self._reject(row.place, row.url or row.id, row.reason or "")

    def leave(self, left: Left) -> None:
        """Count what was left out."""
        self._passed += 1
        if left.bad:
            self._counts[REJECTED] += 1
            self._reject(left.place, left.url, left.reason)
        else:
            self._report.passed[left.reason] += 1

    def _reject(self, place: int, url: str | None, reason: str) -> None:
        self._report.reasons[reason] += 1
        said = {"source": self._source, "place": place, "url": url, "reason": reason}
        self._rejects.append(json.dumps(said) + "\n")

    def pack(self) -> Counter[str]:
        """Pack what is loose, and write what is packed when it is much; the outcomes counted."""
        counts, self._counts, self._passed = self._counts, Counter(), 0
        self._report.outcomes += counts
        if self._loose:
            batch = as_batch(self._loose)
            self._loose = []
            self._packed.append(batch)
            self._size += batch.nbytes
            self._rows += batch.num_rows
        if self._size > _FLUSH_BYTES or self._rows > _FLUSH_ROWS:
            self.flush()
        return counts

    def flush(self) -> None:
        """Write what is packed."""
        if self._packed or self._rejects:
            rows = pa.Table.from_batches(self._packed, ROWS)
            key = self._report.key
            self._report.files += self._store.put(key, self._number, rows, self._rejects)
            self._packed, self._rejects = [], []
            self._size, self._rows, self._number = 0, 0, self._number + 1


PARTS = pa.schema([("part", pa.string())])
REPORTS = pa.schema([("report", pa.string())])


def scan_parts(batch: pa.RecordBatch | pa.Table, job: Job) -> pa.RecordBatch | pa.Table:
    """``scan_part`` over Arrow, for engines that spread rows: parts in, reports out."""
    lines = batch.column("part").to_pylist()
    reports = [scan_part(job, Part.loads(line)).dumps() for line in lines]
    kind = type(batch)
    return kind.from_arrays([pa.array(reports, pa.string())], schema=REPORTS)
