"""Outlets and speakers by name, made where they are new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from slated.site.news.marks import storable
from slated.site.news.models import Outlet, Speaker
from slated.site.rows import insert, next_ids

_AT_ONCE = 500
LENGTH = 300
"""Characters of a name that are kept."""
_MOST = 100_000
"""Names remembered before they are forgotten all at once."""


def kept(name: str) -> str:
    """The name as it is kept and looked up."""
    return storable(name)[:LENGTH]


class Names:
    """Remembers, by ``kept`` name, the ids of the outlets or speakers it has looked up.

    Rows of these two tables are never removed, so what is remembered stays true, except where
    the transaction that made a row was rolled back: use a new one after that. ``fields`` are
    the other columns of a new row.
    """

    def __init__(self, model: type[Outlet] | type[Speaker], **fields: str) -> None:
        self._model, self._fields = model, fields
        self._ids: dict[str, int] = {}

    def ids(self, names: Iterable[str | None]) -> dict[str, int]:
        """The ids of these names, and of others. Call it inside ``writing``."""
        wanted = {kept(name) for name in names if name}
        if len(self._ids) > _MOST:
            self._ids.clear()
        missing = wanted - self._ids.keys()
        self._ids.update(self._look(missing))
        new = sorted(missing - self._ids.keys())
        rows = list(zip(next_ids(self._model, len(new)), new, strict=True))
        more = tuple(self._fields.values())
        insert(self._model, ("id", "name", *self._fields), [(*row, *more) for row in rows])
        self._ids.update({name: pk for pk, name in rows})
        return self._ids

    def _look(self, names: Iterable[str]) -> Iterator[tuple[str, int]]:
        rest = iter(names)
        while some := list(islice(rest, _AT_ONCE)):
            found = self._model._default_manager.filter(name__in=some)
            yield from found.values_list("name", "pk")
