"""Who stands beside the voice that a belief rests on, and who against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.believe.credit import count, credit, day_in_words, denial, others, says
from slated.claim import Event, Status
from slated.window import english

if TYPE_CHECKING:
    from slated.believe.verdict import Verdict
    from slated.believe.weighed import Weighed


def agreeing(found: Verdict) -> str:
    """ "; two outlets repeat it; Deadline says so too"."""
    lead = found.lead
    if lead is None or len(found.supporting) < 2:
        return ""
    names = found.supporting.names()
    outlets, repeated = names.outlets(lead), ""
    if outlets:
        verb = "repeats" if outlets == 1 else "repeat"
        repeated = f"; {count(outlets, 'outlet')} {verb} it"
    return repeated + others(names.others(lead))


def contrary(found: Verdict) -> str:
    """The weightiest voice against: "; but 2019, says Deadline, 12 Jan 2019"."""
    strongest = filter(None, (pile.top(_strength) for pile in found.against))
    against = max(strongest, key=_strength, default=None)
    if against is None:
        return ""
    if against.claim.status is Status.DENIED:
        return f"; {denial(against)}"
    if against.claim.event is Event.CANCELLATION:
        return f"; {says(against)} it may be cancelled, {day_in_words(against.day)}"
    if against.window is None:
        return ""
    return f"; but {english(against.window)}, {credit(against)}"


def _strength(one: Weighed) -> tuple[float, int, str]:
    return (one.weight, one.day, one.id)


def barring(found: Verdict) -> str:
    bar = found.bar
    if bar is None or bar.window is None:
        return ""
    by = f", says {bar.source}" if bar.source else ""
    return f"; not before {bar.after}, {english(bar.window)}{by}"
