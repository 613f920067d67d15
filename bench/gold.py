"""The gold files: where they are, what the reader makes of them, and the score."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from slated.article import Article
from slated.read import Method, read

ROOT = Path(__file__).resolve().parent.parent
FILES = {
    "articles": "articles.jsonl",
    "feed": "feed.jsonl",
    "train-articles": "train-articles.jsonl",
    "train-feed": "train-feed.jsonl",
}
FIGURES = ("key_f1", "full_p", "full_r", "full_f1", "status", "when", "speaker", "platform")

Claims = dict[str, list[dict[str, Any]]]
"""Claims of each document, as dicts with the guide's field names."""


def shared() -> Path:
    """The folder with the gold data: SLATED_SHARED, else "shared" beside the checkout."""
    return Path(os.environ.get("SLATED_SHARED") or ROOT.parent / "shared")


def documents(name: str) -> list[dict[str, Any]]:
    """The labelled documents of one set; FileNotFoundError when the data is not here."""
    with (shared() / "gold" / FILES[name]).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def digest(name: str) -> str:
    """SHA-256 of one gold file."""
    return hashlib.sha256((shared() / "gold" / FILES[name]).read_bytes()).hexdigest()


def scorer() -> ModuleType:
    """The scorer that came with the gold data."""
    path = shared() / "score" / "score_claims.py"
    spec = importlib.util.spec_from_file_location("score_claims", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def article(document: dict[str, Any]) -> Article:
    """One document as the reader takes it; a bare month is no publication day."""
    day = document.get("published") or ""
    return Article(
        text=document.get("text") or "",
        title=document.get("title") or "",
        published=date.fromisoformat(day[:10]) if len(day) >= 10 else None,
        id=str(document.get("id", "")),
    )


def predict(docs: list[dict[str, Any]], reader: Method = "learned") -> Claims:
    """What the reader finds in each document."""
    return {
        doc["id"]: [claim.to_dict() for claim in read(article(doc), reader=reader)] for doc in docs
    }


def figures(score: dict[str, Any]) -> dict[str, float]:
    """The figures we follow, out of the scorer's answer."""
    full, key = score["full"], score["key"]
    flat = {"key_f1": key["f1"], "full_p": full["p"], "full_r": full["r"], "full_f1": full["f1"]}
    return {name: flat.get(name, score.get(name)) or 0.0 for name in FIGURES}


@dataclass(slots=True)
class Outcome:
    """Each sure gold claim found in full, found in part or missed, each other claim wrong."""

    hit: Counter[str] = field(default_factory=Counter)
    partly: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    wrong: list[tuple[str, dict[str, Any]]] = field(default_factory=list)


def outcome(judge: ModuleType, gold: Claims, got: Claims, by: str) -> Outcome:
    """Hits, misses and wrong claims, the hits counted by the field ``by``."""
    result = Outcome()
    for doc, golds in gold.items():
        gots = got.get(doc, [])
        full = dict(judge.pair(golds, gots, judge.same_full))
        key = dict(judge.pair(golds, gots, judge.same_key))
        for i, claim in enumerate(golds):
            if not claim.get("sure", True):
                continue
            if i in full:
                result.hit[claim[by]] += 1
            else:
                result.missed.append((doc, claim))
                result.partly[claim[by]] += i in key
        paired = set(full.values())
        result.wrong += [(doc, claim) for j, claim in enumerate(gots) if j not in paired]
    return result
