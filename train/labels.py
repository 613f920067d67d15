"""Labelled documents, and how a reading compares with their claims."""

from __future__ import annotations

import importlib.util
import json
import zlib
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from slated.article import Article
from slated.read.compose import Reading, name_of
from slated.read.lists import lists
from slated.read.page import Page
from slated.read.titles import Titles

FOLDS = 3
Gold = dict[str, Any]


@dataclass(frozen=True)
class Document:
    """One labelled document; ``fold`` is drawn from its id, so that it never changes.

    ``kind`` is "headline", "feed item" or "article"; ``titles`` are those it is read with.
    """

    id: str
    article: Article
    claims: list[Gold]
    fold: int
    kind: str = ""
    titles: Titles = field(default_factory=Titles.load)

    def page(self) -> Page:
        """The document laid out for reading, its lists left to the reader of lists."""
        page = Page(self.article, self.titles)
        page.leave_out(lists(page).spans)
        return page


def load(path: Path) -> list[Document]:
    """The documents of a gold file, one a line, in its order."""
    with path.open(encoding="utf-8") as lines:
        return [from_row(json.loads(line)) for line in lines if line.strip()]


def from_row(row: dict[str, Any]) -> Document:
    """A line of a gold file as a document."""
    day = row.get("published") or ""
    article = Article(
        text=row["text"],
        title=row.get("title") or "",
        published=date.fromisoformat(day) if len(day) == len("2018-03-01") else None,
        id=row["id"],
    )
    fold = zlib.crc32(row["id"].encode()) % FOLDS
    return Document(row["id"], article, row["claims"], fold, row.get("kind") or "")


@lru_cache(maxsize=1)
def scorer(shared: Path) -> Any:
    """The module that decides what counts as the same claim."""
    spec = importlib.util.spec_from_file_location(
        "score_claims", shared / "score" / "score_claims.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plain(read: Reading) -> Gold:
    """A reading with the fields that are compared."""
    title, numeral = name_of(read.title)
    return {
        "title": title,
        "season": read.season if read.season is not None else numeral,
        "event": str(read.hit.event),
        "status": str(read.status),
        "when": read.when.edtf if read.when else None,
    }


def right(score: Any, claims: list[Gold], read: Reading) -> int | None:
    """1 where a reading is wholly right, 0 where wrong, None where labels leave it open."""
    got = plain(read)
    same = [gold for gold in claims if score.same_full(gold, got)]
    if any(gold.get("sure", True) for gold in same):
        return 1
    return None if same else 0
