"""Statements that only grow in number, with what they add up to.

A release that thousands of articles speak of is believed anew on each of their days. What a
belief asks of its statements is kept here from day to day, so that each one is looked at once.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from slated.believe.credit import name_of
from slated.believe.sources import Sources

if TYPE_CHECKING:
    from slated.believe.state import Held
    from slated.believe.weighed import Weighed

Key = Callable[["Weighed"], Any]
_PARTS = 64
"""Parts of a pile that are remembered: a release has few windows at one time."""


class Pile:
    """Statements in the order they came. It is appended to, never cut: a new one is made."""

    __slots__ = ("_names", "_parts", "_sources", "_tops", "ids", "said")

    def __init__(self, said: Iterable[Weighed] = ()) -> None:
        self.said = list(said)
        self.ids = [one.id for one in self.said]
        self._tops: dict[Key, tuple[int, Any, Weighed | None]] = {}
        self._parts: dict[Hashable, tuple[int, Pile]] = {}
        self._sources: Sources | None = None
        self._names: Names | None = None

    def __iter__(self) -> Iterator[Weighed]:
        return iter(self.said)

    def __len__(self) -> int:
        return len(self.said)

    def append(self, one: Weighed) -> None:
        """Put one on top."""
        self.said.append(one)
        self.ids.append(one.id)

    def top(self, key: Key) -> Weighed | None:
        """The one of greatest ``key``, the first of equals; those of key None are passed over."""
        done, best, found = self._tops.get(key, (0, None, None))
        if done < len(self.said):
            for one in self.said[done:] if done else self.said:
                value = key(one)
                if value is not None and (found is None or value > best):
                    best, found = value, one
            self._tops[key] = (len(self.said), best, found)
        return found

    def part(self, name: Hashable, test: Callable[[Weighed], bool]) -> Pile:
        """Those that pass a test, which ``name`` stands for: a pile that grows with this one."""
        done, part = self._parts.get(name) or (0, Pile())
        if not done and len(self._parts) >= _PARTS:
            del self._parts[next(iter(self._parts))]
        if done < len(self.said):
            for one in self.said[done:] if done else self.said:
                if test(one):
                    part.append(one)
            self._parts[name] = (len(self.said), part)
        return part

    def only(self, test: Callable[[Weighed], bool]) -> Pile:
        """Those that pass a test, for good: this pile itself where all do."""
        kept = [one for one in self.said if test(one)]
        return self if len(kept) == len(self.said) else Pile(kept)

    def within(self, held: Held) -> Pile:
        """Those with a day in common with what is held."""
        return self.part((True, held.low, held.high), held.overlaps)

    def outside(self, held: Held) -> Pile:
        """Those without."""
        return self.part((False, held.low, held.high), lambda one: not held.overlaps(one))

    def after(self, first: Weighed) -> Pile:
        """All of them with another one before them."""
        done, whole = self._parts.get(first.id) or (0, Pile([first]))
        for one in self.said[done:]:
            whole.append(one)
        self._parts[first.id] = (len(self.said), whole)
        return whole

    def sources(self) -> Sources:
        """The independent sources behind them."""
        if self._sources is None:
            self._sources = Sources()
        self._sources.count(self.said)
        return self._sources

    def names(self) -> Names:
        """Who is to be named for them."""
        if self._names is None:
            self._names = Names()
        self._names.count(self.said)
        return self._names


class Names:
    """Who is to be named for the statements of a pile, beside the one that leads."""

    __slots__ = ("_done", "_of_origin", "_of_story", "_told")

    def __init__(self) -> None:
        self._done = 0
        self._told: dict[str, list[tuple[tuple[float, int, str], str, str]]] = {}
        self._of_origin: dict[str, set[str | None]] = {}
        self._of_story: dict[str, set[str | None]] = {}

    def count(self, said: list[Weighed]) -> None:
        """Take in those that came since the last time."""
        for one in said[self._done :]:
            outlet = one.statement.outlet
            self._of_origin.setdefault(one.origin, set()).add(outlet)
            self._of_story.setdefault(one.story, set()).add(outlet)
            order = (-one.weight, one.day, one.id)
            insort(self._told.setdefault(name_of(one), []), (order, one.origin, one.story))
        self._done = len(said)

    def outlets(self, lead: Weighed) -> int:
        """How many other outlets have what ``lead`` says, from its source or in its report."""
        same = self._of_origin.get(lead.origin, set()) | self._of_story.get(lead.story, set())
        return len(same - {lead.statement.outlet, None})

    def others(self, lead: Weighed) -> list[str]:
        """Those who say so too, of another source and in another report; the weightiest first."""
        found = []
        for name, told in self._told.items():
            for order, origin, story in told:
                if origin != lead.origin and story != lead.story:
                    found.append((order, name))
                    break
        return [name for _, name in sorted(found)]
