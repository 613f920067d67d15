"""Tiny labelled documents, and a judge of claims in place of the scorer that ships with news."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from train.labels import Document, from_row

Claim = dict[str, Any]


def same_key(gold: Claim, got: Claim, season: bool = True) -> bool:
    same = gold["title"] == got["title"] and gold["event"] == got["event"]
    return same and (not season or (gold["season"] or 1) == (got["season"] or 1))


def same_full(gold: Claim, got: Claim) -> bool:
    told = ("status", "when")
    return same_key(gold, got) and all(gold[name] == got[name] for name in told)


def pair(golds: list[Claim], gots: list[Claim], same: Any) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for i, gold in enumerate(golds):
        free = (j for j in range(len(gots)) if j not in {j for _, j in found})
        met = next((j for j in free if same(gold, gots[j])), None)
        if met is not None:
            found.append((i, met))
    return found


def prf(golds: dict[str, list[Claim]], gots: dict[str, list[Claim]], same: Any) -> dict[str, float]:
    hit = sum(len(pair(gold, gots[i], same)) for i, gold in golds.items())
    p = hit / max(1, sum(map(len, gots.values())))
    r = hit / max(1, sum(map(len, golds.values())))
    return {"p": p, "r": r, "f1": 2 * p * r / (p + r) if hit else 0.0}


def total(golds: dict[str, list[Claim]], gots: dict[str, list[Claim]]) -> dict[str, Any]:
    key, full = prf(golds, gots, same_key), prf(golds, gots, same_full)
    return {"key": key, "full": full, "when": full["r"]}


JUDGE = SimpleNamespace(
    same_key=same_key,
    same_full=same_full,
    pair=pair,
    score=total,
    group=lambda status: status,
    name=str.lower,
    window=lambda when: when,
)


def claim(
    title: str, season: int | None, event: str, status: str, when: str | None = None, **more: Any
) -> Claim:
    told = {"title": title, "season": season, "event": event, "status": status, "when": when}
    return {**told, "when_text": None, "evidence": "", "sure": True, **more}


def row(name: str, text: str, *claims: Claim, title: str = "") -> dict[str, Any]:
    return {
        "id": name,
        "kind": "feed item",
        "published": "2017-01-12",
        "title": title,
        "text": text,
        "claims": [{**c, "evidence": c["evidence"] or text} for c in claims],
    }


FARGO = row(
    "fargo",
    "Fargo season 3 premieres April 19 on FX.",
    claim("Fargo", 3, "premiere", "announced", "2017-04-19", when_text="April 19"),
)
BOSCH = row(
    "bosch",
    "Amazon has renewed Bosch for a fourth season.",
    claim("Bosch", 4, "renewal", "happened"),
)
NOTHING = row("nothing", "The weather in Baltimore was fine.")


def document(line: dict[str, Any], **changed: Any) -> Document:
    return from_row({**line, **changed})
