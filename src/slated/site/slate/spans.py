"""Spans of belief, kept in step with the claims."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from itertools import chain

from slated.believe import Belief
from slated.believe.timeline import history
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.models import Release
from slated.site.rows import delete, insert, select
from slated.site.slate.bars import bars, waiting
from slated.site.slate.models import Stale
from slated.site.slate.prospecting import prospect
from slated.site.slate.spanrows import Stored, held_before, row, stored, write
from slated.site.slate.statements import seasons_of_cancelled, statements
from slated.site.slate.weights import in_force
from slated.site.stamps import all_at_once
from slated.site.writing import writing

AT_ONCE = 200
"""Releases rebuilt in one transaction when there are many."""


def rebuild(releases: Collection[int], since: Mapping[int, date] | None = None) -> None:
    """Make the spans of these releases anew. Call it in the transaction that changed the claims.

    Spans that come out as they were are left alone. A cancelled series is rebuilt with its
    seasons, which may say that it goes on, and a release with what it has to wait for.
    ``since``: release id -> the first day of which anything new is told, where claims were
    added and nothing else was changed: what was held before then is as it was.
    """
    for some in chunks(sorted({*releases, *waiting(releases)}), AT_ONCE):
        seasons = seasons_of_cancelled(some)
        some = sorted({*some, *seasons})
        told, weights = statements(some), in_force()
        barred = bars(told, weights)
        kept, before = _kept(some, since or {}, {*barred, *seasons})
        rows = (
            row(pk, span)
            for pk, said in told.items()
            for span in history(
                said,
                bars=barred.get(pk, ()),
                seasons=seasons.get(pk, ()),
                weights=weights,
                before=before.get(pk),
            )
        )
        prospect(_by_title(write(kept, rows)))
        delete(Stale, "release_id", some)


def _kept(
    releases: Sequence[int], since: Mapping[int, date], bound: Collection[int]
) -> tuple[Iterator[Stored], dict[int, Belief]]:
    """The spans of releases that are to be made anew, and what was held before them, by release.

    Of those that are stale, or ``bound`` to what is told of other releases, all are.
    """
    new = {pk: since[pk] for pk in releases if pk in since and pk not in bound}
    for (pk,) in select(Stale, ("release_id",), "release_id", list(new)):
        del new[pk]
    kept, before = stored(releases), {}
    for pk in new.keys() & kept.keys():
        belief, kept[pk] = held_before(kept[pk], new[pk])
        if belief:
            before[pk] = belief
    return chain.from_iterable(kept.values()), before


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


def _by_title(changed: Mapping[int, date]) -> dict[int, date]:
    """The same by title: the first day on which anything is held otherwise of it."""
    since: dict[int, date] = {}
    for some in chunks(sorted(changed)):
        for release, title in select(Release, ("id", "title_id"), "id", some):
            since[title] = min(changed[release], since.get(title, date.max))
    return since
