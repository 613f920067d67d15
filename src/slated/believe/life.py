"""What befalls a release: ordered, delayed, cancelled, made, out, over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from slated.believe.belief import Stage
from slated.believe.names import same_platform
from slated.believe.out import released
from slated.believe.pile import Pile
from slated.believe.place import place, void
from slated.believe.rules import ECHO, RECALL, SLACK
from slated.believe.state import State
from slated.believe.voices import PLATFORM, UNNAMED
from slated.claim import Event, Status

if TYPE_CHECKING:
    from slated.believe.weighed import Weighed

_SETTLED = (Status.HAPPENED, Status.ANNOUNCED)
_STAGES = {
    Event.PRODUCTION_START: Stage.IN_PRODUCTION,
    Event.PRODUCTION_END: Stage.WRAPPED,
    Event.TRAILER: Stage.TRAILER_OUT,
}


def take(state: State, one: Weighed) -> None:
    """Let one statement change what is held; they must come in the order of ``in_order``."""
    if one.claim.platform and one.claim.status in _SETTLED:
        state.platform = one.claim.platform
    _HANDLERS[one.claim.event](state, one)


def _settled(one: Weighed) -> bool:
    """Whether it is told as decided, by somebody with a name."""
    return one.claim.status in _SETTLED and one.voice is not UNNAMED


def _premiere(state: State, one: Weighed) -> None:
    status = one.claim.status
    if status is Status.UNKNOWN:
        state.withheld = one
    elif status is Status.DENIED:
        # "Not in 2018" says that it comes, only not then.
        state.denied.append(one)
        if one.window is not None and one.voice is not UNNAMED:
            state.coming.append(one)
    elif status is Status.HAPPENED and one.low <= one.day + SLACK:
        released(state, one)
    elif one.window is None:
        (state.coming if one.sure and status is not Status.EXPECTED else state.hoped).append(one)
    elif one.high >= one.day - SLACK or not one.statement.dated:
        # Without a day of publication it may well have been told before that date.
        place(state, one)


def _finale(state: State, one: Weighed) -> None:
    status = one.claim.status
    if status is Status.HAPPENED and one.low <= one.day + SLACK:
        state.finale = one
        if state.final is not None:
            state.ended = one
    elif status in (Status.ANNOUNCED, Status.EXPECTED) and one.high >= one.day - SLACK:
        state.ahead = one


def _conclusion(state: State, one: Weighed) -> None:
    status = one.claim.status
    if status is Status.DENIED and state.final and one.power >= state.final.power:
        state.final = None
    elif _settled(one):
        state.final = one
        over = status is Status.HAPPENED and one.low <= one.day + SLACK
        if over or (state.finale is not None and not state.series):
            state.ended = one


def _order(state: State, one: Weighed) -> None:
    status = one.claim.status
    if status is Status.UNKNOWN:
        state.undecided = one
    elif status is Status.DENIED:
        state.denied.append(one)
        if one.voice.weight >= PLATFORM.weight:
            state.hoped = Pile()
    elif not _settled(one):
        state.hoped.append(one)
    elif state.cancelled is None or _rescues(state.cancelled, one):
        if state.cancelled is not None:
            state.rescued, state.cancelled = one, None
        if state.ended is not None and one.decided > state.ended.day:
            state.ended = state.final = None
        state.doubts = Pile()
        state.coming.append(one)
        state.stages[Stage.ORDERED] = one.decided


def _rescues(cancelled: Weighed, one: Weighed) -> bool:
    """Whether an order undoes a cancellation: later, and elsewhere or as weighty."""
    if one.decided < cancelled.decided:
        return False
    elsewhere = one.platform and not same_platform(one.platform, cancelled.platform)
    return bool(elsewhere) or one.origin == cancelled.origin or one.power >= cancelled.power


def _cancellation(state: State, one: Weighed) -> None:
    status = one.claim.status
    if status is Status.UNKNOWN:
        state.undecided = one
    elif status is Status.DENIED:
        state.doubts = Pile()
        said = state.cancelled
        if said and (one.power >= said.power or one.origin == said.origin):
            state.cancelled, state.rescued = None, one
            state.coming.append(one)
        elif said:
            state.doubts.append(one)
    elif not _settled(one):
        state.doubts.append(one)
    elif not _recalls(state, one):
        if state.cancelled is None:
            void(state, one)
            state.coming, state.hoped, state.doubts, state.cancels = (Pile() for _ in range(4))
        state.cancels.append(one)
        if state.cancelled is None or one.power > state.cancelled.power:
            state.cancelled = one


def _recalls(state: State, one: Weighed) -> bool:
    """Whether it tells again of a cancellation that a rescue has undone."""
    rescue = state.rescued
    if rescue is None:
        return False
    if one.decided < rescue.decided:
        return True
    there = one.platform and same_platform(one.platform, rescue.platform)
    return one.day - rescue.day <= RECALL and not there and one.origin != rescue.origin


def _delay(state: State, one: Weighed) -> None:
    if not _settled(one) or _echoes(state, one):
        return
    void(state, one)
    state.delayed = one


def _echoes(state: State, one: Weighed) -> bool:
    """Whether it tells again of a delay after which a new date was given."""
    before = state.delayed
    since = [t.held.lead.day for t in state.tracks if t.held]
    if not since:
        return False
    if one.decided < min(since):
        return True
    return before is not None and one.day - before.day <= ECHO and min(since) >= before.day


def _made(state: State, one: Weighed) -> None:
    if not _settled(one):
        return
    state.coming.append(one)
    if one.claim.status is Status.HAPPENED:
        state.stages[_STAGES[one.claim.event]] = one.decided


_HANDLERS: dict[Event, Callable[[State, Weighed], None]] = {
    Event.PREMIERE: _premiere,
    Event.FINALE: _finale,
    Event.CONCLUSION: _conclusion,
    Event.ORDER: _order,
    Event.RENEWAL: _order,
    Event.CANCELLATION: _cancellation,
    Event.DELAY: _delay,
    Event.PRODUCTION_START: _made,
    Event.PRODUCTION_END: _made,
    Event.TRAILER: _made,
}
