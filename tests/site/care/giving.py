"""Forms as a browser sends them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.test import Client

_INPUT = re.compile(r'<(?:input|textarea|select) [^>]*name="(\w+)"')


def form_of(client: Client, pk: int, **new: Any) -> dict[str, Any]:
    """The fields of a claim's form as they stand, with ``new`` typed into it."""
    from slated.site.care import fields

    page = client.get(f"/care/claim/{pk}").content.decode()
    seen = re.search(r'name="seen" value="(\d+)"', page)
    assert seen is not None
    assert set(fields.NAMES) <= set(_INPUT.findall(page))
    return {**fields.of_claim(pk), "seen": seen[1], "reason": "I looked", "do": "save", **new}


def standing(title: str = "Fargo") -> list[tuple[str, int | None, str | None]]:
    """What counts of a title: event, season, date."""
    from slated.site.news.standing import standing_claims

    rows = standing_claims().filter(title=title).order_by("pk")
    return [(row.event, row.season, row.edtf) for row in rows]


def held(title: str = "Fargo") -> list[str | None]:
    """The dates believed of a title's releases now."""
    from slated.site.slate.models import Span

    rows = Span.objects.filter(release__title__name=title, last__isnull=True)
    return sorted(rows.values_list("edtf", flat=True), key=str)
