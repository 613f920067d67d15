"""A new date and the one held, where both can be true."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from slated.believe.state import Held
from slated.believe.voices import CATALOGUE
from slated.believe.weighed import NEVER
from slated.claim import Status
from slated.window import Window

if TYPE_CHECKING:
    from slated.believe.weighed import Weighed


def held(one: Weighed, rule: str) -> Held:
    """The statement's own window, held by ``rule``."""
    assert one.window is not None
    return Held(one.window, one.low, one.high, one, one.day, rule)


def overlapping(now: Held, one: Weighed) -> Held:
    """What is held after a statement that can hold together with it."""
    firmer = _flat(one) and not _flat(now.lead)
    if placeholder(now.lead) and one.voice is not CATALOGUE:
        return held(one, "overrides")
    if placeholder(one):
        return now
    if firmer and not now.equals(one):
        return held(one, "refines" if now.contains(one) else "firmer")
    as_firm = _flat(one) or not _flat(now.lead)
    if now.equals(one) or not as_firm:
        return agree(now, one)
    if now.contains(one):
        return held(one, "refines")
    if one.low <= now.low and now.high <= one.high:
        return agree(now, one)
    if NEVER in (now.high, one.high) or 0 in (now.low, one.low):
        return _narrowed(now, one)
    if one.power >= now.lead.power or one.origin == now.lead.origin:
        return held(one, "shifts")
    return agree(now, one)


def _flat(one: Weighed) -> bool:
    return one.claim.status is not Status.EXPECTED


def placeholder(one: Weighed) -> bool:
    """Whether it is a catalogue's first of January, which may well stand for the year."""
    if one.voice is not CATALOGUE or one.low != one.high:
        return False
    day = date.fromordinal(one.low)
    return (day.month, day.day) == (1, 1)


def agree(now: Held, one: Weighed) -> Held:
    """The same window; its lead is the weightiest voice that gave just these days."""
    if now.equals(one) and one.power > now.lead.power:
        now = Held(now.window, now.low, now.high, one, one.day, now.rule)
    now.day = max(now.day, one.day)
    return now


def _narrowed(now: Held, one: Weighed) -> Held:
    low, high = max(now.low, one.low), min(now.high, one.high)
    lead = one if one.power >= now.lead.power else now.lead
    window = Window.between(date.fromordinal(low), date.fromordinal(high))
    return Held(window, low, high, lead, one.day, "narrows")
