"""What a feed said of itself, in its column."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from slated.gather.hints import Hints


def packed(hints: Hints) -> dict[str, Any]:
    """The hints as JSON, without what was not said."""
    fields: dict[str, Any] = {
        "ttl": hints.ttl.total_seconds(),
        "period": hints.period.total_seconds() if hints.period else None,
        "hours": list(hints.hours),
        "days": list(hints.days),
    }
    return {name: value for name, value in fields.items() if value}


def unpacked(fields: dict[str, Any]) -> Hints:
    """The hints of ``packed``."""
    period = fields.get("period")
    return Hints(
        timedelta(seconds=fields.get("ttl", 0)),
        timedelta(seconds=period) if period else None,
        tuple(fields.get("hours", ())),
        tuple(fields.get("days", ())),
    )
