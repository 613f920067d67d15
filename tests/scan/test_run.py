import gzip
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.scan.conftest import rejects
from tests.scan.making import Deadly, archive, jsonl, lines, pages, record, rows, table

from slated.scan import local, work
from slated.scan.errors import ScanError
from slated.scan.parts import Part, Report
from slated.scan.plan import plan
from slated.scan.run import Scanned, Watcher, scan
from slated.scan.schema import ARTICLES, CLAIMS

TODAY = date(2022, 6, 1)
CUT = 4_000


def scanned(path: Path | str, out: Path | str, part_bytes: int = CUT, **more: object) -> Scanned:
    return scan([str(path)], str(out), workers=1, part_bytes=part_bytes, today=TODAY, **more)  # type: ignore[arg-type]


def test_an_archive_becomes_two_tables(news: Path, out: Path) -> None:
    found = scanned(news, out)
    assert dict(found.total.outcomes) == {"read": 8, "screened": 32}
    articles, claims = table(out, "articles"), table(out, "claims")
    assert articles.schema.equals(ARTICLES)
    assert claims.schema.equals(CLAIMS)
    assert articles.num_rows == 40
    assert claims.num_rows == found.total.claims > 8
    assert set(claims["url"].to_pylist()) == {
        f"https://sample.example/{n}" for n in range(0, 40, 5)
    }
    assert sum(articles["claims"].to_pylist()) == claims.num_rows
    assert sorted(p.name for p in (out / "claims").iterdir()) == ["month=2022-05"]
    [path, *_] = (out / "claims" / "month=2022-05").iterdir()
    assert pq.ParquetFile(path).metadata.row_group(0).column(0).compression == "ZSTD"


def test_however_it_is_cut_the_rows_are_the_same(news: Path, tmp_path: Path) -> None:
    for name, part_bytes in (("whole", 1 << 20), ("cut", 1_000)):
        scanned(news, tmp_path / name, part_bytes)
    for name in ("articles", "claims"):
        assert rows(tmp_path / "whole", name) == rows(tmp_path / "cut", name)


def test_a_second_run_has_nothing_to_do(news: Path, out: Path) -> None:
    first = scanned(news, out)
    before = {p: p.stat().st_mtime_ns for p in out.rglob("*.parquet")}
    second = scanned(news, out)
    assert second.fresh.documents == 0
    assert second.total.outcomes == first.total.outcomes
    assert {p: p.stat().st_mtime_ns for p in out.rglob("*.parquet")} == before


def test_more_files_are_added(news: Path, out: Path, tmp_path: Path) -> None:
    scanned(news, out)
    archive(tmp_path / "more.warc.gz", pages(5))
    found = scanned(tmp_path / "*.warc.gz", out)
    assert (found.fresh.documents, found.total.documents) == (5, 45)
    assert table(out, "articles").num_rows == 45


def test_a_changed_file_is_read_anew_and_stands_once(news: Path, out: Path) -> None:
    scanned(news, out)
    archive(news, pages(10))
    found = scanned(news, out)
    assert found.total.documents == 10
    assert table(out, "articles").num_rows == 10


def test_another_cut_of_the_same_file_stands_once(news: Path, out: Path) -> None:
    scanned(news, out)
    scanned(news, out, part_bytes=9_000)
    assert table(out, "articles").num_rows == 40


def test_what_a_killed_part_left_is_taken_away(news: Path, out: Path) -> None:
    scanned(news, out)
    whole = rows(out, "articles")
    [lost, *_] = sorted((out / "parts").glob("*.json"))
    report = Report.loads(lost.read_text())
    lost.unlink()
    stray = out / "articles" / "month=1999-01"
    stray.mkdir()
    (out / report.files[0]).rename(stray / f"{report.key}-7.parquet")
    found = scanned(news, out)
    assert found.fresh.documents == report.documents
    assert rows(out, "articles") == whole


def test_another_reader_gets_another_folder(news: Path, out: Path) -> None:
    scanned(news, out)
    with pytest.raises(ScanError, match="name a new folder"):
        scanned(news, out, method="rules")


@pytest.mark.parametrize("written", ["", "[]", "{}"])
def test_a_folder_whose_settings_are_damaged_is_left_alone(
    news: Path, out: Path, written: str
) -> None:
    out.mkdir()
    (out / "scan.json").write_text(written)
    with pytest.raises(ScanError, match="name a new folder"):
        scan([str(news)], str(out), workers=1)


def test_a_folder_of_something_else_is_left_alone(news: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("precious")
    with pytest.raises(ScanError, match="not empty"):
        scanned(news, mine)
    assert [path.name for path in mine.iterdir()] == ["thesis.txt"]


def test_bad_records_are_counted_and_written_down(out: Path, tmp_path: Path) -> None:
    hurt = b"\x1f\x8b" + b"\xff" * 400
    wrong = record(hurt, "https://sample.example/z", headers="Content-Encoding: gzip\r\n")
    path = archive(
        tmp_path / "a.warc.gz",
        [*pages(4), record("", "https://sample.example/e"), wrong, record("", status="404 No")],
    )
    found = scanned(path, out)
    assert dict(found.total.reasons) == {
        "no article found in the page": 1,
        "the page cannot be unpacked": 1,
    }
    assert dict(found.total.passed) == {"status 404": 1}
    assert sorted((r["url"], r["reason"]) for r in rejects(out)) == [
        ("https://sample.example/e", "no article found in the page"),
        ("https://sample.example/z", "the page cannot be unpacked"),
    ]
    assert all(r["source"] == str(path) and r["place"] > 0 for r in rejects(out))


def test_every_form_gives_the_same_claims(tmp_path: Path) -> None:
    objects = lines(10)
    data = jsonl(objects)
    (tmp_path / "a.jsonl").write_bytes(data)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(data[:999]) + gzip.compress(data[999:]))
    pa.OSFile(str(tmp_path / "c.jsonl.zst"), "wb").write(pa.compress(data, "zstd", asbytes=True))
    pq.write_table(pa.Table.from_pylist(objects), tmp_path / "d.parquet", row_group_size=3)
    folder = tmp_path / "folder"
    folder.mkdir()
    for n, one in enumerate(objects):
        (folder / f"{n}.json").write_text(json.dumps(one))
    expected = None
    for name in ("a.jsonl", "b.jsonl.gz", "c.jsonl.zst", "d.parquet", "folder"):
        out = tmp_path / f"out-{name}"
        found = scanned(tmp_path / name, out, part_bytes=1_000)
        assert dict(found.total.outcomes) == {"read": 2, "screened": 8}, name
        expected = expected or rows(out, "claims")
        assert rows(out, "claims") == expected, name


