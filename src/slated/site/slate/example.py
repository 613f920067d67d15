"""One belief of the slate, worked out: so that people can see how all are."""

from __future__ import annotations

from datetime import date

from slated.believe.worked import Worked, worked
from slated.site.news.waits import told_waits
from slated.site.slate.ahead import AHEAD
from slated.site.slate.held import Held, fetched, holding
from slated.site.slate.models import Span
from slated.site.slate.statements import seasons_of_cancelled, statements
from slated.site.slate.weights import in_force

MOST = 12
"""Statements that such a belief rests on at most, those against among them: all are shown."""
STORY = 3
"""Statements from which a belief about what lies ahead is preferred to one about what is past."""
_LOOKED = 400
"""Beliefs, those that began last, among which one is chosen."""


def example(day: date) -> tuple[Held, Worked] | None:
    """A belief held on a day, with what it rests on; None where there is none to show.

    The one with most statements for it, what lies ahead first where it has ``STORY`` of them;
    of several that with most against it, then the surest. None that waits for another release:
    of those not all that decides is a statement.
    """
    held = _chosen(day)
    if held is None:
        return None
    told = statements([held.release]).get(held.release, ())
    whole = held.season is None and not held.part
    seasons = seasons_of_cancelled([held.release]).get(held.release, ()) if whole else ()
    found = worked(told, day, weights=in_force(), seasons=seasons)
    return (held, found) if found else None


def _chosen(day: date) -> Held | None:
    # The last ones are at the end of an index; all that hold on a day are many.
    began = Span.objects.filter(first__lte=day).order_by("-first", "-pk")[:_LOOKED]
    waiting = told_waits().values("release")
    held = holding(Span.objects.filter(pk__in=began.values("pk")), day)
    found = fetched(held.exclude(release__in=waiting).order_by("-first", "-pk"), day)
    few = [one for one in found if 0 < one.supporters <= MOST - one.opponents]
    return max(few, key=_story, default=None)


def _story(held: Held) -> tuple[bool, int, int, float]:
    ahead = held.belief.standing in AHEAD and held.supporters >= STORY
    return ahead, held.supporters, held.opponents, held.belief.confidence
