"""Articles that have been read already: JSON Lines with the claims beside the article."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, BinaryIO

from slated.article import Article
from slated.claim import Claim, Event, Evidence, Field, Status
from slated.gather import DEFAULT, GatherError
from slated.gather.lines import article as article_of
from slated.gather.unzip import opened
from slated.site.news.columns import MOST_SEASON, window
from slated.site.news.keep import Item

ELSEWHERE = "elsewhere"
"""The reader's name where a line does not give it."""


def items(
    stream: BinaryIO, name: str, bad: Callable[[GatherError], None], published: date | None = None
) -> Iterator[Item]:
    """The item on each line of a stream, gzip or not; ``bad`` is told of lines left out.

    A line is an object as ``slated read --format articles`` writes it: the article's fields
    ("id", "url", "outlet", "byline", "published", "title", "text"), "reader" and "claims".
    Where there is no text the claims' evidence is kept in its place.
    """
    _, stream = opened(stream, name, 2)
    most = DEFAULT.line_bytes
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        try:
            if not line.isspace():
                yield _item(line, most, name, number, published)
        except GatherError as error:
            bad(error)
            while len(line) > most and not line.endswith(b"\n"):
                line = stream.readline(most + 1)


def _item(line: bytes, most: int, name: str, number: int, published: date | None) -> Item:
    where = f"{name}, line {number}"
    if len(line) > most:
        raise GatherError(f"{where}: longer than the limit of {most:,} bytes")
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        raise GatherError(f"{where}: not JSON") from None
    if not isinstance(fields, dict) or not isinstance(fields.get("claims"), list):
        raise GatherError(f'{where}: not an object with a list of "claims"')
    try:
        if not fields.get("text"):
            fields["text"] = "\n".join(_quotes(fields["claims"]))
        article = article_of(fields, where, f"{name}:{number}")
        claims = tuple(_claim(told, article) for told in fields["claims"])
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        if isinstance(error, GatherError):
            raise
        raise GatherError(f"{where}: {_said(error)}") from None
    if article.published is None and published is not None:
        article = replace(article, published=published)
    return Item(article, claims, str(fields.get("reader") or ELSEWHERE)[:80], name)


def _said(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"a claim without {error}"
    return f"a claim that cannot be kept ({error})"


def _quotes(claims: Iterable[Any]) -> Iterator[str]:
    seen: set[str] = set()
    for told in claims:
        words = _words(told["evidence"])
        if words not in seen:
            seen.add(words)
            yield words


def _words(evidence: Any) -> str:
    words = evidence["text"] if isinstance(evidence, dict) else evidence
    if not isinstance(words, str) or not words:
        raise ValueError("no evidence")
    return words


def _claim(told: dict[str, Any], article: Article) -> Claim:
    season = told.get("season")
    if season is not None and not (type(season) is int and 0 <= season <= MOST_SEASON):
        raise ValueError(f"season {season!r}")
    when, words = told.get("when"), _text(told, "when_text")
    return Claim(
        title=_text(told, "title") or "",
        event=Event(told["event"]),
        status=Status(told["status"]),
        evidence=_evidence(told["evidence"], article),
        season=season,
        when=window(when, words) if when else None,
        confidence=min(1.0, max(0.0, float(told.get("confidence", 1.0)))),
        part=_text(told, "part"),
        when_text=words,
        platform=_text(told, "platform"),
        speaker=_text(told, "speaker"),
        role=_text(told, "role"),
        venue=_text(told, "venue"),
        outlet=_text(told, "outlet"),
        rule=_text(told, "rule") or "",
    )


def _text(told: dict[str, Any], name: str) -> str | None:
    value = told.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f'"{name}" must be text')
    return value or None


def _evidence(given: Any, article: Article) -> Evidence:
    """The words where they stand, their offsets as given if those are right."""
    words = _words(given)
    if isinstance(given, dict) and isinstance(start := given.get("start"), int):
        field: Field = "title" if given.get("field") == "title" else "text"
        text = article.title if field == "title" else article.text
        if text[start : start + len(words)] == words:
            return Evidence(words, start, start + len(words), field)
    if (start := article.text.find(words)) >= 0:
        return Evidence(words, start, start + len(words), "text")
    if (start := article.title.find(words)) >= 0:
        return Evidence(words, start, start + len(words), "title")
    raise ValueError(f"evidence that is not in the article: {words[:40]!r}")
