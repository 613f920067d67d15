"""The articles of a scan's tables, for keeping many of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from slated.article import Article
from slated.claim import Claim, Event, Evidence, Status
from slated.gather import GatherError
from slated.site.news.columns import MOST_SEASON, window
from slated.site.news.keep import Item


def is_scan(name: str) -> bool:
    """Whether a source is a folder that ``slated scan`` wrote to."""
    return "://" not in name and Path(name, "scan.json").is_file()


def items(
    folder: str, bad: Callable[[GatherError], None], published: date | None = None
) -> Iterator[Item]:
    """The articles with claims in a scan, in the order of its files.

    ``published`` is the day of those that have none. Articles without claims hold no text and
    are passed over. ``bad`` is told of articles with a claim that cannot be kept. Raises
    GatherError where a table cannot be read.
    """
    from slated.scan.query import table_pairs

    for articles, claims in table_pairs(folder):
        rest = iter(claims)
        for row in articles:
            told = list(islice(rest, row["claims"] or 0))
            if not row["claims"]:
                continue
            try:
                if len(told) < row["claims"]:
                    raise ValueError("the table of claims ends before it")
                yield _item(row, told, published)
            except (ValueError, TypeError) as error:
                bad(GatherError(f"{folder}: {row['id']}: a claim that cannot be kept ({error})"))


def _item(row: dict[str, Any], told: list[dict[str, Any]], published: date | None) -> Item:
    article = Article(
        text=row["text"] or "",
        title=row["headline"] or "",
        published=row["published"] or published,
        id=row["id"] or "",
        url=row["url"],
        outlet=row["outlet"],
    )
    claims = tuple(_claim(one, article) for one in told)
    return Item(article, claims, row["reader"] or "", row["source"] or "")


def _claim(told: dict[str, Any], article: Article) -> Claim:
    season, words = told["season"], told["when_text"]
    if season is not None and not 0 <= season <= MOST_SEASON:
        raise ValueError(f"season {season}")
    evidence = Evidence(told["evidence"], told["start"], told["stop"], told["field"])
    if getattr(article, evidence.field)[evidence.start : evidence.end] != evidence.text:
        raise ValueError("evidence that is not in the article")
    return Claim(
        title=told["title"],
        event=Event(told["event"]),
        status=Status(told["status"]),
        evidence=evidence,
        season=season,
        part=told["part"],
        when=window(told["edtf"], words) if told["edtf"] else None,
        when_text=words,
        platform=told["platform"],
        speaker=told["speaker"],
        role=told["role"],
        venue=told["venue"],
        outlet=told["cited"],
        rule=told["rule"],
        confidence=told["confidence"],
    )
