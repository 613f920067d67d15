"""What is different between two beliefs about one release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from slated.believe.belief import Belief, Fate, Standing
from slated.believe.shift import length, shift
from slated.window import english

if TYPE_CHECKING:
    from slated.window import Window

_FIRM = (Standing.DATED, Standing.WINDOWED, Standing.EXPECTED)
NEWS = 31
"""Days for which it is news that something came out of which nothing was known before."""

_COMING = (*_FIRM, Standing.UNDATED, Standing.CONFLICTING, Standing.OVERDUE)


class Move(StrEnum):
    """The kinds of change, what matters most first."""

    CANCELLED = "cancelled"
    SAVED = "saved"
    RELEASED = "released"
    ENDED = "ended"
    DELAYED = "delayed"
    BROUGHT_FORWARD = "brought forward"
    CONFLICTING = "conflicting"
    SETTLED = "settled"
    DATED = "newly dated"
    CONFIRMED = "confirmed"
    REFINED = "refined"
    WIDENED = "widened"
    OVERDUE = "overdue"
    WITHDRAWN = "withdrawn"
    ENDING = "ending"
    RENEWED = "renewed"
    RUMOURED = "rumoured"
    WITHHELD = "withheld"
    ANNOUNCED = "announced"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: its kind, the days by which a date moved (later is positive), in words."""

    move: Move
    days: int | None
    text: str


def changes(before: Belief, after: Belief) -> tuple[Change, ...]:
    """What changed from one belief to a later one on the same release, weightiest first.

    Empty where nothing did that a reader would call news: more voices for the same date,
    a stage of production.
    """
    decided = _decided(before, after)
    told = (_life(before, after), decided, _date(before, after))
    found = [change for change in told if change]
    # That it is ordered, or will be the last, is also why it is coming: told once.
    if decided and (decided.move is Move.RENEWED or after.rule == "final"):
        found = [change for change in found if change.move is not Move.ANNOUNCED]
    order = list(Move)
    return tuple(sorted(found, key=lambda change: order.index(change.move)))


def _life(before: Belief, after: Belief) -> Change | None:
    was, now = before.standing, after.standing
    if now is was:
        return None
    if now is Standing.CANCELLED:
        return Change(Move.CANCELLED, None, "cancelled")
    if now is Standing.RELEASED:
        if _long_out(before, after):
            return None
        when = f", {english(after.window)}" if after.window else ""
        return Change(Move.RELEASED, None, f"released{when}")
    if now is Standing.ENDED:
        return Change(Move.ENDED, None, "ended")
    if was is Standing.CANCELLED and now in _COMING:
        on = f" on {after.platform}" if after.platform else ""
        return Change(Move.SAVED, None, f"saved, coming{on}")
    return None


def _long_out(before: Belief, after: Belief) -> bool:
    """Whether it is only now heard of, and came out well before: history, not news."""
    last = after.window.last if after.window else None
    known = before.standing is not Standing.NOTHING
    return not known and (last is None or last < before.as_of - timedelta(days=NEWS))


def _date(before: Belief, after: Belief) -> Change | None:
    """How its date changed; None for one that has come out or was cancelled."""
    now, was = after.standing, before.standing
    if now is Standing.CONFLICTING and was is not now:
        rivals = " or ".join(english(window) for window in (after.window, *after.rivals))
        return Change(Move.CONFLICTING, None, f"in conflict: {rivals}")
    if now is Standing.OVERDUE and was is not now:
        return Change(Move.OVERDUE, None, f"overdue, {english(after.window)} has passed")
    if now in (*_FIRM, Standing.CONFLICTING, Standing.OVERDUE):
        return _firm(before, after)
    return _unsure(before, after)


def _firm(before: Belief, after: Belief) -> Change | None:
    assert after.window is not None
    # A date given up in between is what the new one is measured from.
    old = before.window or (before.voided[-1].window if before.voided else None)
    now = english(after.window)
    if old is None or (before.standing is Standing.RELEASED):
        return Change(Move.DATED, None, f"newly dated {now}")
    if _same(old, after.window):
        return _firmer(before, after, old)
    if before.standing is Standing.RUMOURED:
        return Change(Move.DATED, None, f"newly dated {now}, after a rumour of {english(old)}")
    if old.contains(after.window) or after.window.contains(old):
        finer = old.contains(after.window)
        kind, word = (Move.REFINED, "refined") if finer else (Move.WIDENED, "widened")
        return Change(kind, None, f"{word} from {english(old)} to {now}")
    return _moved(old, after.window)


def _firmer(before: Belief, after: Belief, old: Window) -> Change | None:
    """The same window, held otherwise than before."""
    if before.standing is after.standing:
        return None
    if before.standing is Standing.CONFLICTING:
        return Change(Move.SETTLED, None, f"settled on {english(old)}")
    weak = (Standing.RUMOURED, Standing.EXPECTED)
    if before.standing in weak and after.standing not in weak:
        return Change(Move.CONFIRMED, None, f"confirmed for {english(old)}")
    if before.window is None:
        return Change(Move.DATED, None, f"dated {english(old)} again")
    return None


def _moved(old: Window, new: Window) -> Change | None:
    days = shift(old, new)
    text = f"from {english(old)} to {english(new)}"
    if days is None:
        return Change(Move.DELAYED, None, f"moved {text}")
    if days < 0:
        return Change(Move.BROUGHT_FORWARD, days, f"brought forward {length(-days)}, {text}")
    return Change(Move.DELAYED, days, f"delayed {length(days)}, {text}")


def _same(one: Window, other: Window) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def _unsure(before: Belief, after: Belief) -> Change | None:
    """Without a firm date now: withdrawn, rumoured, withheld, or first heard of."""
    now = after.standing
    if now in (Standing.RELEASED, Standing.ENDED, Standing.CANCELLED):
        return None
    if before.standing in (*_FIRM, Standing.CONFLICTING, Standing.OVERDUE) and before.window:
        kind = Move.DELAYED if after.rule == "delayed" else Move.WITHDRAWN
        words = "delayed, no new date" if kind is Move.DELAYED else "date withdrawn"
        return Change(kind, None, f"{words}; it was {english(before.window)}")
    if now is before.standing and before.window == after.window:
        return None
    if now is Standing.RUMOURED:
        when = f" for {english(after.window)}" if after.window else ""
        return Change(Move.RUMOURED, None, f"rumoured{when}")
    if now is Standing.WITHHELD and before.standing is not Standing.WITHHELD:
        undecided = after.rule == "undecided"
        return Change(Move.WITHHELD, None, "undecided" if undecided else "the date is withheld")
    if now is Standing.UNDATED and before.standing not in (*_COMING, Standing.CANCELLED):
        return Change(Move.ANNOUNCED, None, "coming, no date known")
    return None


def _decided(before: Belief, after: Belief) -> Change | None:
    """What was decided about its life where the standing does not show it."""
    if after.fate is before.fate:
        return None
    if after.fate is Fate.ENDING and after.standing is not Standing.ENDED:
        return Change(Move.ENDING, None, "it will be the last")
    if after.fate is Fate.CANCELLED and after.standing is not Standing.CANCELLED:
        return Change(Move.CANCELLED, None, "cancelled")
    saved = before.standing is Standing.CANCELLED
    if after.fate is Fate.ORDERED and not saved and before.standing is not Standing.UNDATED:
        undated = ", no date known" if after.standing is Standing.UNDATED else ""
        return Change(Move.RENEWED, None, f"ordered{undated}")
    return None
