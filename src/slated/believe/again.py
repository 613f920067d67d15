"""Whether what is told of a release that is out is about the next one of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.believe.rules import AGAIN
from slated.believe.sources import sources
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
    firm = max(one.power for one in track.pool if held.overlaps(one))
    weaker = all(one.power < firm for one in state.released)
    return weaker and len(sources(state.released)) == 1 and state.finale is None


def ordered_again(state: State) -> bool:
    """Whether a series that is out was ordered again, or cancelled, since."""
    if not state.series:
        return False
    out = _out_day(state)
    after = [one for one in state.coming if _more(one) and one.decided > out]
    return bool(after) or state.cancelled is not None


def _more(one: Weighed) -> bool:
    """Whether it tells of more to come: an order, or the season that undid a cancellation."""
    return one.claim.event in _ORDERS or one.claim.season is not None


def moved_on(state: State, held: Held) -> bool:
    """Whether a series whose date passed in silence has been told to be coming long since."""
    return state.series and any(one.decided > held.high + AGAIN for one in state.coming)


def _out_day(state: State) -> int:
    """The day number by which it was out."""
    return state.out.high if state.out else max(_days(state), default=0)


def _days(state: State) -> list[int]:
    told = [one.day for one in state.released]
    return [*told, state.finale.day] if state.finale else told
