"""Which row of ``rules.STANDINGS`` fits what is held on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from slated.believe.again import dated_again, moved_on, ordered_again
from slated.believe.pile import Pile
from slated.believe.state import Held, State, Track
from slated.believe.weighed import NEVER
from slated.claim import Event, Status

if TYPE_CHECKING:
    from slated.believe.statement import Bar
    from slated.believe.weighed import Weighed
    from slated.window import Window

_ORDERS = (Event.ORDER, Event.RENEWAL)


@dataclass(slots=True)
class Verdict:
    """The row that decided and what it rests on; ``how`` is the row its window came in by."""

    rule: str
    lead: Weighed | None = None
    supporting: Pile = field(default_factory=Pile)
    against: Sequence[Pile] = ()
    held: Held | None = None
    track: Track | None = None
    window: Window | None = None
    bar: Bar | None = None
    how: str = ""


def verdict(state: State, day: int, bar: Bar | None) -> Verdict:
    """The first row that fits on the day number ``day``."""
    if state.ended is not None:
        said = Pile(dict.fromkeys(one for one in (state.ended, state.final) if one))
        return Verdict("ended", state.ended, said, window=_out_window(state))
    track = leading(state, day)
    if state.released or state.finale:
        track = track if dated_again(state, track) else None
        if track is None and not ordered_again(state):
            return _released(state)
    if track is not None and track.held is not None and not moved_on(state, track.held):
        found = _firm(state, track, track.held, day, bar)
        found.how = "restarts" if state.released or state.finale else track.held.rule
        return found
    if state.cancelled is not None:
        return Verdict("cancelled", state.cancelled, state.cancels, [state.doubts])
    return _guessed(state, day, bar) or _undated(state, bar if _ahead(bar, day) else None)


def leading(state: State, day: int) -> Track | None:
    """The track that comes first: not yet past, flatly said, earliest."""
    tracks = [(track.held, track) for track in state.tracks if track.held]
    if len(tracks) < 2:
        return tracks[0][1] if tracks else None
    return min(tracks, key=lambda pair: _leads(pair[0], day))[1]


def _leads(held: Held, day: int) -> tuple[bool, bool, int, int, str]:
    likely = held.lead.claim.status is Status.EXPECTED
    return (held.high < day, likely, held.high, held.low, held.lead.platform)


def _out_window(state: State) -> Window | None:
    """When it came out: as told, or the firm date it was held for, where that is finer."""
    out = state.out
    if state.series or not (state.released or state.finale):
        return out.window if out else None
    first = state.released.top(_earliest)
    days = [one.day for one in (first, state.finale) if one]
    told = min(days)
    for track in state.tracks:
        held = track.held
        if held and held.low <= told and (out is None or out.contains(held)):
            return held.window
    return out.window if out else None


def _earliest(one: Weighed) -> int:
    return -one.day


def _released(state: State) -> Verdict:
    window = _out_window(state)
    if not state.released:
        assert state.finale is not None
        return Verdict("aired", state.finale, Pile([state.finale]), window=window)
    lead = state.out.lead if state.out else state.released.said[0]
    return Verdict("released", lead, state.released, held=state.out, window=window)


def _firm(state: State, track: Track, held: Held, day: int, bar: Bar | None) -> Verdict:
    supporting = track.pool.within(held)
    denied = state.denied.part("dated", _dated).within(held)
    against = (track.pool.outside(held), state.doubts, denied)
    found = Verdict("dated", held.lead, supporting, against, held, track, held.window, bar)
    found.rule = _firm_rule(found, held, track, day)
    return found


def _dated(one: Weighed) -> bool:
    return one.window is not None


def _firm_rule(found: Verdict, held: Held, track: Track, day: int) -> str:
    first = found.bar.window.first if found.bar and found.bar.window else None
    if held.high < day:
        return "passed"
    if first is not None and held.high < first.toordinal():
        return "barred"
    if track.rivals:
        return "disputed"
    if held.lead.claim.status is Status.EXPECTED:
        return "likely"
    if held.high == NEVER:
        return "open"
    return "dated" if held.low == held.high else "windowed"


def _ahead(bar: Bar | None, day: int) -> bool:
    """Whether what must come first may still be to come."""
    last = bar.window.last if bar and bar.window else None
    return last is None or last.toordinal() >= day


def _guessed(state: State, day: int, bar: Bar | None) -> Verdict | None:
    tracks = [(t.guess, t) for t in state.tracks if t.guess and t.guess.high >= day]
    if not tracks:
        return None
    guess, track = min(tracks, key=lambda pair: _leads(pair[0], day))
    supporting, contrary = track.pool.within(guess), track.pool.outside(guess)
    silent = state.withheld
    if silent and silent.day > guess.day and silent.power > guess.lead.power:
        return Verdict("secret", silent, Pile([silent]), [supporting])
    against = (contrary, Pile([silent] if silent else ()), state.denied)
    return Verdict("rumoured", guess.lead, supporting, against, guess, track, guess.window, bar)


def _undated(state: State, bar: Bar | None) -> Verdict:
    """The rows for a release of which nobody has given a date that still counts."""
    if bar is not None and bar.window is not None and bar.window.first is not None:
        return Verdict("after", bar=bar)
    if state.withheld is not None:
        return Verdict("withheld", state.withheld, Pile([state.withheld]))
    rows = (
        ("delayed", _standing_delay(state), state.coming),
        ("coming", state.coming.top(_latest), state.coming),
        ("final", state.final, None),
        ("refused", _refusal(state), state.denied),
        ("hoped", state.hoped.top(_latest), state.hoped),
        ("undecided", state.undecided, None),
        ("finale", state.ahead, None),
    )
    for rule, lead, those in rows:
        if lead is not None:
            said = Pile([lead]) if those is None else those
            said = said.after(lead) if rule == "delayed" else said
            against = state.doubts if rule != "hoped" else state.denied
            how = "season" if state.series and lead.claim.season is not None else ""
            return Verdict(rule, lead, said, [against], how=how)
    past = next((track for track in state.tracks if track.guess), None)
    if past is not None and past.guess is not None:
        return Verdict("lapsed", past.guess.lead, Pile([past.guess.lead]), held=past.guess)
    return Verdict("nothing", supporting=state.denied)


def _standing_delay(state: State) -> Weighed | None:
    """The delay, unless the release has been told to be coming since."""
    delay, last = state.delayed, state.coming.top(_latest)
    return None if delay and last and last.day > delay.day else delay


def _latest(one: Weighed) -> tuple[int, float, str]:
    """The latest word, the weightiest of a day."""
    return (one.day, one.power, one.id)


def _refusal(state: State) -> Weighed | None:
    return None if state.hoped else state.denied.top(_refuses)


def _refuses(one: Weighed) -> tuple[float, int, str] | None:
    """The weightiest voice, the latest of those equal, of those that deny more than a date."""
    return (one.power, one.day, one.id) if one.window is None else None
