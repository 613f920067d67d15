"""Spans of belief as rows: made of what is believed, and brought to what the table holds."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from operator import itemgetter
from typing import Any

from slated.believe import Belief, Standing
from slated.believe import Span as Held
from slated.site.rows import day, delete, insert, next_ids, packed, select, update
from slated.site.slate.forks import fork
from slated.site.slate.models import Span
from slated.window import Window

MOST_KEPT = 100
"""Statements behind a belief, and against it, that are kept with it, and dates given up."""

_COLUMNS = (
    *("release_id", "first", "last", "fork", "standing", "edtf", "window_first", "window_last"),
    *("stage", "fate", "fated", "confidence", "platform", "since", "rule", "why", "more"),
)
_DAYS = ("first", "last", "window_first", "window_last", "fated", "since")
_LOOSE = ("edtf", "stage", "fate", "fated", "confidence", "since", "rule", "why", "more")
"""Columns that are in no index: where only these differ, a row is changed in its place, which
takes a sixth of deleting it and inserting another."""
_TOLD = ("stage", "confidence", "rule", "why", "more")
"""Columns that no prospect rests on."""
_ENDS = ("last", "fork")
_DAY = timedelta(days=1)
_SINCE = _COLUMNS.index("since")
Row = tuple[Any, ...]
Stored = tuple[int, Row]
"""Id and row of a span, its days as texts; ``more`` is as the database packs it."""


def _of(names: Iterable[str]) -> itemgetter[Any]:
    return itemgetter(*map(_COLUMNS.index, names))


_loose = _of(_LOOSE)
_bound = _of(name for name in _COLUMNS if name not in _LOOSE)
_seen = _of(name for name in _COLUMNS if name not in _TOLD)
_within = _of(name for name in _COLUMNS if name not in _TOLD + _ENDS)


def row(release: int, span: Held) -> Row:
    """The row of a span, its days as texts."""
    belief = span.belief
    window = belief.window
    return (
        release,
        day(span.first),
        day(span.last),
        fork(span.first, span.last),
        belief.standing.value,
        window.edtf if window else None,
        day(window.first) if window else None,
        day(window.last) if window else None,
        belief.stage.value if belief.stage else None,
        belief.fate.value if belief.fate else None,
        day(belief.fated),
        round(belief.confidence, 4),
        belief.platform,
        day(belief.since),
        belief.rule,
        belief.why,
        packed(more(belief)),
    )


def more(belief: Belief) -> dict[str, Any]:
    """The lists of a belief that are not empty, for the column of that name.

    Of those that are long the first ``MOST_KEPT`` are kept, of dates given up the last, with
    the number of statements there were: else what thousands of articles speak of takes room
    by the square of their number.
    """
    lists: dict[str, list[Any]] = {
        "airings": [{"platform": a.platform, "when": a.window.edtf} for a in belief.airings],
        "rivals": [window.edtf for window in belief.rivals[:MOST_KEPT]],
        "voided": [
            {"when": v.window.edtf, "on": v.on.isoformat()} for v in belief.voided[-MOST_KEPT:]
        ],
        "supporting": list(belief.supporting[:MOST_KEPT]),
        "against": list(belief.against[:MOST_KEPT]),
    }
    numbers = {"supporters": len(belief.supporting), "opponents": len(belief.against)}
    kept: dict[str, Any] = {name: those for name, those in lists.items() if those}
    return kept | {name: number for name, number in numbers.items() if number > MOST_KEPT}


def write(stored: Iterable[Stored], made: Iterable[Row]) -> dict[int, date]:
    """Bring the spans that are stored to those that were made.

    Of each release of which any row is others than before, the last such row is a new one with
    a new id, by which the announcer knows what to look at.

    Release id -> the first day on which it is held otherwise, as far as prospects rest on it; no
    key where they need not be looked at.
    """
    old = {row[:2]: (pk, row) for pk, row in stored}
    new = {row[:2]: row for row in made}
    since: dict[int, date] = {}
    gone, changed, added = [], [], []
    marked: set[int] = set()
    for key in sorted({*old, *new}, reverse=True):
        pk, before = old.get(key, (0, None))
        after = new.get(key)
        if before and after and _same(before, after):
            continue
        if not before or not after or _seen(before) != _seen(after):
            since[key[0]] = _apart(before, after)
        if before and after and key[0] in marked and _bound(before) == _bound(after):
            changed.append((pk, _loose(after)))
            continue
        gone += [pk] if before else []
        if after:
            added.append(after)
            marked.add(key[0])
    delete(Span, "id", gone)
    update(Span, _LOOSE, "id", changed)
    ids = next_ids(Span, len(added))
    rows = zip(ids, reversed(added), strict=True)
    insert(Span, ("id", *_COLUMNS), [(pk, *row) for pk, row in rows])
    return since


def stored(releases: Sequence[int]) -> dict[int, list[Stored]]:
    """Release id -> its spans as they are kept, in order of time; no key where there are none."""
    found: dict[int, list[Stored]] = defaultdict(list)
    for pk, *values in select(Span, ("id", *_COLUMNS), "release_id", releases, texts=_DAYS):
        texts = (day(value) if isinstance(value, date) else value for value in values)
        found[values[0]].append((pk, tuple(texts)))
    return {release: sorted(those, key=_begin) for release, those in found.items()}


def _begin(one: Stored) -> str:
    first: str = one[1][1]
    return first


def held_before(spans: list[Stored], day: date) -> tuple[Belief | None, list[Stored]]:
    """Where to go on where nothing new is told of the days before ``day``.

    The belief held before the span of the day before, as far as ``history`` needs it, and the
    spans from that one on; None with all of them where the release was not spoken of by then.
    """
    at = bisect_left(spans, day.isoformat(), key=_begin) - 1
    if at < 0:
        return None, spans
    _, first, _, _, standing, edtf, low, high, *_ = row = spans[at][1]
    window = Window(_date(low), _date(high), edtf) if edtf else None
    until = date.fromisoformat(first) - _DAY
    since = _date(row[_SINCE])
    return Belief(until, Standing(standing), window, since=since), spans[at:]


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _same(before: Row, after: Row) -> bool:
    """Whether a stored row is like one that would be written; PostgreSQL packs JSON its own way."""
    kept, more = before[-1], after[-1]
    return before[:-1] == after[:-1] and (kept == more or packed(json.loads(kept)) == more)


def _apart(before: Row | None, after: Row | None) -> date:
    """The first day on which two spans that begin on one day hold otherwise, as far as is seen."""
    one = before or after
    assert one is not None
    first = date.fromisoformat(one[1])
    if before and after and _within(before) == _within(after):
        ends = [date.fromisoformat(row[2]) for row in (before, after) if row[2]]
        return min(ends) + _DAY if ends else first
    return first
