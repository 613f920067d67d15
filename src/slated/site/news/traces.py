"""The articles that have traces in common with new ones, found for many at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from django.db import connection

from slated.believe.alike import DAYS
from slated.site.catalogue.candidates import chunks
from slated.site.news.models import Trace
from slated.site.rows import insert

FEWEST = 2
"""Traces in common from which two articles are compared."""
MOST = 12
"""Articles that one is compared with, those with most traces in common."""
COMMON = 200
"""Articles of the days around that have a trace from which it says little: so many have what
their outlet prints under everything."""

_ARTICLE = 40
"""Bits of an article's id: above them stands its day, for one number is counted sooner than two."""
_MASK = (1 << _ARTICLE) - 1

_TABLE = Trace._meta.db_table
_COUNTED = (
    f'SELECT hash, COUNT(*) FROM "{_TABLE}" WHERE hash IN ({{}})'  # noqa: S608, our own name
    " AND day BETWEEN %s AND %s GROUP BY hash"
)
_FOUND = (
    f'SELECT hash, day, article_id FROM "{_TABLE}" WHERE hash IN ({{}})'  # noqa: S608
    " AND day BETWEEN %s AND %s"
)
_NEAR = (
    f'SELECT article_id, COUNT(*) FROM "{_TABLE}" WHERE hash IN ({{}})'  # noqa: S608
    " AND day BETWEEN %s AND %s AND article_id <> %s GROUP BY article_id"
    " HAVING COUNT(*) >= %s ORDER BY COUNT(*) DESC, article_id LIMIT %s"
)


class Traces:
    """The rows of these traces from the first of the days to the last, and some days around.

    Call everything inside ``writing``.
    """

    def __init__(self, first: int, last: int, hashes: Iterable[int]) -> None:
        self._new: dict[int, set[int]] = defaultdict(set)
        self._held: dict[int, set[int]] = defaultdict(set)
        self._common: set[int] = set()
        low, high = first - DAYS, last + DAYS
        for some in chunks(sorted(set(hashes))):
            counted: dict[int, int] = dict(_asked(_COUNTED, some, low, high))
            self._common |= {one for one, number in counted.items() if number > COMMON}
            rare = [one for one in counted if one not in self._common]
            for trace, day, article in _asked(_FOUND, rare, low, high) if rare else ():
                self._held[trace].add(day << _ARTICLE | article)

    def near(self, article: int, day: int, hashes: Sequence[int]) -> list[int]:
        """The articles of those days with several traces in common, the likeliest first.

        Traces that many have do not count, unless most of a text's are such: then it is a
        report that stands everywhere.
        """
        telling = [one for one in hashes if one not in self._common]
        if 2 * len(telling) < len(hashes):
            values = (day - DAYS, day + DAYS, article, FEWEST, MOST)
            found = _shared([self._new[one] for one in hashes], day)
            for other, number in _asked(_NEAR, hashes, *values):
                found[other] = max(number, found.get(other, 0))
        else:
            found = _shared([self._held[one] for one in telling], day)
        found.pop(article, None)
        return [other for _, other in sorted((-n, other) for other, n in found.items())[:MOST]]

    def add(self, article: int, day: int, hashes: Sequence[int]) -> None:
        """Take in the traces of an article, those that are new."""
        packed = day << _ARTICLE | article
        for one in hashes:
            if one in self._common:
                self._new[one].add(packed)
            elif packed not in self._held[one]:
                self._new[one].add(packed)
                self._held[one].add(packed)
                if len(self._held[one]) > COMMON:
                    self._common.add(one)

    def write(self) -> None:
        """Write those that were taken in, once all of them are."""
        rows = [
            (one, packed >> _ARTICLE, packed & _MASK)
            for one, those in sorted(self._new.items())  # as they stand in the index
            for packed in sorted(those)
        ]
        insert(Trace, ("hash", "day", "article_id"), rows, new_only=True)


def _shared(holders: Iterable[Iterable[int]], day: int) -> dict[int, int]:
    """Articles of the days around that several traces stand in, and how many do."""
    # Counted before it is looked at: nearly all of them have but one.
    return {
        packed & _MASK: number
        for packed, number in Counter(chain.from_iterable(holders)).items()
        if number >= FEWEST and abs((packed >> _ARTICLE) - day) <= DAYS
    }


def _asked(statement: str, hashes: Sequence[int], *values: int) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement.format(", ".join(["%s"] * len(hashes))), [*hashes, *values])
        return list(cursor.fetchall())
