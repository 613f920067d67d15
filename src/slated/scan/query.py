"""Questions on the tables of a scan, in SQL, without a database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from slated.scan.errors import ScanError
from slated.scan.places import is_local, join, located, opened
from slated.scan.schema import ARTICLES, CLAIMS
from slated.scan.store import Store

_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Answer:
    """The columns of an answer, and its rows as they come."""

    columns: list[str]
    rows: Iterator[tuple[Any, ...]]


def connect(folder: str) -> Any:
    """A DuckDB connection with the views ``claims`` and ``articles`` of a scan.

    Only what finished parts wrote is in them, so a scan may be running.
    Raises ScanError where the folder holds no scan.
    """
    try:
        import duckdb
    except ImportError:
        raise ScanError("DuckDB is not installed: pip install 'slated[archives]'") from None
    fs, name = located(join(folder, "scan.json"))
    if not fs.exists(name):
        raise ScanError(f"{folder}: no scan here; slated scan PATH... --out {folder} makes one")
    files = [path for report in Store(folder).finished() for path in report.files]
    connection = duckdb.connect()
    if not is_local(fs):
        connection.register_filesystem(fs)
    for view, schema in (("claims", CLAIMS), ("articles", ARTICLES)):
        paths = [join(folder, path) for path in files if path.startswith(f"{view}/")]
        try:
            _view(connection, view, paths, schema)
        except duckdb.Error as error:
            raise ScanError(f"{folder}: a table cannot be read ({_first_line(error)})") from None
    return connection


def _view(connection: Any, name: str, paths: list[str], schema: pa.Schema) -> None:
    if not paths:
        connection.register(name, schema.append(pa.field("month", pa.string())).empty_table())
        return
    connection.read_parquet(paths, hive_partitioning=True).create_view(name)


def query(folder: str, sql: str) -> Answer:
    """The answer to one statement of DuckDB's SQL. Raises ScanError on what it does not take.

    What goes wrong with a row further on is raised when that row is asked for.
    """
    connection = connect(folder)
    import duckdb

    try:
        sql.encode()
        if not connection.extract_statements(sql):
            raise ScanError("there is no statement in the question")
        found = connection.execute(sql)
        columns = [column[0] for column in found.description or ()]
    except UnicodeEncodeError:
        raise ScanError("the question is no text in UTF-8") from None
    except duckdb.Error as error:
        raise ScanError(_first_line(error)) from None
    return Answer(columns, _rows(found))


def _rows(found: Any) -> Iterator[tuple[Any, ...]]:
    import duckdb

    try:
        while some := found.fetchmany(_AT_ONCE):
            yield from some
    except duckdb.Error as error:
        raise ScanError(_first_line(error)) from None


def _first_line(error: Exception) -> str:
    return str(error).partition("\n\nLINE")[0]


Rows = Iterator[dict[str, Any]]


def table_pairs(folder: str) -> Iterator[tuple[Rows, Rows]]:
    """The articles of a scan, piece by piece, beside the claims of the same articles.

    Both are in the same order, so that an article's claims are the next ones, as many as its
    ``claims`` says. Raises ScanError where a file is missing.
    """
    for report in Store(folder).finished():
        files = set(report.files)
        for path in report.files:
            kind, _, rest = path.partition("/")
            if kind == "articles":
                other = f"claims/{rest}"
                claims = _read(folder, other, CLAIMS) if other in files else iter(())
                yield _read(folder, path, ARTICLES), claims


def _read(folder: str, path: str, schema: pa.Schema) -> Rows:
    import pyarrow.parquet as pq

    with opened(join(folder, path)) as stream:
        try:
            for batch in pq.ParquetFile(stream).iter_batches(_AT_ONCE, columns=schema.names):
                yield from batch.cast(schema).to_pylist()
        except (ValueError, OSError, KeyError) as error:
            raise ScanError(f"{join(folder, path)}: cannot be read ({error})") from None
