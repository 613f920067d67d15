"""Whether the printed weights of voices decide, or those of the track record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from slated.believe.record import learned
from slated.site.catalogue.candidates import chunks
from slated.site.news.models import Claim
from slated.site.slate.forecasts import track_records
from slated.site.slate.models import Weighing
from slated.site.slate.spans import mark_stale
from slated.site.slate.weights import in_force
from slated.site.writing import writing


def by_record(at: datetime, least: int = 1) -> int:
    """Let the track record of today decide, of those who gave ``least`` dates that have come.

    The weights stay as they are now until this is called again. Every belief waits to be
    rebuilt (``spans.settle``). Returns how many sources have a weight of their own; with none
    the printed weights go on deciding.
    """
    outlets, speakers = track_records()
    told = [one for one in [*outlets, *speakers] if one.forecasts >= least]
    weights = {name: round(weight, 4) for name, weight in learned(told).items()}
    _choose(at, weights)
    return len(weights)


def as_printed(at: datetime) -> None:
    """Let the printed weights decide again."""
    _choose(at, {})


def _choose(at: datetime, weights: Mapping[str, float]) -> None:
    with writing():
        if dict(weights) == dict(in_force() or {}):
            return
        Weighing.objects.create(taken=at, weights=weights)
        releases = Claim.objects.order_by("release").values_list("release", flat=True).distinct()
        for some in chunks(sorted(set(releases))):
            mark_stale(some)
