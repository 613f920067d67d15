import gzip
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.scan.making import archive, jsonl, lines, pages

from slated.scan.errors import ScanError
from slated.scan.parts import Part, Report
from slated.scan.plan import kind_of, plan


def planned(*paths: object, part_bytes: int = 1 << 20) -> list[Part]:
    return list(plan(map(str, paths), part_bytes))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("CC-NEWS-20171001.warc.gz", "warc"),
        ("a.WARC", "warc"),
        ("a.jsonl.zst", "lines"),
        ("a.ndjson", "lines"),
        ("a.parquet", "parquet"),
        ("a.html", "files"),
        ("folder", "files"),
    ],
)
def test_the_name_says_the_kind(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_an_archive_is_cut_into_pieces_that_meet(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.warc.gz", pages(20))
    parts = planned(path, part_bytes=3_000)
    assert [p.start for p in parts] == list(range(0, path.stat().st_size, 3_000))
    assert [p.stop for p in parts] == [*(p.start for p in parts[1:]), path.stat().st_size]
    assert len({p.key for p in parts}) == len(parts)


def test_a_folder_is_cut_by_files(tmp_path: Path) -> None:
    for n in range(5):
        (tmp_path / f"{n}.txt").write_text("x" * 1_000)
    (tmp_path / ".hidden.txt").write_text("x")
    (tmp_path / "picture.png").write_bytes(b"x")
    parts = planned(tmp_path, part_bytes=2_500)
    assert [len(p.names) for p in parts] == [2, 2, 1]


def test_a_table_is_cut_by_groups_of_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.Table.from_pylist(lines(40)), path, row_group_size=10)
    group = planned(path)[0].size // 4
    assert [(p.start, p.stop) for p in planned(path, part_bytes=2 * group + 9)] == [(0, 2), (2, 4)]
    assert [(p.start, p.stop) for p in planned(path, part_bytes=1)] == [
        (n, n + 1) for n in range(4)
    ]


def test_patterns_and_lists_name_each_file_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        archive(tmp_path / f"{name}.warc.gz", pages(1))
    listed = tmp_path / "paths.gz"
    listed.write_bytes(gzip.compress(f"{tmp_path}/a.warc.gz\n\n{tmp_path}/b.warc.gz\n".encode()))
    found = planned(tmp_path / "*.warc.gz", f"@{listed}", tmp_path)
    assert [Path(p.source).name for p in found] == ["a.warc.gz", "b.warc.gz"]


def test_a_changed_file_is_another_part(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(jsonl(lines(1)))
    [before] = planned(path)
    path.write_bytes(jsonl(lines(2)))
    [after] = planned(path)
    assert before.key != after.key


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("nowhere.warc.gz", "no such file or folder"),
        ("*.warc.gz", "no file that can be read"),
        ("bad.parquet", "no Parquet file"),
        ("carrier://pigeon", "Protocol not known"),
        ("@nowhere", "cannot be opened"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(path: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "bad.parquet").write_bytes(b"PAR1 not really")
    if "://" not in path:
        path = f"@{tmp_path}/{path[1:]}" if path.startswith("@") else f"{tmp_path}/{path}"
    with pytest.raises(ScanError, match=told):
        planned(path)


def test_parts_and_reports_travel_as_lines(tmp_path: Path) -> None:
    part = Part("a", "files", 0, 9, 9, "1", ("x", "y"))
    assert Part.loads(part.dumps()) == part
    report = Report("k", "a", 9, 2, 0.5)
    report.outcomes["read"] += 3
    assert Report.loads(report.dumps()) == report
