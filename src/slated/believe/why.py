"""A belief in one English sentence: what, who says so, who else, and who does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from slated.believe.company import agreeing, barring, contrary
from slated.believe.credit import credit, short
from slated.claim import Event, Status
from slated.window import english

if TYPE_CHECKING:
    from slated.believe.state import State
    from slated.believe.verdict import Verdict
    from slated.claim import Claim

_MAKING = {
    Event.ORDER: "Ordered",
    Event.RENEWAL: "Renewed",
    Event.CANCELLATION: "Not cancelled after all",
    Event.PRODUCTION_START: "In production",
    Event.PRODUCTION_END: "Wrapped",
    Event.TRAILER: "A trailer is out",
    Event.PREMIERE: "Announced without a date",
}
_PLANS = {
    Event.PRODUCTION_START: "To be made",
    Event.PRODUCTION_END: "In production",
    Event.TRAILER: "A trailer is to come",
}
_HOPES = {
    Event.ORDER: "Its making is {}, not decided",
    Event.RENEWAL: "Its renewal is {}, not decided",
    Event.PREMIERE: "Its release is {}, without a date",
}


def why(found: Verdict, state: State) -> str:
    """The sentence for a verdict."""
    return f"{_WORDS.get(found.rule, _dated)(found, state)}."


def _dated(found: Verdict, state: State) -> str:
    assert found.lead is not None
    sentence = f"{_capital(english(found.window))}, {credit(found.lead)}"
    return sentence + barring(found) + agreeing(found) + contrary(found)


def _likely(found: Verdict, state: State) -> str:
    return f"Likely {_dated(found, state)}"


def _rumoured(found: Verdict, state: State) -> str:
    assert found.lead is not None
    silent = state.withheld
    held_back = f"; the date is withheld, {credit(silent)}" if silent else ""
    sentence = f"Perhaps {english(found.window)}, {credit(found.lead)}"
    return sentence + barring(found) + agreeing(found) + held_back + contrary(found)


def _released(found: Verdict, state: State) -> str:
    assert found.lead is not None
    when = f" {english(found.window)}" if found.window else ""
    return f"Released{when}, {credit(found.lead)}" + agreeing(found)


def _aired(found: Verdict, state: State) -> str:
    assert found.lead is not None
    when = f" {english(found.window)}" if found.window else ""
    return f"Released{when}: its finale has been shown, {credit(found.lead)}"


def _ended(found: Verdict, state: State) -> str:
    assert found.lead is not None
    return f"It was the last and is over, {credit(found.lead)}"


def _passed(found: Verdict, state: State) -> str:
    assert found.lead is not None
    window = _capital(english(found.window))
    return f"{window} has passed without word of a release; {short(found.lead)} gave that date"


def _disputed(found: Verdict, state: State) -> str:
    assert found.track is not None
    rivals = [f"{english(rival.window)}, {credit(rival.lead)}" for rival in found.track.rivals]
    assert found.lead is not None
    held = f"{_capital(english(found.window))}, {credit(found.lead)}"
    return f"{held}; but {'; and '.join(rivals)}"


def _cancelled(found: Verdict, state: State) -> str:
    assert found.lead is not None
    return f"Cancelled, {credit(found.lead)}{agreeing(found)}{contrary(found)}"


def _after(found: Verdict, state: State) -> str:
    assert found.bar is not None
    bar, when = found.bar, english(found.bar.window)
    if bar.source:
        return f"Not before {bar.after}, says {bar.source}; that is held for {when}"
    return f"Not before {bar.after}, which is held for {when}"


def _withheld(found: Verdict, state: State) -> str:
    assert found.lead is not None
    return f"The date is withheld, {credit(found.lead)}"


def _secret(found: Verdict, state: State) -> str:
    guesses = (guess.window for guess in (track.guess for track in state.tracks) if guess)
    guess = next(guesses, None)
    return f"{_withheld(found, state)}; before that there was a guess, {english(guess)}"


def _delayed(found: Verdict, state: State) -> str:
    assert found.lead is not None
    last = state.gone.voided[-1].window if state.gone.voided else None
    was = f" from {english(last)}" if last else ""
    return f"Delayed{was}, no new date, {credit(found.lead)}"


def _coming(found: Verdict, state: State) -> str:
    assert found.lead is not None
    claim = found.lead.claim
    coming = _MAKING[claim.event]
    if found.how == "season":
        coming = _season(claim)
    elif claim.status is Status.ANNOUNCED:
        coming = _PLANS.get(claim.event, coming)
    elif claim.status is Status.DENIED and claim.when is not None:
        coming = f"Not {english(claim.when)}"
    undated = "" if claim.event is Event.PREMIERE and claim.when is None else _UNDATED
    if found.how == "season":
        undated = ""
    return f"{coming}, {credit(found.lead)}" + agreeing(found) + undated


_UNDATED = "; no date known"
"""Put after who says so: that nobody has given a date is ours to say, not theirs."""


def _season(claim: Claim) -> str:
    """Of a series, the season that shows that there is more of it."""
    if claim.event is not Event.PREMIERE:
        ordered = "Renewed" if claim.event is Event.RENEWAL else "Ordered"
        return f"{ordered} for season {claim.season}"
    when = f", {english(claim.when)}" if claim.when else ""
    return f"Season {claim.season} is announced{when}"


def _final(found: Verdict, state: State) -> str:
    assert found.lead is not None
    return f"It is to be the last, {credit(found.lead)}{_UNDATED}"


def _refused(found: Verdict, state: State) -> str:
    assert found.lead is not None
    return f"Said not to be coming, {credit(found.lead)}"


def _hoped(found: Verdict, state: State) -> str:
    assert found.lead is not None
    claim = found.lead.claim
    likely = "expected" if claim.status is Status.EXPECTED else "rumoured"
    return f"{_HOPES[claim.event].format(likely)}, {credit(found.lead)}{contrary(found)}"


def _undecided(found: Verdict, state: State) -> str:
    assert found.lead is not None
    return f"Nothing is decided, {credit(found.lead)}"


def _finale(found: Verdict, state: State) -> str:
    assert found.lead is not None
    return f"Only its finale is known, {english(found.lead.window)}, {credit(found.lead)}"


def _lapsed(found: Verdict, state: State) -> str:
    assert found.held is not None
    assert found.lead is not None
    guess = english(found.held.window)
    return f"The guess of {guess} has passed without word; {short(found.lead)} made it"


def _nothing(found: Verdict, state: State) -> str:
    return "Nothing is known"


_WORDS: dict[str, Callable[[Verdict, State], str]] = {
    "ended": _ended,
    "released": _released,
    "aired": _aired,
    "passed": _passed,
    "disputed": _disputed,
    "likely": _likely,
    "cancelled": _cancelled,
    "secret": _secret,
    "rumoured": _rumoured,
    "after": _after,
    "withheld": _withheld,
    "delayed": _delayed,
    "coming": _coming,
    "final": _final,
    "refused": _refused,
    "hoped": _hoped,
    "undecided": _undecided,
    "finale": _finale,
    "lapsed": _lapsed,
    "nothing": _nothing,
}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
