"""A release that is told to be out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.believe.overlap import held, placeholder
from slated.believe.rules import AGAIN
from slated.believe.voices import CATALOGUE

if TYPE_CHECKING:
    from slated.believe.state import Held, State
    from slated.believe.weighed import Weighed


def released(state: State, one: Weighed) -> None:
    """Somebody says it came out; without a day that cannot be before the one it is held for."""
    ahead = min((t.held.low for t in state.tracks if t.held), default=0)
    if one.window is None and ahead > one.day:
        return
    state.released.append(one)
    if one.window is None:
        _out_as_held(state, one)
        return
    out = state.out
    if out is None or (placeholder(out.lead) and one.voice is not CATALOGUE):
        state.out = held(one, "first")
    elif out.overlaps(one):
        if out.contains(one) and not out.equals(one) and not placeholder(one):
            state.out = held(one, "refines")
    elif one.power > out.lead.power or _next_one(state, out, one):
        state.out = held(one, "outranks")
        held_out = state.out
        state.released = state.released.only(lambda s: s.window is None or held_out.overlaps(s))
    if state.series:
        _start_over(state)


def _out_as_held(state: State, one: Weighed) -> None:
    """A series told to be out, no day given, came when it was held to come, if that has begun."""
    begun = [t.held for t in state.tracks if t.held and t.held.low <= one.day]
    if state.series and begun and (state.out is None or begun[0].low > state.out.high + AGAIN):
        state.out = begun[0]
        _start_over(state)


def _start_over(state: State) -> None:
    """Forget what was said of the series' coming up to the day it came: the next is another."""
    out = state.out.high if state.out else 0
    for track in state.tracks:
        if track.guess and track.guess.day <= out:
            track.guess = None
    if state.withheld and state.withheld.day <= out:
        state.withheld = None
    if state.undecided and state.undecided.day <= out:
        state.undecided = None
    if state.delayed and state.delayed.day <= out:
        state.delayed = None
    state.hoped = state.hoped.only(lambda one: one.day > out)
    state.coming = state.coming.only(lambda one: one.decided > out)


def _next_one(state: State, out: Held, one: Weighed) -> bool:
    """Whether a series, no season named, came out anew."""
    return state.series and one.low > out.high + AGAIN
