"""The weights of voices in force."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from django.db import connection

from slated.site.slate.models import Weighing


def in_force() -> Mapping[str, float] | None:
    """The learned weights by folded name, None where the printed table decides."""
    last = Weighing.objects.order_by("-pk").values_list("pk", "taken")[:1]
    for pk, taken in last:
        return _weights(str(connection.settings_dict["NAME"]), pk, taken.isoformat()) or None
    return None


@lru_cache(maxsize=2)
def _weights(database: str, pk: int, taken: str) -> Mapping[str, float]:
    """Of one database and one choice, so that many releases are rebuilt with one look."""
    weights: dict[str, float] = Weighing.objects.get(pk=pk).weights
    return weights
