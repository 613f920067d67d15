"""A belief worked out on a real release, as plain data for "About the numbers"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from slated.believe.sources import CEILING, DOUBT
from slated.believe.voices import VOICES
from slated.believe.worked import Line
from slated.site.pages.ahead import row
from slated.site.pages.links import article_path
from slated.site.slate.example import example
from slated.window import Window

_PRINTED = {voice.name: voice.weight for voice in VOICES}


def worked_out(day: date) -> dict[str, Any] | None:
    """A belief of that day with its lines, their sum and the rules; None where there is none."""
    found = example(day)
    if found is None:
        return None
    held, worked = found
    belief = worked.belief
    counted = [line.weight for line in worked.supporting if line.counts]
    against = [line.weight for line in worked.against if line.counts]
    return {
        **row(held),
        "confidence": round(belief.confidence, 3),
        "lines": [_line(line) for line in worked.supporting],
        "against": [_line(line) for line in worked.against],
        "sum": _sum(counted, against),
        "most": CEILING if belief.confidence >= CEILING else None,
        "rules": [{"name": one.name, "description": one.description} for one in worked.rules],
    }


def _line(line: Line) -> dict[str, Any]:
    claim, statement = line.statement.claim, line.statement
    return {
        "id": int(statement.id),
        "on": statement.published.isoformat(),
        "words": _words(claim.event.replace("_", " "), claim.status, claim.when),
        "speaker": claim.speaker,
        "role": claim.role,
        "outlet": claim.outlet or statement.outlet,
        "article": article_path(int(statement.article)),
        "source": line.source,
        "counts": line.counts,
        "voice": line.voice,
        "own": round(line.own, 3),
        "by_record": abs(line.own - _PRINTED[line.voice]) > 1e-6,
        "status": claim.status.value,
        "firmness": line.firmness,
        "read": round(line.read, 3),
        "weight": round(line.weight, 3),
    }


def _words(event: str, status: str, when: Window | None) -> str:
    return " ".join(filter(None, (event, status, when.english() if when else "")))


def _sum(counted: Sequence[float], against: Sequence[float]) -> str:
    """The formula of ``slated.believe.sources.confidence`` with the numbers in it."""
    wrong = " × ".join(f"(1 − {weight:.3f})" for weight in counted)
    doubt = "".join(f" × (1 − {DOUBT:g} × {weight:.3f})" for weight in against)
    return f"(1 − {wrong}){doubt}"
