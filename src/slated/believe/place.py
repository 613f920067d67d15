"""Where a new date goes among those held: one row of ``rules.WINDOWS`` each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.believe.names import same_platform
from slated.believe.overlap import agree, held, overlapping
from slated.believe.pile import Pile
from slated.believe.rules import QUARREL, SAY, SLACK
from slated.believe.state import Gone, Held, State, Track

if TYPE_CHECKING:
    from slated.believe.weighed import Weighed


MONTH = 31
"""Days of the longest window that, around a void date, only repeats it."""


def place(state: State, one: Weighed) -> None:
    """Take a dated statement about what lies ahead."""
    track = track_for(state, one)
    if _stale(state, track, one):
        return
    track.pool.append(one)
    if one.sure:
        _place_firm(state, track, one)
    elif track.held is None:
        _place_guess(track, one)


def track_for(state: State, one: Weighed) -> Track:
    """The track of the statement's platform; without one, that which it agrees with best."""
    if one.platform:
        for track in state.tracks:
            if track.key and same_platform(track.key, one.platform):
                return track
        nameless = next((track for track in state.tracks if not track.key), None)
        track = nameless or _added(state)
        track.key, track.platform = one.platform, one.claim.platform
        return track
    agreeing = (t for t in state.tracks if (h := t.held or t.guess) and h.overlaps(one))
    first = state.tracks[0] if state.tracks else None
    return next(agreeing, first) or _added(state)


def _added(state: State) -> Track:
    state.tracks.append(Track())
    return state.tracks[-1]


def _stale(state: State, track: Track, one: Weighed) -> bool:
    """Whether it only repeats a date given up not long ago."""
    if track.held is not None and track.held.overlaps(one):
        return False
    last = one.high if one.high - one.low <= MONTH else one.low
    lately = state.gone.beginning(one.low, last, one.day - QUARREL)
    return any(_repeats(gone, one) for gone in lately)


def _repeats(gone: Gone, one: Weighed) -> bool:
    """Whether it is the same window, or a month at most around it, said again too soon."""
    if gone.high > one.high:
        return False
    if one.high - one.low > MONTH and gone.high != one.high:
        return False
    if one.day == gone.day:
        return not gone.article or one.article != gone.article
    weak = one.day - gone.day <= QUARREL and one.power <= gone.power
    return weak and one.origin != gone.origin


def _place_guess(track: Track, one: Weighed) -> None:
    guess = track.guess
    if guess is None:
        track.guess = held(one, "first")
    elif guess.overlaps(one):
        finer = guess.contains(one) and not guess.equals(one)
        if finer:
            track.guess = held(one, "refines")
        else:
            agree(guess, one)
    elif one.power >= guess.lead.power or one.day - guess.day > QUARREL:
        track.guess = held(one, "later")


def _place_firm(state: State, track: Track, one: Weighed) -> None:
    now = track.held
    if now is None:
        track.held = held(one, "first")
    elif now.overlaps(one):
        track.held = overlapping(now, one)
        _settle(state, track, one)
    else:
        _contrary(state, track, now, one)


def _settle(state: State, track: Track, one: Weighed) -> None:
    """A side repeated by a weightier voice, or long after the other, ends the quarrel."""
    kept = [rival for rival in track.rivals if not _yields(rival, one)]
    if len(kept) == len(track.rivals) or track.held is None:
        return
    for rival in track.rivals:
        if rival not in kept:
            _give_up(state, track, rival, one)
    track.rivals = kept
    track.held.rule = "settles"


def _yields(rival: Held, one: Weighed) -> bool:
    if rival.overlaps(one):
        return False
    late = one.day - rival.day > QUARREL and one.power >= SAY
    return one.power > rival.lead.power or one.origin == rival.lead.origin or late


def _contrary(state: State, track: Track, now: Held, one: Weighed) -> None:
    """A firm statement that cannot hold together with what is held."""
    rule = _replacing(track, now, one)
    if rule:
        _give_up(state, track, now, one)
        track.held = held(one, rule)
        track.rivals = [rival for rival in track.rivals if not _yields(rival, one)]
        track.rivals = [rival for rival in track.rivals if not rival.overlaps(one)]
        return
    if _beside(now, one) or (one.power < SAY and one.power < now.lead.power):
        return
    rival = next((rival for rival in track.rivals if rival.overlaps(one)), None)
    if rival is None:
        track.rivals.append(held(one, "disputes"))
    else:
        track.rivals[track.rivals.index(rival)] = overlapping(rival, one)
        _outnumber(state, track, now)


def _beside(now: Held, one: Weighed) -> bool:
    """Whether two dates of a few days at most have no whole day between them."""
    short = now.high - now.low <= SLACK and one.high - one.low <= SLACK
    return short and max(one.low - now.high, now.low - one.high) == 1


def _replacing(track: Track, now: Held, one: Weighed) -> str | None:
    if one.origin == now.lead.origin:
        return "corrects"
    if one.power > now.lead.power:
        return "outranks"
    if one.day - now.day > QUARREL and one.power >= SAY:
        return "later"
    return None


def _outnumber(state: State, track: Track, now: Held) -> None:
    """Let a rival lead that has as weighty a voice and two sources more."""
    ours = len(track.pool.within(now).sources())
    for rival in track.rivals:
        if rival.lead.power < now.lead.power:
            continue
        if len(track.pool.within(rival).sources()) >= ours + 2:
            track.rivals.remove(rival)
            track.rivals.insert(0, now)
            rival.rule = "outnumbers"
            track.held = rival
            return


def _give_up(state: State, track: Track, now: Held, one: Weighed) -> None:
    """Make a window void from the day of ``one``, with all that speaks for it alone."""
    state.gone.append(Gone(now.window, now.low, now.high, one.day, one.power, one.origin))
    track.pool = track.pool.only(lambda s: s is one or s.overlaps(one) or not now.overlaps(s))


def void(state: State, one: Weighed) -> None:
    """Make every date void that was said before: a delay, a cancellation."""
    for track in state.tracks:
        if track.key and one.platform and not same_platform(track.key, one.platform):
            continue
        for window in filter(None, (track.held, track.guess, *track.rivals)):
            gone = Gone(window.window, window.low, window.high, one.day, one.power)
            gone.article = one.article
            state.gone.append(gone)
        track.held, track.guess, track.rivals, track.pool = None, None, [], Pile()
