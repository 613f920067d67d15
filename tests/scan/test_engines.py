"""Each engine, run for real: the same rows come out of it."""

import os
import sys
from datetime import date
from pathlib import Path
from shutil import which
from typing import Any

import pyarrow as pa
import pytest
from tests.scan.making import GERMAN, PLAIN, TELLING, html, rows

from slated.scan.batch import read_batch
from slated.scan.run import Engine, scan
from slated.scan.schema import DOCUMENTS

TODAY = date(2022, 6, 1)
# Started by no test before its own, and shared by those of one engine: each takes seconds.
pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def documents() -> pa.Table:
    bodies = [html("Barry is back", TELLING), html("A bridge", PLAIN), html("Brücke", GERMAN), ""]
    return pa.Table.from_pylist(
        [
            {"form": "page", "body": b.encode(), "url": f"https://x.example/{n}"}
            for n, b in enumerate(bodies)
        ],
        schema=DOCUMENTS,
    )


def compare(engine: Engine, news: Path, tmp_path: Path) -> None:
    """Scan with the engine and without, and compare the tables."""
    for name in ("local", engine):
        scan(
            [str(news)],
            str(tmp_path / name),
            engine=engine if name == engine else "local",
            workers=2 if name == engine else 1,
            part_bytes=12_000,
            today=TODAY,
        )
    assert len(list((tmp_path / engine / "parts").glob("*.json"))) > 1
    for table in ("articles", "claims"):
        assert rows(tmp_path / engine, table) == rows(tmp_path / "local", table)


def by_url(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(found, key=lambda row: str(row["url"]))


def test_ray(news: Path, tmp_path: Path, documents: pa.Table) -> None:
    import ray
    import ray.data

    try:
        compare("ray", news, tmp_path)
        found = ray.data.from_arrow(documents).map_batches(read_batch, batch_format="pyarrow")
        given = [dict(row) for row in found.iter_rows()]
    finally:
        ray.shutdown()
    expected = read_batch(documents).to_pylist()
    assert by_url(given) == by_url(expected)


def test_spark(news: Path, tmp_path: Path, documents: pa.Table) -> None:
    assert which("java") or "JAVA_HOME" in os.environ, (
        "Spark needs Java 17: apt install default-jre"
    )
    from pyspark.sql import SparkSession

    compare("spark", news, tmp_path)
    spark = SparkSession.builder.getOrCreate()
    try:
        frame = spark.createDataFrame(documents)
        found = frame.mapInArrow(lambda batches: map(read_batch, batches), spark_schema())
        given = [row.asDict(recursive=True) for row in found.collect()]
    finally:
        spark.stop()
    expected = read_batch(documents).to_pylist()
    assert by_url(given) == by_url(expected)


def spark_schema() -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    from slated.scan.schema import ROWS

    return from_arrow_schema(ROWS)


def test_an_engine_that_is_missing_is_told_in_a_line(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, told in (("ray", r"slated\[ray\]"), ("pyspark.sql", r"slated\[spark\]")):
        monkeypatch.setitem(sys.modules, name, None)
        engine: Any = name.partition("py")[2].partition(".")[0] or name
        with pytest.raises(ValueError, match=told):
            scan([str(news)], str(tmp_path / engine), engine=engine, today=TODAY)
