"""Who stands beside the voice that a belief rests on, and who against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.believe.credit import count, credit, day_in_words, denial, others, says
from slated.claim import Event, Status
from slated.window import english

if TYPE_CHECKING:
    from slated.believe.verdict import Verdict


def agreeing(found: Verdict) -> str:
    """ "; two outlets repeat it; Deadline says so too"."""
    lead = found.lead
    if lead is None or not found.supporting or len(found.supporting) < 2:
        return ""
    same = [s for s in found.supporting if s.origin == lead.origin or s.story == lead.story]
    outlets = {s.statement.outlet for s in same} - {lead.statement.outlet, None}
    repeated = ""
    if outlets:
        verb = "repeats" if len(outlets) == 1 else "repeat"
        repeated = f"; {count(len(outlets), 'outlet')} {verb} it"
    return repeated + others([s for s in found.supporting if s not in same])


def contrary(found: Verdict) -> str:
    """The weightiest voice against: "; but 2019, says Deadline, 12 Jan 2019"."""
    against = max(found.against or (), key=lambda one: (one.weight, one.day, one.id), default=None)
    if against is None:
        return ""
    if against.claim.status is Status.DENIED:
        return f"; {denial(against)}"
    if against.claim.event is Event.CANCELLATION:
        return f"; {says(against)} it may be cancelled, {day_in_words(against.day)}"
    if against.window is None:
        return ""
    return f"; but {english(against.window)}, {credit(against)}"


def barring(found: Verdict) -> str:
    bar = found.bar
    if bar is None or bar.window is None:
        return ""
    by = f", says {bar.source}" if bar.source else ""
    return f"; not before {bar.after}, {english(bar.window)}{by}"
