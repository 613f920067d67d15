"""The tables of a scan go into the database, once."""

from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from tests.cli.command import slated
from tests.scan.making import archive, jsonl, lines, pages

from slated.scan.run import scan

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def scanned(tmp_path: Path) -> Path:
    """A scan of 20 pages and 10 lines, 6 of them about a release, 2 of those the same."""
    archive(tmp_path / "a.warc.gz", pages(20))
    (tmp_path / "b.jsonl").write_bytes(jsonl(lines(10)))
    paths = [str(tmp_path / "a.warc.gz"), str(tmp_path / "b.jsonl")]
    scan(paths, str(tmp_path / "scan"), workers=1, part_bytes=3_000)
    return tmp_path / "scan"


def found(folder: Path) -> tuple[list[Any], list[str]]:
    from slated.site.news.scanned import items

    bad: list[str] = []
    return list(items(str(folder), lambda error: bad.append(str(error)))), bad


def test_items_hold_their_claims(scanned: Path) -> None:
    items, bad = found(scanned)
    assert len(items) == 6
    assert bad == []
    for item in items:
        assert item.reader.startswith("learned ")
        assert item.claims
        for claim in item.claims:
            words = claim.evidence
            assert getattr(item.article, words.field)[words.start : words.end] == words.text


def test_claims_that_are_missing_are_told(scanned: Path) -> None:
    for path in scanned.glob("claims/*/*.parquet"):
        pq.write_table(pq.read_table(path, partitioning=None).slice(1), path)
    items, bad = found(scanned)
    assert bad
    assert all("a claim that cannot be kept" in line for line in bad)
    assert len(items) + len(bad) == 6


def test_a_scan_is_kept_once(scanned: Path) -> None:
    from slated.site.news.adding import add_read
    from slated.site.news.known import Outcome
    from slated.site.news.models import Article, Claim

    first = list(add_read(found(scanned)[0]))
    claims, articles = Claim.objects.count(), Article.objects.count()
    assert claims == sum(kept.claims for kept in first) > 0
    again = list(add_read(found(scanned)[0]))
    assert {kept.outcome for kept in again} == {Outcome.SEEN}
    assert (Claim.objects.count(), Article.objects.count()) == (claims, articles)


def test_slated_add_takes_the_folder(scanned: Path, tmp_path: Path) -> None:
    db = tmp_path / "slated.sqlite3"
    done = slated("add", scanned, "--db", db)
    assert done.returncode == 0, done.stderr
    assert "claims added" in done.stdout
    assert "6 articles seen before: no claims added" in slated("add", scanned, "--db", db).stdout
    mixed = slated("add", scanned, tmp_path / "b.jsonl", "--db", db)
    assert mixed.returncode == 2
    assert "add it apart" in mixed.stderr
