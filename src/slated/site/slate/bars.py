"""What must come first: the bars of releases, from what is believed of those they wait for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from django.db.models import Q

from slated.believe import Bar, Span, Standing
from slated.believe.timeline import history
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.models import Release
from slated.site.news.models import Constraint
from slated.site.news.waits import standing_waits, told_waits
from slated.site.rows import Lookup
from slated.site.slate.statements import statements

Weights = Mapping[str, float]

_FIRM = frozenset(
    {
        Standing.RELEASED,
        Standing.DATED,
        Standing.WINDOWED,
        Standing.EXPECTED,
        Standing.CONFLICTING,
        Standing.OVERDUE,
    }
)

# What was struck is among them: it costs little to look, and much to leave it out each time.
_WAITING = Lookup(
    lambda some: (
        told_waits().filter(after__title__releases__in=some).values_list("release_id").distinct()
    )
)
_WAITS = Lookup(lambda some: told_waits().filter(release__in=some).values_list("pk"))


def waiting(releases: Collection[int]) -> set[int]:
    """The ids of the releases that wait for one of these, or for another of its title."""
    return {pk for some in chunks(releases) for (pk,) in _WAITING(some)}


def bars(releases: Collection[int], weights: Weights | None) -> dict[int, list[Bar]]:
    """Release id -> its bars; no key where it waits for nothing.

    What is believed of a release that is waited for is taken as it is without its own bars:
    two releases that wait for each other make no circle, and the order of work no difference.
    """
    told = [pk for some in chunks(releases) for (pk,) in _WAITS(some)]
    if not told:
        return {}
    rows = standing_waits().filter(pk__in=told)
    rows = rows.select_related("after__title", "reading__version__article__outlet")
    waits = [one for one in rows.order_by("pk") if one.release_id != one.after_id]
    if not waits:
        return {}
    spans, stand_in = _awaited(waits, weights)
    found: dict[int, list[Bar]] = defaultdict(list)
    for one in waits:
        held = spans.get(one.after_id) or spans.get(stand_in.get(one.after_id, 0)) or []
        found[one.release_id] += _bars(one, held)
    return found


def _awaited(
    waits: Sequence[Constraint], weights: Weights | None
) -> tuple[dict[int, list[Span]], dict[int, int]]:
    """The spans of what is waited for; of series, the first season that stands in for them."""
    whole = {one.after.title_id: one.after_id for one in waits if one.after.season is None}
    first = Release.objects.filter(Q(season=1, part=""), title__in=whole)
    stand_in = {whole[title]: pk for pk, title in first.values_list("pk", "title_id")}
    told = statements({one.after_id for one in waits} | set(stand_in.values()))
    spans = {pk: history(said, weights=weights) for pk, said in told.items()}
    dated = {pk: those for pk, those in spans.items() if any(map(_window, those))}
    return dated, stand_in


def _window(span: Span) -> bool:
    return span.belief.window is not None and span.belief.standing in _FIRM


def _bars(wait: Constraint, spans: Sequence[Span]) -> Iterator[Bar]:
    """A bar from the day of the constraint on, and one each time the window moves after it."""
    after, outlet = wait.after, wait.reading.version.article.outlet
    name = after.title.name if after.season is None else f"{after.title.name} season {after.season}"
    source = wait.speaker or (outlet.name if outlet else None)
    held = [span for span in spans if span.last is None or span.last >= wait.published]
    last: str | None = None
    for span in held:
        window = span.belief.window if _window(span) else None
        when = window.edtf if window else ""
        if when != last:
            last = when
            yield Bar(name, window, max(span.first, wait.published), str(wait.pk), source)
