from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result
from tests.scan.making import PLAIN, archive, html, record

from slated.cli.query import query as command
from slated.scan.errors import ScanError
from slated.scan.query import query, table_pairs
from slated.scan.run import scan


@pytest.fixture
def scanned(news: Path, out: Path) -> str:
    scan([str(news)], str(out), workers=1, part_bytes=4_000, today=date(2022, 6, 1))
    return str(out)


def ask(folder: str, sql: str) -> list[tuple[object, ...]]:
    return list(query(folder, sql).rows)


def test_the_views_hold_the_tables(scanned: str) -> None:
    assert ask(scanned, "SELECT count(*) FROM articles") == [(40,)]
    [(claims, urls)] = ask(scanned, "SELECT count(*), count(DISTINCT url) FROM claims")
    assert claims > urls == 8
    assert ask(scanned, "SELECT DISTINCT month FROM claims") == [("2022-05",)]
    answer = query(scanned, "SELECT title, edtf FROM claims WHERE edtf = '2023-04-16' LIMIT 1")
    assert answer.columns == ["title", "edtf"]
    assert list(answer.rows) == [("Barry", "2023-04-16")]


def test_a_part_that_was_cut_off_is_not_in_them(scanned: str) -> None:
    [first, *_] = sorted(Path(scanned, "parts").glob("*.json"))
    first.unlink()
    [(number,)] = ask(scanned, "SELECT count(*) FROM articles")
    assert isinstance(number, int)
    assert number < 40


def test_a_scan_without_claims_has_empty_views(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.warc.gz", [record(html("A bridge", PLAIN))])
    scan([str(path)], str(tmp_path / "out"), workers=1)
    assert ask(str(tmp_path / "out"), "SELECT title, month FROM claims") == []
    assert ask(str(tmp_path / "out"), "SELECT claims FROM articles") == [(0,)]


def test_what_is_no_scan_or_no_sql_is_told_in_a_line(scanned: str, tmp_path: Path) -> None:
    with pytest.raises(ScanError, match="no scan here"):
        query(str(tmp_path), "SELECT 1")
    with pytest.raises(ScanError, match=r"Parser Error.*SELEC"):
        query(scanned, "SELEC 1")
    with pytest.raises(ScanError, match="no_such_thing"):
        query(scanned, "SELECT no_such_thing FROM claims")


@pytest.mark.parametrize("sql", ["", " ;", "-- nothing", "SELECT '\udc80'"])
def test_what_is_no_statement_is_told_in_a_line(scanned: str, sql: str) -> None:
    with pytest.raises(ScanError, match=r"no statement|no text"):
        query(scanned, sql)


def test_a_row_that_fails_is_told_in_a_line(scanned: str) -> None:
    with pytest.raises(ScanError, match="oops"):
        ask(scanned, "SELECT CASE WHEN range < 5000 THEN 1 ELSE error('oops') END FROM range(5001)")


@pytest.mark.parametrize("data", [b"junk", None])
def test_a_damaged_table_is_told_in_a_line(scanned: str, data: bytes | None) -> None:
    for path in Path(scanned, "claims").glob("*/*.parquet"):
        path.write_bytes(data) if data else path.unlink()
    with pytest.raises(ScanError, match="a table cannot be read"):
        query(scanned, "FROM articles")
    with pytest.raises(ScanError, match=r"cannot be (read|opened)"):
        [list(claims) for _, claims in table_pairs(scanned)]


def test_a_table_of_something_else_is_told_in_a_line(scanned: str) -> None:
    for path in Path(scanned, "articles").glob("*/*.parquet"):
        pq.write_table(pa.table({"x": [1]}), path)
    with pytest.raises(ScanError, match="cannot be read"):
        [list(articles) for articles, _ in table_pairs(scanned)]


@pytest.mark.parametrize("written", ["{", "[]", '{"key": 1}'])
def test_a_damaged_report_is_told_in_a_line(scanned: str, written: str) -> None:
    [first, *_] = sorted(Path(scanned, "parts").glob("*.json"))
    first.write_text(written)
    with pytest.raises(ScanError, match="a damaged report"):
        query(scanned, "FROM claims")


def told(scanned: str, sql: str) -> Result:
    return CliRunner().invoke(command, ["--scan", scanned, "--format", "jsonl", sql])


def test_lines_of_json_are_json(scanned: str) -> None:
    assert (
        told(scanned, "SELECT 'inf'::double a, 1.5::double b").output == '{"a": null, "b": 1.5}\n'
    )
    twice = told(scanned, "SELECT 1 a, 2 a")
    assert twice.exit_code == 1
    assert 'two columns are named "a"' in twice.output


def test_articles_come_beside_their_claims(scanned: str) -> None:
    seen = 0
    for articles, claims in table_pairs(scanned):
        for row in articles:
            for _ in range(row["claims"]):
                claim = next(claims)
                assert (claim["url"], claim["digest"]) == (row["url"], row["digest"])
                assert row["text"][claim["start"] : claim["stop"]] == claim["evidence"]
                seen += 1
        assert next(claims, None) is None
    assert [(seen,)] == ask(scanned, "SELECT count(*) FROM claims")