def test_damaged_lines_end_their_file_and_no_other(tmp_path: Path, out: Path) -> None:
    data = gzip.compress(jsonl(lines(50)))
    (tmp_path / "a.jsonl.gz").write_bytes(data[: len(data) // 2])
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "' + b"x" * (9 << 20) + b'"}\n' + jsonl(lines(1)))
    (tmp_path / "c.parquet").write_bytes(b"")
    pq.write_table(pa.table({"text": [b"bytes"], "title": ["t"]}), tmp_path / "c.parquet")
    (tmp_path / "d.txt.gz").write_bytes(b"\x1f\x8b\x08 no")
    found = scanned(tmp_path, out)
    assert found.failed == []
    assert dict(found.total.reasons) == {
        "the rest of the file is damaged": 1,
        "longer than the limit of 8,388,608 bytes": 1,
        '"text" must be text': 1,
        "the packed file is damaged": 1,
    }


def test_a_part_that_fails_is_told_and_tried_again(
    news: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:

        def gone(part: Part) -> None:
            raise ConnectionResetError(104, "reset by peer")

        patch.setattr(work, "documents", gone)
        found = scanned(news, out, part_bytes=1 << 20)
    assert found.failed == [f"{news}: [Errno 104] reset by peer"]
    assert scanned(news, out, part_bytes=1 << 20).total.documents == 40


def test_many_rows_are_written_in_pieces(
    news: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "_FLUSH_ROWS", 5)
    monkeypatch.setattr(work, "_BATCH_ROWS", 4)
    scanned(news, out, part_bytes=1 << 20)
    assert len(list((out / "articles" / "month=2022-05").iterdir())) > 3
    assert table(out, "articles").num_rows == 40


class Watching(Watcher):
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, int]] = []

    def planned(self, parts: Sequence[Part], finished: Report) -> None:
        self.told.append(("planned", len(parts)))

    def beat(self, key: str, counts: Counter[str], share: float) -> None:
        assert 0 <= share <= 1
        self.told.append(("beat", counts.total()))

    def done(self, report: Report) -> None:
        self.told.append(("done", report.documents))


def test_two_processes_find_what_one_finds(news: Path, tmp_path: Path) -> None:
    scanned(news, tmp_path / "one")
    watching = Watching()
    scan(
        [str(news)],
        str(tmp_path / "two"),
        workers=2,
        part_bytes=CUT,
        today=TODAY,
        watcher=watching,
    )
    for name in ("articles", "claims"):
        assert rows(tmp_path / "one", name) == rows(tmp_path / "two", name)
    assert sum(count for what, count in watching.told if what == "done") == 40
    assert sum(count for what, count in watching.told if what == "beat") <= 40


def test_a_worker_that_dies_costs_only_its_part(news: Path, out: Path) -> None:
    parts = list(plan([str(news)], CUT))
    deadly = Deadly("deadly.warc.gz", "warc", 0, 1, 1, "")
    found = list(local.run(work.Job(str(out), TODAY), [deadly, *parts], 2, lambda *_: None))
    failed = [report.failed for report in found if report.failed]
    assert failed == ["deadly.warc.gz: a worker died on it, twice"]
    assert sum(report.documents for report in found) == 40


def test_a_scan_that_is_killed_goes_on_where_it_was(news: Path, tmp_path: Path) -> None:
    code = (
        "import os; from datetime import date; from slated.scan import run;"
        "class_ = type('W', (run.Watcher,), {'done': lambda self, report: os._exit(9)});"
        f"run.scan([{str(news)!r}], {str(tmp_path / 'killed')!r}, workers=1, part_bytes={CUT},"
        " today=date(2022, 6, 1), watcher=class_())"
    )
    for _ in range(2):
        assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    assert len(list((tmp_path / "killed" / "parts").glob("*.json"))) == 2
    scanned(news, tmp_path / "killed")
    scanned(news, tmp_path / "whole")
    for name in ("articles", "claims"):
        assert rows(tmp_path / "killed", name) == rows(tmp_path / "whole", name)


def test_another_file_system(news: Path) -> None:
    """Any that fsspec knows, for the archive and for the tables."""
    memory = fsspec.filesystem("memory")
    memory.pipe_file("/archive/news.warc.gz", news.read_bytes())
    try:
        found = scanned("memory://archive/*.warc.gz", "memory://tables")
        again = scanned("memory://archive/*.warc.gz", "memory://tables")
        tables = memory.find("/tables/claims")
    finally:
        memory.store.clear()
    assert found.total.documents == again.total.documents == 40
    assert again.fresh.documents == 0
    assert tables


def test_no_place_to_write_is_told(news: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises((ScanError, OSError)):
        scanned(news, tmp_path / "file" / "out")
