"""The networks worth offering as a choice."""

from __future__ import annotations

from django.core.cache import cache
from django.db.models import Count

from slated.site.slate.models import Span

MOST = 40
_KEPT = 300
"""Seconds the choice is kept."""


def networks() -> list[str]:
    """The platforms that most beliefs held now name, by name."""
    found: list[str] | None = cache.get("networks")
    if found is None:
        named = Span.objects.filter(last__isnull=True, platform__isnull=False)
        counted = named.values_list("platform").annotate(n=Count("pk")).order_by("-n", "platform")
        found = sorted((name for name, _ in counted[:MOST]), key=str.casefold)
        cache.set("networks", found, _KEPT)
    return found
