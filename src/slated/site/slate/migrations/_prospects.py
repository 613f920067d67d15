"""What is to become of titles, as 0005 works it out: as it was then, whatever it is today.

Beside ``slated.site.slate.prospects`` and ``slated.believe.card`` of that day: dates, and words
in place of the names of today's code.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

from slated.site.catalogue.keys import key
from slated.site.slate.forks import fork

_DAY, _LONG = timedelta(days=1), timedelta(days=730)
_AHEAD = ("dated", "windowed", "expected", "conflicting")
_ENDS = {"cancelled": "cancelled", "ending": "ending", "ended": "ended"}
_SPANS = """
SELECT r.title_id, s.release_id, r.season, s.first, s.last, s.standing, s.window_last, s.edtf,
       s.fate, s.fated, s.platform, s.since
FROM catalogue_release r JOIN slate_span s ON s.release_id = r.id WHERE r.title_id IN ({})
"""
Row = tuple[Any, ...]
Range = tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class _Span:
    release: int
    season: int | None
    first: date
    last: date | None
    standing: str
    due: date | None
    edtf: str | None
    fate: str | None
    fated: date | None
    platform: str | None
    since: date | None

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or self.last >= day)

    def place(self) -> tuple[bool, int, int]:
        return self.season is not None, self.season or 0, self.release

    def latest(self) -> tuple[date, int, bool]:
        day = self.fated or self.since or date.min
        return day, self.season or 0, self.fate != "ordered"

    def word(self, day: date) -> tuple[date, int]:
        if self.standing in _AHEAD:
            return day, self.season or 0
        out = self.due if self.edtf and self.standing in ("released", "overdue") else None
        fated = self.fated if self.fate in ("undecided", "ending") else None
        last = max(filter(None, (fated, out)), default=None)
        return last or self.since or date.min, self.season or 0

    def to_come(self, day: date) -> bool:
        undated = self.standing == "undated" and (self.since or date.min) >= day - _LONG
        return self.standing in _AHEAD or undated


def rows(titles: Sequence[int], held: BaseDatabaseWrapper) -> tuple[list[Row], list[Row]]:
    """(title, first, last, fork, outlook, release), and (title, network, first, last, fork)."""
    spans: dict[int, list[_Span]] = defaultdict(list)
    with held.cursor() as cursor:
        cursor.execute(_SPANS.format(", ".join(["%s"] * len(titles))), titles)
        for title, *row in cursor.fetchall():
            spans[title].append(_Span(*row))
    told = [
        (title, first, last, fork(first, last), outlook, release)
        for title, those in spans.items()
        for first, last, outlook, release in _prospects(those)
    ]
    networks = [
        (title, network, first, last, fork(first, last))
        for title, those in spans.items()
        for network, ranges in _carried(those).items()
        for first, last in ranges
    ]
    return told, networks


def _prospects(spans: Sequence[_Span]) -> list[tuple[date, date | None, str, int]]:
    found: list[tuple[date, date | None, str, int]] = []
    for day, following in pairwise([*sorted(set(_days(spans))), None]):
        assert day is not None
        now = _prospect(sorted((s for s in spans if s.holds(day)), key=_Span.place), day)
        if now is None:
            continue
        last = following - _DAY if following else None
        if found and found[-1][1] == day - _DAY and found[-1][2:] == now:
            found[-1] = (found[-1][0], last, *now)
        else:
            found.append((day, last, *now))
    return found


def _days(spans: Iterable[_Span]) -> Iterator[date]:
    gone = _LONG + _DAY
    for one in spans:
        yield one.first
        if one.last is not None:
            yield one.last + _DAY
        for word in (one.fated, one.since, one.due if one.edtf else None):
            if word and word < date.max - gone and one.holds(word + gone):
                yield word + gone


def _prospect(held: Iterable[_Span], day: date) -> tuple[str, int] | None:
    known = [one for one in held if one.standing != "nothing" or one.fate]
    decided = [one for one in known if one.fate and one.fate != "undecided" and one.fated]
    last = max(decided, key=_Span.latest, default=None)
    forgotten = not known or max(one.word(day)[0] for one in known) < day - _LONG
    if last is not None and last.fate != "ordered":
        if last.fate == "ending" and forgotten:
            return None
        return _ENDS[last.fate or ""], last.release
    ahead = [one for one in known if one.to_come(day)]
    if ahead:
        return "renewed", max(ahead, key=_Span.latest).release
    if forgotten:
        return None
    return "in limbo", max(known, key=lambda one: one.word(day)).release


def _carried(spans: Iterable[_Span]) -> dict[str, list[Range]]:
    ranges: dict[str, list[Range]] = {}
    for one in spans:
        if one.platform:
            last = None if one.standing == "cancelled" else one.last
            ranges.setdefault(key(one.platform), []).append((one.first, last))
    return {network: _joined(those) for network, those in ranges.items()}


def _joined(ranges: list[Range]) -> list[Range]:
    found: list[Range] = []
    for first, last in sorted(ranges, key=lambda one: (one[0], one[1] or date.max)):
        if found and (found[-1][1] is None or first <= found[-1][1] + _DAY):
            begun, ends = found[-1]
            if ends is not None and (last is None or last > ends):
                found[-1] = (begun, last)
        else:
            found.append((first, last))
    return found
