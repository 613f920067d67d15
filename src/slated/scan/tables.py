"""Rows to the two tables, cut by month."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from slated.scan.look import READ, SCREENED
from slated.scan.schema import ARTICLES, CLAIM, CLAIMS

UNDATED = "undated"


def articles(rows: pa.Table) -> pa.Table:
    """The articles that were read or screened out, in ``schema.ARTICLES``."""
    kept = rows.filter(pc.is_in(rows["outcome"], pa.array([READ, SCREENED])))
    counts = pc.fill_null(pc.list_value_length(kept["claims"]), 0).cast(pa.int32())
    at = kept.schema.names.index("claims")
    return kept.set_column(at, "claims", counts).select(ARTICLES.names).cast(ARTICLES)


def claims(rows: pa.Table) -> pa.Table:
    """One row a claim, with its article's facts, in ``schema.CLAIMS``."""
    rows = rows.combine_chunks()
    held = rows["claims"]
    parents = pc.list_parent_indices(held)
    said = pc.list_flatten(held).combine_chunks()
    flat = {name: pc.struct_field(said, name) for name, _ in CLAIM}
    whose = rows.select([n for n in CLAIMS.names if n not in flat]).take(parents)
    columns = [flat[n] if n in flat else whose[n] for n in CLAIMS.names]
    return pa.Table.from_arrays(columns, schema=CLAIMS)


def by_month(table: pa.Table) -> Iterator[tuple[str, pa.Table]]:
    """The months of publication in a table, in order, each with its rows."""
    months = pc.fill_null(pc.strftime(table["published"], "%Y-%m"), UNDATED)
    for month in sorted(pc.unique(months).to_pylist()):
        yield month, table.filter(pc.equal(months, month))
