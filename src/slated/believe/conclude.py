"""From what is held to the belief that is shown."""

from __future__ import annotations

from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from slated.believe.belief import Airing, Belief, Fate, Stage, Standing
from slated.believe.rules import STANDINGS
from slated.believe.sources import confidence
from slated.believe.verdict import Verdict, verdict
from slated.believe.why import why
from slated.claim import Event
from slated.window import Window

if TYPE_CHECKING:
    from slated.believe.pile import Pile
    from slated.believe.state import State
    from slated.believe.statement import Bar
    from slated.believe.weighed import Weighed

_STANDING = {rule.name: rule.standing or Standing.NOTHING for rule in STANDINGS}


def conclude(state: State, day: int, bar: Bar | None, last: Belief | None) -> Belief:
    """The belief on the day number ``day``, after ``last`` was held on the days before."""
    found = verdict(state, day, bar)
    found.window = _clipped(found)
    supporting, against = found.supporting, found.against
    fate, fated = _fate(state)
    how = found.how or (found.held.rule if found.held else "")
    lead, standing, as_of = found.lead, _STANDING[found.rule], date.fromordinal(day)
    held_on = last is not None and (last.standing, last.window) == (standing, found.window)
    return Belief(
        as_of=as_of,
        standing=standing,
        window=found.window,
        stage=_stage(state),
        fate=fate,
        fated=date.fromordinal(fated) if fated else None,
        confidence=round(confidence(supporting, against), 4),
        platform=_platform(found, state),
        airings=_airings(state),
        since=last.since if last and held_on else as_of,
        rule=".".join(filter(None, (found.rule, how))),
        supporting=_ids(lead, supporting),
        against=tuple(chain.from_iterable(pile.ids for pile in against)),
        rivals=tuple(rival.window for rival in found.track.rivals) if found.track else (),
        voided=tuple(state.gone.voided),
        why=why(found, state),
    )


def _ids(lead: Weighed | None, supporting: Pile) -> tuple[str, ...]:
    """The ids of the statements for it, that of the sentence first."""
    ids = supporting.ids
    if lead is None:
        return tuple(ids)
    at = ids.index(lead.id) if lead.id in ids else len(ids)
    return (lead.id, *ids[:at], *ids[at + 1 :])


def _platform(found: Verdict, state: State) -> str | None:
    """That of the date, else of the statement that decides, else the last one told of."""
    if found.track and found.track.platform:
        return found.track.platform
    named = found.lead.claim.platform if found.lead else None
    return named or state.platform


def _clipped(found: Verdict) -> Window | None:
    """The window without the days before the release that must come first."""
    first = found.bar.window.first if found.bar and found.bar.window else None
    if first is None:
        return found.window
    held = found.held
    if held is None:
        return Window.since(first)
    if held.low >= first.toordinal() or held.high < first.toordinal():
        return found.window
    last = found.window.last if found.window else None
    return Window.between(first, last) if last else Window.since(first)


def _stage(state: State) -> Stage | None:
    """The farthest stage reached; for a series, since it last came out."""
    if not state.series or state.out is None:
        return max(state.stages, default=None)
    out = state.out.high
    return max((stage for stage, day in state.stages.items() if day > out), default=None)


def _fate(state: State) -> tuple[Fate | None, int]:
    """What has been decided, and on which day number."""
    decided = (
        (Fate.CANCELLED, state.cancelled),
        (Fate.ENDED, state.ended),
        (Fate.ENDING, state.final),
    )
    for fate, said in decided:
        if said is not None:
            return fate, said.decided
    ordered = state.coming.top(_ordered)
    doubt = state.undecided
    if doubt and (ordered is None or doubt.day > ordered.day):
        return Fate.UNDECIDED, doubt.day
    return (Fate.ORDERED, ordered.decided) if ordered else (None, 0)


def _ordered(one: Weighed) -> int | None:
    """When it was decided on, of an order."""
    return one.decided if one.claim.event in (Event.ORDER, Event.RENEWAL) else None


def _airings(state: State) -> tuple[Airing, ...]:
    """The firm dates on platforms that are named, the first one first."""
    held = [(t.held, t.platform) for t in state.tracks if t.held and t.platform]
    held.sort(key=lambda pair: (pair[0].low, pair[0].high, pair[1] or ""))
    return tuple(Airing(platform or "", window.window) for window, platform in held)
