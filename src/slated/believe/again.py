"""Whether what is told of a release that is out is about the next one of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.believe.rules import AGAIN
from slated.claim import Event

if TYPE_CHECKING:
    from slated.believe.state import Held, State, Track
    from slated.believe.weighed import Weighed

_ORDERS = (Event.ORDER, Event.RENEWAL)


def dated_again(state: State, track: Track | None) -> bool:
    """Whether a firm date is for a later release than the one that is told to be out."""
    held, out = track.held if track else None, _out_day(state)
    if track is None or held is None or held.low <= out + AGAIN or held.day <= out:
        return False
    if state.series:
        return True
    # Of a season, only against a single weaker word, which was likely about another one.
    firm, told = track.pool.within(held).top(_power), state.released.top(_power)
    weaker = told is None or (firm is not None and told.power < firm.power)
    return weaker and len(state.released.sources()) == 1 and state.finale is None


def ordered_again(state: State) -> bool:
    """Whether a series that is out was ordered again, or cancelled, since."""
    if not state.series:
        return False
    out = _out_day(state)
    last = state.coming.top(_more)
    return (last is not None and last.decided > out) or state.cancelled is not None


def _more(one: Weighed) -> int | None:
    """When it was decided, of what is to come: an order, the season that undid a cancellation."""
    more = one.claim.event in _ORDERS or one.claim.season is not None
    return one.decided if more else None


def moved_on(state: State, held: Held) -> bool:
    """Whether a series whose date passed in silence has been told to be coming long since."""
    last = state.coming.top(_decided) if state.series else None
    return last is not None and last.decided > held.high + AGAIN


def _out_day(state: State) -> int:
    """The day number by which it was out."""
    if state.out:
        return state.out.high
    last = state.released.top(_day)
    return max(last.day if last else 0, state.finale.day if state.finale else 0)


def _day(one: Weighed) -> int:
    return one.day


def _power(one: Weighed) -> float:
    return one.power


def _decided(one: Weighed) -> int:
    return one.decided
