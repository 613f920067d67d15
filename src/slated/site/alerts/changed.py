"""The news of one release: what is held of it against what people were told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from slated.believe import Belief, Move, changes
from slated.site.alerts import told as telling
from slated.site.alerts.fresh import NEWS, Fresh
from slated.site.alerts.kinds import OF_MOVE, Kind
from slated.site.alerts.models import Announcement, Told
from slated.site.alerts.trailers import who_says_so
from slated.site.news.models import Claim
from slated.site.slate.held import Held
from slated.window import Window, english


@dataclass(frozen=True, slots=True)
class News:
    """Something new of a release, of the ``day`` it came to be believed, with who says so.

    ``clock``: it is the day that makes it new. ``claim`` is the id of the one behind it.
    """

    held: Held
    before: Belief
    kind: Kind
    words: str
    day: date
    why: str
    claim: int | None
    clock: bool = False
    step: int = 0

    def at_step(self, step: int) -> News:
        """The same as the release's change of that number."""
        return replace(self, step=step)

    def announcement(self, now: datetime, url: str) -> Announcement:
        """The row, not saved."""
        return Announcement(
            release_id=self.held.release,
            step=self.step,
            kind=self.kind.value,
            at=now,
            day=self.day,
            clock=self.clock,
            before=self.before.to_dict(),
            after=self.held.belief.to_dict(),
            words=self.words,
            why=self.why,
            url=url,
        )


def news(
    held: Held,
    told: Told | None,
    fresh: Fresh,
    today: date,
    out: date | None,
    trailer: Claim | None,
) -> Iterator[News]:
    """What is new, each kind once. ``out``: the day on which it comes out, if that is today.

    ``trailer`` is the claim that tells of its first one, if that is news.
    """
    before = telling.belief(told, today - NEWS)
    belief = held.belief
    lead = int(belief.supporting[0]) if belief.supporting else None
    by_kind: dict[Kind, News] = {}
    for change in changes(before, belief):
        day = fresh.day(held, change)
        if day is None or _known_to_be_out(change.move, belief, told):
            continue
        kind = OF_MOVE[change.move]
        words = f"{by_kind[kind].words}; {change.text}" if kind in by_kind else change.text
        by_kind[kind] = News(held, before, kind, words, day, belief.why, lead)
    yield from by_kind.values()
    if trailer is not None:
        why = who_says_so(trailer)
        yield News(held, before, Kind.TRAILER, "trailer out", trailer.published, why, trailer.pk)
    if out is not None and (told is None or told.out != out):
        words = english(Window.day(out))
        yield News(held, before, Kind.OUT, words, out, belief.why, lead, clock=True)


def _known_to_be_out(move: Move, belief: Belief, told: Told | None) -> bool:
    """Whether people were told on the day that it comes out on it, and no more is said now."""
    if told is None or told.out is None or belief.window is None:
        return False
    same = belief.window.first == belief.window.last == told.out
    return same and move in (Move.RELEASED, Move.OVERDUE)
