import json
from pathlib import Path
from typing import Any

import pytest
from tests.scan.making import archive, pages


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """An archive of 40 pages, 8 of them about a release."""
    return archive(tmp_path / "news.warc.gz", pages(40))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def rejects(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "rejects.jsonl").read_text().splitlines()]
