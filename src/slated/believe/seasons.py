"""What is said of a series' seasons, where the series as a whole was told to be cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.believe.belief import Stage
from slated.believe.out import released
from slated.believe.pile import Pile
from slated.believe.rules import SLACK
from slated.believe.voices import UNNAMED
from slated.claim import Event, Status

if TYPE_CHECKING:
    from slated.believe.state import State
    from slated.believe.weighed import Weighed

_ORDERS = (Event.ORDER, Event.RENEWAL)
_SETTLED = (Status.HAPPENED, Status.ANNOUNCED)


def answer(state: State, one: Weighed) -> None:
    """Let a statement about a season count for the series: only as a rescue, and what follows.

    A season told to be coming before the cancellation, or decided on before it, is no rescue:
    what was made already is still shown.
    """
    season = one.claim.season
    if season is None or not _coming(one):
        return
    if state.cancelled is None:
        if state.saved_by_season:
            _follow(state, one)
    elif season not in state.seasons and one.decided >= state.cancelled.decided:
        state.rescued, state.cancelled, state.doubts = one, None, Pile()
        _follow(state, one)
    if state.cancelled is None:
        state.seasons.add(season)


def _coming(one: Weighed) -> bool:
    """Whether somebody with a name says flatly that the season was ordered, or comes or came."""
    event = one.claim.event
    named = one.claim.status in _SETTLED and one.voice is not UNNAMED
    return named and (event in _ORDERS or event is Event.PREMIERE)


def _follow(state: State, one: Weighed) -> None:
    """Take a statement about a season as one about the series."""
    state.answers.append(one.id)
    if one.claim.event in _ORDERS:
        state.stages[Stage.ORDERED] = one.decided
        state.coming.append(one)
    elif one.claim.status is Status.HAPPENED and one.low <= one.day + SLACK:
        released(state, one)
    else:
        state.coming.append(one)
