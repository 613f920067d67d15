"""Spans of belief, kept in step with the claims."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import date, timedelta
from typing import Any

from slated.believe import Bar, Belief, Statement
from slated.believe import Span as Held
from slated.believe.timeline import history
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.models import Release
from slated.site.rows import day, delete, insert, next_ids, packed, select
from slated.site.slate.bars import bars, waiting
from slated.site.slate.forks import fork
from slated.site.slate.models import Span, Stale
from slated.site.slate.prospecting import prospect
from slated.site.slate.statements import seasons_of_cancelled, statements
from slated.site.slate.weights import in_force
from slated.site.stamps import all_at_once
from slated.site.writing import writing

AT_ONCE = 200
"""Releases rebuilt in one transaction when there are many."""
MOST_KEPT = 100
"""Statements behind a belief, and against it, that are kept with it, and dates given up."""

_COLUMNS = (
    *("release_id", "first", "last", "fork", "standing", "edtf", "window_first", "window_last"),
    *("stage", "fate", "fated", "confidence", "platform", "since", "rule", "why", "more"),
)
_DAYS = ("first", "last", "window_first", "window_last", "fated", "since")
_DAY = timedelta(days=1)
Row = tuple[Any, ...]


def rebuild(releases: Collection[int]) -> None:
    """Make the spans of these releases anew. Call it in the transaction that changed the claims.

    Spans that come out as they were are left alone. A cancelled series is rebuilt with its
    seasons, which may say that it goes on, and a release with what it has to wait for.
    """
    for some in chunks(sorted({*releases, *waiting(releases)}), AT_ONCE):
        seasons = seasons_of_cancelled(some)
        some = sorted({*some, *seasons})
        told, weights = statements(some), in_force()
        barred = bars(told, weights)
        rows = (
            row
            for pk, said in told.items()
            for row in _rows(pk, said, barred.get(pk, ()), seasons.get(pk, ()), weights)
        )
        changed = _write(some, {row[:2]: row for row in rows})
        prospect(_by_title(changed))
        delete(Stale, "release_id", some)


def mark_stale(releases: Collection[int]) -> None:
    """Leave the spans of these releases to ``settle``."""
    insert(Stale, ("release_id",), [(pk,) for pk in sorted(releases)], new_only=True)


def stale() -> int:
    """How many releases wait for ``settle``."""
    return Stale.objects.count()


def settle() -> Iterator[int]:
    """Rebuild every stale release, some in a transaction; the id of each once it is done."""
    while True:
        with writing():
            some = list(Stale.objects.order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
            with all_at_once() if len(some) == AT_ONCE else nullcontext():
                rebuild(some)
        if not some:
            return
        yield from some


def _rows(
    release: int,
    told: Sequence[Statement],
    barred: Sequence[Bar],
    seasons: Sequence[Statement],
    weights: Mapping[str, float] | None,
) -> list[Row]:
    spans = history(told, bars=barred, seasons=seasons, weights=weights)
    return [_row(release, span) for span in spans]


def _row(release: int, span: Held) -> Row:
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


def _write(releases: Sequence[int], new: Mapping[Row, Row]) -> dict[int, date]:
    """Bring the spans to the new ones; release id -> the first day on which it is held otherwise.

    No key for releases of which all is as it was.
    """
    old = {row[:2]: (pk, row) for pk, row in _stored(releases)}
    since: dict[int, date] = {}
    gone, added = [], []
    for key in sorted({*old, *new}):
        pk, before = old.get(key, (0, None))
        after = new.get(key)
        if before and after and _same(before, after):
            continue
        since.setdefault(key[0], _apart(before, after))
        gone += [pk] if before else []
        added += [after] if after else []
    delete(Span, "id", gone)
    ids = next_ids(Span, len(added))
    insert(Span, ("id", *_COLUMNS), [(pk, *row) for pk, row in zip(ids, added, strict=True)])
    return since


def _stored(releases: Sequence[int]) -> Iterator[tuple[int, Row]]:
    """Id and row of every span these releases have, in the form of ``_row``, ``more`` aside."""
    for pk, *values in select(Span, ("id", *_COLUMNS), "release_id", releases, texts=_DAYS):
        yield pk, tuple(day(value) if isinstance(value, date) else value for value in values)


def _same(before: Row, after: Row) -> bool:
    """Whether a stored row is like one that would be written; PostgreSQL packs JSON its own way."""
    kept, more = before[-1], after[-1]
    return before[:-1] == after[:-1] and (kept == more or packed(json.loads(kept)) == more)


def _apart(before: Row | None, after: Row | None) -> date:
    """The first day on which two spans that begin on one day hold otherwise, as far as is told."""
    one = before or after
    assert one is not None
    first = date.fromisoformat(one[1])
    if before and after and before[4:-1] == after[4:-1]:
        ends = [date.fromisoformat(row[2]) for row in (before, after) if row[2]]
        return min(ends) + _DAY if ends else first
    return first


def _by_title(changed: Mapping[int, date]) -> dict[int, date]:
    """The same by title: the first day on which anything is held otherwise of it."""
    since: dict[int, date] = {}
    for some in chunks(sorted(changed)):
        for release, title in select(Release, ("id", "title_id"), "id", some):
            since[title] = min(changed[release], since.get(title, date.max))
    return since
