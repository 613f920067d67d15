"""``slated scan`` and ``slated query``, as a person runs them."""

from collections import Counter
from pathlib import Path

import pytest
from tests.cli.command import slated
from tests.scan.making import archive, pages, record

from slated.cli.scan_progress import Bar
from slated.scan.parts import Part, Report


@pytest.fixture
def news(tmp_path: Path) -> Path:
    empty = record("", "https://sample.example/empty")
    return archive(tmp_path / "news.warc.gz", [*pages(10), empty])


def test_an_archive_is_scanned_and_asked(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = slated("scan", news, "--out", out, "--workers", 1)
    assert (done.returncode, done.stderr) == (0, "")
    assert "claims in 10 articles: 8 screened out, 2 read" in done.stdout
    assert "0 not in English, 1 rejected\n  1 no article found in the page" in done.stdout
    told = slated("query", "--scan", out, "SELECT count(*) AS articles FROM articles")
    assert told.stdout.split() == ["articles", "─" * 8, "10"]
    sql = "SELECT DISTINCT title, season FROM claims WHERE event = 'renewal'"
    assert slated("query", "--scan", out, "--format", "csv", sql).stdout == (
        "title,season\nBarry,4\n"
    )
    assert slated("query", "--scan", out, "--format", "jsonl", sql).stdout == (
        '{"title": "Barry", "season": 4}\n'
    )


def test_mistakes_are_told_in_a_line(news: Path, tmp_path: Path) -> None:
    missing = slated("scan", tmp_path / "no.warc.gz", "--out", tmp_path / "out")
    assert missing.returncode == 1
    assert missing.stderr.endswith("no such file or folder\n")
    assert slated("scan", news).returncode == 2
    small = slated("scan", news, "--out", tmp_path / "out", "--part-size", "9")
    assert small.returncode == 2
    assert "write it like 64MB" in small.stderr
    asked = slated("query", "--scan", tmp_path, "SELECT 1")
    assert asked.returncode == 1
    assert asked.stderr.startswith("slated: ")


def test_the_bar_tells_rate_share_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("slated.cli.scan_progress.time.monotonic", lambda: now[0])
    bar = Bar()
    try:
        parts = [Part("a", "warc", n, n + 1, 50, "") for n in range(2)]
        bar.planned(parts, Report(size=100))
        now[0] += 10
        bar.beat(parts[0].key, Counter(screened=90, read=10), 0.5)
        [task] = bar._bar.tasks
        assert (task.completed, task.total) == (125, 200)
        assert task.fields["told"] == "10 articles/s, 90% screened out, 0:00:30 left"
        bar.done(Report(parts[0].key))
        assert task.completed == 150
    finally:
        bar.close()
