"""The scorecard: what has been decided about a title, from the beliefs on its releases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from slated.believe.belief import Fate, Standing

if TYPE_CHECKING:
    from slated.believe.belief import Belief

FORGOTTEN = 730
"""Days without a word after which what was never settled is left out."""

_DATED = (Standing.DATED, Standing.WINDOWED, Standing.EXPECTED, Standing.CONFLICTING)


class Outlook(StrEnum):
    """What is to become of a title."""

    RENEWED = "renewed"
    CANCELLED = "cancelled"
    ENDING = "ending"
    ENDED = "ended"
    LIMBO = "in limbo"


@dataclass(frozen=True, slots=True)
class Entry:
    """A title on the scorecard: the outlook, since when, and which release shows it.

    ``season`` is None where the series as a whole is meant; ``why`` is the belief's sentence.
    """

    outlook: Outlook
    since: date | None
    season: int | None
    why: str
    belief: Belief


def scorecard(
    beliefs: Sequence[tuple[int | None, Belief]], day: date | None = None
) -> Entry | None:
    """The entry of one title from (season, belief) of its releases, all on one day.

    ``day`` is that day, None where the beliefs say it themselves.
    The latest decision counts: a season ordered after the series was cancelled is a rescue.
    A title that is out, or overdue, with nothing decided about more of it, is in limbo. What
    has no date and no end is left out ``FORGOTTEN`` days after its last word. None where
    there is nothing to say.
    """
    known = [(season, b) for season, b in beliefs if b.standing is not Standing.NOTHING or b.fate]
    decided = [(s, b) for s, b in known if b.fate and b.fate is not Fate.UNDECIDED and b.fated]
    last = max(decided, key=_latest, default=None)
    today = day or (known[0][1].as_of if known else date.min)
    if last is not None and last[1].fate is not Fate.ORDERED:
        if last[1].fate is Fate.ENDING and _forgotten(known, today):
            return None
        return _entry(_OUTLOOKS[last[1].fate or Fate.ENDED], last)
    ahead = [(season, b) for season, b in known if _to_come(b, today)]
    if ahead:
        return _entry(Outlook.RENEWED, max(ahead, key=_latest))
    return _limbo(known, today)


def _to_come(belief: Belief, today: date) -> bool:
    """Whether more of it is on its way: dated ahead, or ordered not too long ago."""
    if belief.standing in _DATED:
        return True
    told = belief.since or date.min
    return belief.standing is Standing.UNDATED and told >= _oldest(today)


def _oldest(today: date) -> date:
    return today - timedelta(days=FORGOTTEN)


_OUTLOOKS = {
    Fate.CANCELLED: Outlook.CANCELLED,
    Fate.ENDING: Outlook.ENDING,
    Fate.ENDED: Outlook.ENDED,
}


def _latest(pair: tuple[int | None, Belief]) -> tuple[date, int, bool]:
    """By day; on one day the later season, and a decision to end after one to go on."""
    season, belief = pair
    day = belief.fated or belief.since or date.min
    return (day, season or 0, belief.fate is not Fate.ORDERED)


def _limbo(known: Sequence[tuple[int | None, Belief]], today: date) -> Entry | None:
    """A title without a decision whose last word is not too old."""
    if not known or _forgotten(known, today):
        return None
    return _entry(Outlook.LIMBO, max(known, key=lambda pair: _word(pair, today)))


def _forgotten(known: Sequence[tuple[int | None, Belief]], today: date) -> bool:
    """Whether the last word on any of it is too old."""
    return max(_word(pair, today)[0] for pair in known) < _oldest(today)


def _word(pair: tuple[int | None, Belief], today: date) -> tuple[date, int]:
    """The day of the last word on a release that is not settled: today's while a date is ahead."""
    season, belief = pair
    if belief.standing in _DATED:
        return (today, season or 0)
    was_due = belief.standing in (Standing.RELEASED, Standing.OVERDUE)
    out = belief.window.last if belief.window and was_due else None
    open_since = (Fate.UNDECIDED, Fate.ENDING)
    day = belief.fated if belief.fate in open_since else None
    return (max(filter(None, (day, out)), default=None) or belief.since or date.min, season or 0)


def _entry(outlook: Outlook, pair: tuple[int | None, Belief]) -> Entry:
    season, belief = pair
    return Entry(outlook, belief.fated or belief.since, season, belief.why, belief)
