"""What is to become of a title, day by day, from the spans of its releases. No database here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from slated.believe import Belief, Fate, Standing
from slated.believe.card import FORGOTTEN, scorecard
from slated.site.catalogue.keys import key
from slated.window import Window

_DAY = timedelta(days=1)
_FORGOTTEN = timedelta(days=FORGOTTEN + 1)
Range = tuple[date, date | None]


@dataclass(slots=True)
class Part:
    """Of a span, what a prospect rests on."""

    # Not frozen: every span of a title is made one each time, in a third of the time so.

    release: int
    season: int | None
    first: date
    last: date | None
    standing: Standing
    window: Window | None
    fate: Fate | None
    fated: date | None
    platform: str | None
    since: date | None

    def holds(self, day: date) -> bool:
        """Whether it is one of that day."""
        return self.first <= day and (self.last is None or self.last >= day)

    def belief(self) -> Belief:
        """The belief as far as it counts here, of its first day."""
        return Belief(
            as_of=self.first,
            standing=self.standing,
            window=self.window,
            fate=self.fate,
            fated=self.fated,
            since=self.since,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """A prospect from ``first`` to ``last``, None for on, and the release it shows in."""

    first: date
    last: date | None
    outlook: str
    release: int


def prospects(
    parts: Collection[Part], since: date = date.min, before: Iterable[Told] = ()
) -> list[Told]:
    """The prospects of one title, from all spans of its releases, in order of time.

    Those of the days before ``since`` are taken from ``before``, as they were found then.
    """
    found = [_cut(one, since) for one in before if one.first < since]
    parts = [one for one in parts if one.last is None or one.last >= since]
    begin = sorted(parts, key=lambda one: one.first, reverse=True)
    newest: dict[int, tuple[Part, Belief]] = {}
    days = {max(day, since) for day in _days(parts)}
    for day, following in pairwise([*sorted(days), None]):
        assert day is not None
        while begin and begin[-1].first <= day:
            one = begin.pop()
            newest[one.release] = one, one.belief()
        now = _prospect(newest.values(), day)
        if now is None:
            continue
        last = following - _DAY if following else None
        latest = found[-1] if found else None
        if latest and latest.last == day - _DAY and (latest.outlook, latest.release) == now:
            found[-1] = Told(latest.first, last, *now)
        else:
            found.append(Told(day, last, *now))
    return found


def _cut(one: Told, since: date) -> Told:
    """The prospect without the days from ``since`` on."""
    if one.last is not None and one.last < since:
        return one
    return replace(one, last=since - _DAY)


def _prospect(parts: Iterable[tuple[Part, Belief]], day: date) -> tuple[str, int] | None:
    held = sorted((pair for pair in parts if pair[0].holds(day)), key=_place)
    entry = scorecard([(one.season, belief) for one, belief in held], day)
    if entry is None:
        return None
    return entry.outlook.value, next(one.release for one, b in held if b is entry.belief)


def _place(held: tuple[Part, Belief]) -> tuple[bool, int, int]:
    """The series first, then its seasons."""
    part, _ = held
    return part.season is not None, part.season or 0, part.release


def _days(parts: Iterable[Part]) -> Iterator[date]:
    """The days on which the prospect may change: of a new belief, and of being forgotten."""
    for one in parts:
        yield one.first
        if one.last is not None:
            yield one.last + _DAY
        for word in (one.fated, one.since, one.window.last if one.window else None):
            if word and word < date.max - _FORGOTTEN and one.holds(word + _FORGOTTEN):
                yield word + _FORGOTTEN


def carried(
    parts: Iterable[Part],
    since: date = date.min,
    before: Iterable[tuple[str, date, date | None]] = (),
) -> dict[str, list[Range]]:
    """Network key -> when the title was on its card: while a release was on it, or cancelled.

    The days before ``since`` are taken from ``before``, as network, first and last day; of the
    spans that were over by then only those of a release that was cancelled are needed.
    """
    ranges: dict[str, list[Range]] = {}
    for network, first, last in before:
        if first < since:
            ends = since - _DAY
            ranges.setdefault(network, []).append((first, min(last, ends) if last else ends))
    for one in parts:
        if one.platform:
            axed = one.standing is Standing.CANCELLED
            ranges.setdefault(key(one.platform), []).append((one.first, None if axed else one.last))
    return {network: _joined(those) for network, those in ranges.items()}


def _joined(ranges: list[Range]) -> list[Range]:
    """The same days in as few ranges as there can be."""
    found: list[Range] = []
    for first, last in sorted(ranges, key=lambda one: (one[0], one[1] or date.max)):
        if not found:
            found.append((first, last))
            continue
        begun, ends = found[-1]
        if ends is None:
            break
        if first > ends + _DAY:
            found.append((first, last))
        elif last is None or last > ends:
            found[-1] = (begun, last)
    return found
