"""The whole history of a release's belief in one pass, and the belief on one day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from slated.believe.belief import Belief, Span
from slated.believe.conclude import conclude
from slated.believe.life import take
from slated.believe.seasons import answer
from slated.believe.state import State
from slated.believe.weighed import NEVER, in_order

if TYPE_CHECKING:
    from slated.believe.statement import Bar, Statement
    from slated.believe.weighed import Weighed

Weights = Mapping[str, float]
Told = tuple["Weighed", Callable[[State, "Weighed"], None]]
Day = tuple[State, int, "Bar | None"]


def believe(
    statements: Iterable[Statement],
    as_of: date,
    *,
    bars: Iterable[Bar] = (),
    weights: Weights | None = None,
    seasons: Iterable[Statement] = (),
) -> Belief:
    """What the statements about one release published by ``as_of`` add up to.

    Their order makes no difference. ``bars`` say which other releases must come first.
    ``seasons`` are statements about the seasons of a series whose own ``statements`` name none:
    they count only where they answer its cancellation. ``weights`` are those learned from the
    track record (``record.learned``), by source; the printed ones hold where there is none.
    """
    belief: Belief | None = None
    for state, day, bar in days_until(as_of, statements, bars, weights, seasons):
        belief = conclude(state, day, bar, belief)
    return replace(belief, as_of=as_of) if belief else Belief(as_of)


def days_until(
    as_of: date,
    statements: Iterable[Statement],
    bars: Iterable[Bar] = (),
    weights: Weights | None = None,
    seasons: Iterable[Statement] = (),
) -> Iterator[Day]:
    """What is held of a release on each day up to ``as_of`` on which the belief may change.

    The state is one and the same, and goes on to the next day. The rest is as in ``believe``.
    """
    known = [one for one in statements if one.published <= as_of]
    barred = [bar for bar in bars if bar.published <= as_of]
    known_seasons = [one for one in seasons if one.published <= as_of]
    ready = in_order(known, weights), in_order(known_seasons, weights)
    return _days(*ready, barred, as_of.toordinal())


def history(
    statements: Iterable[Statement],
    *,
    bars: Iterable[Bar] = (),
    weights: Weights | None = None,
    seasons: Iterable[Statement] = (),
    before: Belief | None = None,
) -> list[Span]:
    """What was believed of one release, from the first statement on, without gaps.

    A new span begins on the days when something said, or a window running out, changes
    the belief. The last span is open. ``seasons`` as in ``believe``.
    ``before``: only the spans from the day after its ``as_of`` on, on which one must begin;
    of what was held until then the standing, the window and ``since`` are enough.
    """
    spans: list[Span] = []
    ready = in_order(statements, weights), in_order(seasons, weights)
    belief, held = before, before.as_of.toordinal() if before else 0
    for state, day, bar in _days(*ready, list(bars), NEVER):
        if day <= held:
            continue
        belief = conclude(state, day, bar, belief)
        if spans and _content(belief) == _content(spans[-1].belief):
            continue
        if spans:
            last = date.fromordinal(belief.as_of.toordinal() - 1)
            spans[-1] = Span(spans[-1].first, last, spans[-1].belief)
        spans.append(Span(belief.as_of, None, belief))
    return spans


def answers(
    statements: Iterable[Statement],
    seasons: Iterable[Statement],
    weights: Weights | None = None,
) -> list[str]:
    """The ids of the statements about seasons that count for the series, as in ``history``."""
    ready = in_order(statements, weights)
    state = State(series=_series(ready))
    for one, count in _told(ready, in_order(seasons, weights), state.series):
        count(state, one)
    return state.answers


_content = attrgetter(*(field.name for field in fields(Belief) if field.name != "as_of"))
"""All of a belief but its day."""


def _days(
    ready: Sequence[Weighed], seasons: Sequence[Weighed], bars: Sequence[Bar], until: int
) -> Iterator[Day]:
    """State, day number and bar of each day up to ``until`` on which the belief may change."""
    state = State(series=_series(ready))
    days = sorted({one.day for one in ready} | {bar.published.toordinal() for bar in bars})
    bars = sorted(bars, key=_said)
    told = _told(ready, seasons, state.series)
    if len(told) > len(ready) and days:
        days = sorted({*days, *(one.day for one in seasons if one.day > days[0])})
    at = 0
    for day, end in pairwise([*days, until + 1]):
        while at < len(told) and told[at][0].day <= day:
            one, count = told[at]
            count(state, one)
            at += 1
        bar = _bar(bars, day)
        while day < end:
            yield state, day, bar
            day = _next_end(state, day, bar)


def _told(ready: Sequence[Weighed], seasons: Sequence[Weighed], series: bool) -> list[Told]:
    """What is told of a release, of a series with what is of its seasons; and how to take it."""
    told: list[Told] = [(one, take) for one in ready]
    if seasons and series:
        told = sorted([*told, *((one, answer) for one in seasons)], key=_day)
    return told


def _day(told: Told) -> int:
    """The day number of publication: of one day, the series' own statements go first."""
    return told[0].day


def _next_end(state: State, day: int, bar: Bar | None) -> int:
    """The day after the next on which a window held runs out, or that of what comes first."""
    last = bar.window.last if bar and bar.window else None
    ends = [last.toordinal()] if last and day <= last.toordinal() else []
    ends += [
        window.high
        for track in state.tracks
        for window in (track.held, track.guess)
        if window and day <= window.high < NEVER
    ]
    return min(ends, default=NEVER) + 1


def _bar(bars: Sequence[Bar], day: int) -> Bar | None:
    """Of the bars that hold on a day, in order, the one that keeps the release longest."""
    if not bars:
        return None
    last: dict[str, Bar] = {}
    for bar in bars:
        if bar.published.toordinal() > day:
            break
        last[bar.after] = bar
    holding = [bar for bar in last.values() if bar.window and bar.window.first]
    return max(holding, key=_opens, default=None)


def _said(bar: Bar) -> tuple[date, date, str]:
    first = bar.window.first if bar.window else None
    return (bar.published, first or date.min, f"{bar.window} {bar.statement}")


def _opens(bar: Bar) -> tuple[date, str, str]:
    assert bar.window is not None
    assert bar.window.first is not None
    return (bar.window.first, bar.after, bar.window.edtf)


def _series(ready: Sequence[Weighed]) -> bool:
    """Whether they are about a series as a whole, no season or part named."""
    return all(one.claim.season is None and one.claim.part is None for one in ready)
