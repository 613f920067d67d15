"""The whole history of a release's belief in one pass, and the belief on one day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from slated.believe.belief import Belief, Span
from slated.believe.conclude import conclude
from slated.believe.life import take
from slated.believe.state import State
from slated.believe.weighed import NEVER, in_order

if TYPE_CHECKING:
    from slated.believe.statement import Bar, Statement
    from slated.believe.weighed import Weighed


def believe(statements: Iterable[Statement], as_of: date, *, bars: Iterable[Bar] = ()) -> Belief:
    """What the statements about one release published by ``as_of`` add up to.

    Their order makes no difference. ``bars`` say which other releases must come first.
    """
    known = [one for one in statements if one.published <= as_of]
    barred = [bar for bar in bars if bar.published <= as_of]
    last: Belief | None = None
    for belief in _beliefs(known, barred, as_of.toordinal()):
        last = _since(last, belief)
    return replace(last, as_of=as_of) if last else Belief(as_of)


def history(statements: Iterable[Statement], *, bars: Iterable[Bar] = ()) -> list[Span]:
    """What was believed of one release, from the first statement on, without gaps.

    A new span begins on the days when something said, or a window running out, changes
    the belief. The last span is open.
    """
    spans: list[Span] = []
    last: Belief | None = None
    for found in _beliefs(list(statements), list(bars), NEVER):
        belief = _since(last, found)
        if last is not None and replace(belief, as_of=last.as_of) == last:
            continue
        if spans:
            day_before = date.fromordinal(belief.as_of.toordinal() - 1)
            spans[-1] = replace(spans[-1], last=day_before)
        spans.append(Span(belief.as_of, None, belief))
        last = belief
    return spans


def _since(last: Belief | None, belief: Belief) -> Belief:
    """The belief with the day from which its standing and window have been held."""
    if last is None or (last.standing, last.window) != (belief.standing, belief.window):
        return replace(belief, since=belief.as_of)
    return replace(belief, since=last.since)


def _beliefs(statements: Sequence[Statement], bars: Sequence[Bar], until: int) -> Iterator[Belief]:
    """The belief on each day up to ``until`` on which it may have changed."""
    ready = in_order(statements)
    state = State(series=_series(ready))
    days = sorted({one.day for one in ready} | {bar.published.toordinal() for bar in bars})
    at = 0
    for day, end in pairwise([*days, until + 1]):
        while at < len(ready) and ready[at].day == day:
            take(state, ready[at])
            at += 1
        yield from _through(state, day, end, bars)


def _through(state: State, day: int, end: int, bars: Sequence[Bar]) -> Iterator[Belief]:
    """The beliefs from ``day`` to before ``end``, through which nothing new is said."""
    bar = _bar(bars, day)
    while day < end:
        yield conclude(state, day, bar)
        ends = [
            window.high
            for track in state.tracks
            for window in (track.held, track.guess)
            if window and day <= window.high < NEVER
        ]
        day = min(ends, default=NEVER) + 1


def _bar(bars: Sequence[Bar], day: int) -> Bar | None:
    """Of the bars that hold on a day, the one that keeps the release longest."""
    last: dict[str, Bar] = {}
    for bar in sorted(bars, key=_told):
        if bar.published.toordinal() <= day:
            last[bar.after] = bar
    holding = [bar for bar in last.values() if bar.window and bar.window.first]
    return max(holding, key=_opens, default=None)


def _told(bar: Bar) -> tuple[date, date, str]:
    first = bar.window.first if bar.window else None
    return (bar.published, first or date.min, f"{bar.window} {bar.statement}")


def _opens(bar: Bar) -> tuple[date, str, str]:
    assert bar.window is not None
    assert bar.window.first is not None
    return (bar.window.first, bar.after, bar.window.edtf)


def _series(ready: Sequence[Weighed]) -> bool:
    """Whether they are about a series as a whole, no season or part named."""
    return all(one.claim.season is None and one.claim.part is None for one in ready)
