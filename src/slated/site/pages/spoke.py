"""Who spoke about a show: people and houses that its claims are credited to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from slated.site.news.models import Claim


def spoke(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """Each speaker with their role and number of claims, who spoke last first.

    ``claim`` is the number of the latest: its words are on the page under it.
    """
    found: dict[str, dict[str, Any]] = {}
    for claim in sorted(claims, key=lambda one: (one.published, one.pk), reverse=True):
        if claim.speaker is None:
            continue
        new = {"name": claim.speaker.name, "role": None, "claims": 0}
        new |= {"last": claim.published.isoformat(), "claim": claim.pk}
        one = found.setdefault(claim.speaker.name, new)
        one["claims"] += 1
        one["role"] = one["role"] or claim.role
    return list(found.values())
