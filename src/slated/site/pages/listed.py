"""The lists worth offering as a choice."""

from __future__ import annotations

from slated.site.catalogue.models import NamedList
from slated.site.pages.remembered import remembered

MOST = 200
"""Lists offered."""


def listed() -> list[str]:
    """The names of the lists there are, in order."""
    return remembered(("lists",), _names)


def _names() -> list[str]:
    return list(NamedList.objects.order_by("name").values_list("name", flat=True)[:MOST])
