"""The one function that does the work: documents in, articles with their claims out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import pyarrow as pa

from slated.claim import Claim
from slated.gather.tidy import digest, whole
from slated.read import Method
from slated.scan.look import READ, REJECTED, SCREENED, Document, Finding, Look
from slated.scan.reader import reader_name
from slated.scan.schema import ROWS

_KEPT = (READ, SCREENED)


class Row(NamedTuple):
    """One row of ``schema.ROWS``, in its order."""

    source: str
    place: int
    outcome: str
    reason: str | None
    id: str | None
    url: str | None
    outlet: str | None
    published: date | None
    digest: str | None
    headline: str | None
    text: str | None
    reader: str | None
    claims: list[dict[str, Any]]


def read_batch(
    batch: pa.RecordBatch, *, today: date | None = None, method: Method = "learned"
) -> pa.RecordBatch:
    """What was found in each document of a batch.

    Takes ``schema.DOCUMENTS`` (of which ``form`` and ``body`` must be there) and gives
    ``schema.ROWS``, at least one row a document, in their order. Nothing that a document holds
    makes it raise. ``today`` is the day after which nothing was published, the clock's if None.

    Ray Data runs it with ``map_batches(read_batch, batch_format="pyarrow")`` on tables too.
    """
    look = Look(today or datetime.now(UTC).date(), method)
    rows = [row for document in documents(batch) for row in rows_of(document, look)]
    found = as_batch(rows)
    return pa.Table.from_batches([found]) if isinstance(batch, pa.Table) else found


def documents(batch: pa.RecordBatch) -> Iterator[Document]:
    """The documents of a batch, one at a time."""
    names = [name for name in Document.__dataclass_fields__ if name in batch.schema.names]
    for piece in batch.to_batches() if isinstance(batch, pa.Table) else [batch]:
        columns = [piece.column(name) for name in names]
        for number in range(piece.num_rows):
            values = (column[number].as_py() for column in columns)
            yield Document(**{n: v for n, v in zip(names, values, strict=True) if v is not None})


def rows_of(document: Document, look: Look) -> Iterator[Row]:
    """What was found in one document, at least one row."""
    for finding in look.at(document):
        yield _row(document, finding, reader_name(look.method))


def as_batch(rows: Sequence[Row]) -> pa.RecordBatch:
    """Rows as Arrow keeps them."""
    columns = zip(*rows, strict=True) if rows else ([] for _ in ROWS)
    arrays = [pa.array(column, f.type) for column, f in zip(columns, ROWS, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=ROWS)


def _row(document: Document, finding: Finding, reader: str) -> Row:
    article = finding.article
    kept = finding.outcome in _KEPT
    return Row(
        source=document.source,
        place=document.place,
        outcome=finding.outcome,
        reason=finding.reason,
        id=_text(article.id),
        url=_text(article.url),
        outlet=_text(article.outlet),
        published=article.published,
        digest=digest(article.title, article.text) if kept else None,
        headline=_text(article.title) if kept else None,
        text=article.text if finding.claims else None,
        reader=reader if finding.outcome != REJECTED else None,
        claims=[_claim(claim) for claim in finding.claims],
    )


def _claim(claim: Claim) -> dict[str, Any]:
    said = claim.to_dict()
    evidence = said.pop("evidence")
    window = claim.when
    return said | {
        "edtf": said["when"],
        "first": window.first if window else None,
        "last": window.last if window else None,
        "cited": said["outlet"],
        "evidence": evidence["text"],
        "start": evidence["start"],
        "stop": evidence["end"],
        "field": evidence["field"],
    }


def _text(value: str | None) -> str | None:
    return whole(value) if value else None
