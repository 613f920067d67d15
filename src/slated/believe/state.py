"""What is held of one release while its statements are gone through, day by day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from slated.believe.belief import Voided
from slated.believe.pile import Pile

if TYPE_CHECKING:
    from slated.believe.belief import Stage
    from slated.believe.weighed import Weighed
    from slated.window import Window


@dataclass(slots=True, eq=False)
class Held:
    """A window held, as day numbers and as said.

    ``lead`` is the weightiest statement that gave it, ``day`` the last day on which
    anybody gave or repeated it, ``rule`` the row of the table by which it came in.
    """

    window: Window
    low: int
    high: int
    lead: Weighed
    day: int
    rule: str

    def overlaps(self, one: Weighed | Held) -> bool:
        """Whether the two have a day in common."""
        return one.low <= self.high and self.low <= one.high

    def equals(self, one: Weighed | Held) -> bool:
        """Whether they are the same days."""
        return one.low == self.low and one.high == self.high

    def contains(self, one: Weighed | Held) -> bool:
        """Whether every day of ``one`` is in it."""
        return self.low <= one.low and one.high <= self.high


@dataclass(slots=True, eq=False)
class Gone:
    """A window given up: the day number, the power and the source of what undid it.

    ``origin`` is empty where a delay or a cancellation did, after which nobody's repeating
    of the old date brings it back; but ``article``, which tells of it, may give the date anew.
    """

    window: Window
    low: int
    high: int
    day: int
    power: float
    origin: str = ""
    article: str = ""


class GivenUp:
    """The windows given up, in order, each as a belief tells of it beside it."""

    __slots__ = ("_by_first", "voided")

    def __init__(self) -> None:
        self.voided: list[Voided] = []
        self._by_first: dict[int, list[Gone]] = {}

    def append(self, gone: Gone) -> None:
        """Take in a window that is given up, on no earlier day than those before it."""
        self.voided.append(Voided(gone.window, date.fromordinal(gone.day)))
        self._by_first.setdefault(gone.low, []).append(gone)

    def beginning(self, first: int, last: int, since: int) -> Iterator[Gone]:
        """Those that began from day ``first`` to ``last``, given up on the day ``since`` or later.

        Every day between is looked at: ask for a few.
        """
        for low in range(first, last + 1):
            for gone in reversed(self._by_first.get(low, ())):
                if gone.day < since:
                    break
                yield gone


@dataclass(slots=True, eq=False)
class Track:
    """The dates of a release on one platform.

    ``held`` is the firm window, ``guess`` the rumoured one, ``rivals`` windows that cannot
    hold together with ``held``; ``pool`` has every dated statement still standing.
    """

    key: str = ""
    platform: str | None = None
    held: Held | None = None
    guess: Held | None = None
    rivals: list[Held] = field(default_factory=list)
    pool: Pile = field(default_factory=Pile)


@dataclass(slots=True, eq=False)
class State:
    """Everything held of one release at the end of a day.

    ``seasons`` are those of a series which were told to be coming while it was not cancelled,
    ``answers`` the ids of the statements about seasons that counted for the series.
    """

    series: bool = False
    tracks: list[Track] = field(default_factory=list)
    gone: GivenUp = field(default_factory=GivenUp)
    out: Held | None = None
    released: Pile = field(default_factory=Pile)
    finale: Weighed | None = None
    ahead: Weighed | None = None
    coming: Pile = field(default_factory=Pile)
    hoped: Pile = field(default_factory=Pile)
    denied: Pile = field(default_factory=Pile)
    withheld: Weighed | None = None
    undecided: Weighed | None = None
    cancelled: Weighed | None = None
    cancels: Pile = field(default_factory=Pile)
    rescued: Weighed | None = None
    doubts: Pile = field(default_factory=Pile)
    final: Weighed | None = None
    ended: Weighed | None = None
    delayed: Weighed | None = None
    platform: str | None = None
    seasons: set[int] = field(default_factory=set)
    answers: list[str] = field(default_factory=list)
    stages: dict[Stage, int] = field(default_factory=dict)

    @property
    def saved_by_season(self) -> bool:
        """Whether it is a series whose cancellation the order of a season has undone."""
        return self.series and self.rescued is not None and self.rescued.claim.season is not None
