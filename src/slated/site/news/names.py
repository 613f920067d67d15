"""Outlets and speakers by name, made where they are new."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Generic, TypeVar

from slated.site.news.marks import storable
from slated.site.news.models import Outlet, Speaker

_AT_ONCE = 500
LENGTH = 300
"""Characters of a name that are kept."""
_MOST = 100_000
"""Names remembered before they are forgotten all at once."""


M = TypeVar("M", Outlet, Speaker)


def kept(name: str) -> str:
    """The name as it is kept and looked up."""
    return storable(name)[:LENGTH]


class Names(Generic[M]):
    """Remembers, by ``kept`` name, the ids of the outlets or speakers it has looked up.

    Rows of these two tables are never removed, so what is remembered stays true, except where
    the transaction that made a row was rolled back: use a new one after that.
    """

    def __init__(self, model: type[M]) -> None:
        self._model = model
        self._ids: dict[str, int] = {}

    def ids(self, names: Iterable[str | None], **fields: str) -> dict[str, int]:
        """The ids of these names and of others; new rows get ``fields``."""
        wanted = {kept(name) for name in names if name}
        if len(self._ids) > _MOST:
            self._ids.clear()
        self._look(wanted - self._ids.keys())
        new = sorted(wanted - self._ids.keys())
        if new:
            self._model.objects.bulk_create([self._model(name=name, **fields) for name in new])
            self._look(new)
        return self._ids

    def _look(self, names: Iterable[str]) -> None:
        rest = iter(names)
        while some := list(islice(rest, _AT_ONCE)):
            found = self._model.objects.filter(name__in=some)
            self._ids.update(found.values_list("name", "pk"))
