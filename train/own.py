"""Labels of our own: facts and offsets against document ids, the words left where they are.

``readings/first.jsonl`` holds one reading of each document, ``readings/second.jsonl`` a second
reader's of some of them, made without sight of the first. A line is ``{"id", "claims"}`` with
the fields of the labelling guide, but ``evidence`` and ``when_text`` are ``[field, start, end]``,
code points into the document's ``title`` or ``text``. The documents are unlabelled news that is
never part of the project: ``SHARED/news/*.jsonl.gz``.

    python -m train.own SHARED               how far the two readings agree
    python -m train.own SHARED --keep FILE   labels in the guide's form, to lines of this form
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from train.labels import Gold, scorer

READINGS = Path(__file__).parent / "readings"
QUOTED = ("evidence", "when_text")
Row = dict[str, Any]


def rows(shared: Path, name: str = "first.jsonl") -> list[Row]:
    """Labelled documents in the form of the gold files, in the order of the label file.

    Raises ValueError where a document is not among the news.
    """
    kept = _kept(name)
    news = _news(shared, {row["id"] for row in kept})
    missing = [row["id"] for row in kept if row["id"] not in news]
    if missing:
        raise ValueError(f"{name}: {len(missing)} documents are not in {shared}/news: {missing[0]}")
    return [
        {**news[row["id"]], "claims": [_quoted(news[row["id"]], c) for c in row["claims"]]}
        for row in kept
    ]


def ids(name: str = "first.jsonl") -> set[str]:
    """The documents we labelled."""
    return {row["id"] for row in _kept(name)}


def _kept(name: str) -> list[Row]:
    return [json.loads(line) for line in (READINGS / name).open(encoding="utf-8")]


def _news(shared: Path, wanted: set[str]) -> dict[str, Row]:
    return {row["id"]: row for row in _lines(shared) if row["id"] in wanted}


def _lines(shared: Path) -> Iterator[Row]:
    for path in sorted((shared / "news").glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _quoted(document: Row, claim: Gold) -> Gold:
    """A claim with its words, from where they stand."""
    words = {name: _slice(document, claim[name]) for name in QUOTED}
    return {**claim, **words}


def _slice(document: Row, place: tuple[str, int, int] | None) -> str | None:
    if place is None:
        return None
    field, start, end = place
    return str(document[field][start:end])


def placed(document: Row, claim: Gold) -> Gold:
    """A claim with places for its words; ValueError where the document does not hold them."""
    return {**claim, **{name: _place(document, claim[name]) for name in QUOTED}}


def _place(document: Row, words: str | None) -> tuple[str, int, int] | None:
    if not words:
        return None
    for field in ("text", "title"):
        start = (document.get(field) or "").find(words)
        if start >= 0:
            return field, start, start + len(words)
    raise ValueError(f"{document['id']}: not in the document: {words!r}")


def keep(shared: Path, source: Path) -> None:
    """Print the labels of ``source`` in the form that is kept."""
    found = [json.loads(line) for line in source.open(encoding="utf-8") if line.strip()]
    news = _news(shared, {row["id"] for row in found})
    for row in found:
        if row["id"] not in news:
            raise ValueError(f"{row['id']}: no such document in {shared}/news")
        claims = [placed(news[row["id"]], claim) for claim in row["claims"]]
        print(json.dumps({"id": row["id"], "claims": claims}, ensure_ascii=False))


def agreement(shared: Path) -> str:
    """How far two readers agree, each measured against the other's sure claims."""
    second = {row["id"]: row["claims"] for row in rows(shared, "second.jsonl")}
    first = {row["id"]: row["claims"] for row in rows(shared) if row["id"] in second}
    lines = [f"{len(second)} documents read twice"]
    score = scorer(shared).score
    for name, gold, got in (("first", first, second), ("second", second, first)):
        told = score(gold, got)
        lines.append(
            f"against the {name} reading: key F1 {told['key']['f1']:.2f}, "
            f"full F1 {told['full']['f1']:.2f}, dates {told['when']:.2f}"
        )
    return "\n".join(lines)


def main() -> int:
    """Print agreement, or labels to keep."""
    ask = argparse.ArgumentParser(prog="python -m train.own", description="Labels of our own.")
    ask.add_argument("shared", type=Path, help="folder that holds news/ and score/")
    ask.add_argument("--keep", type=Path, metavar="FILE", help="labels in the guide's form")
    args = ask.parse_args()
    try:
        if args.keep:
            keep(args.shared, args.keep)
        else:
            print(agreement(args.shared))
    except (OSError, ValueError) as error:
        print(f"own: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
