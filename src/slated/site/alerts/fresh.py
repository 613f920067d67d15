"""What is news: the rule by which old articles that were read late raise no alerts.

A change is news where it came to be believed in the last ``NEWS`` days, by the days on which
articles came out and not by those on which we read them; where an article says when it came
out; or where a person put a claim right in those days, since people were told the wrong thing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta

from django.db.models import Q

from slated.believe import Change, Move, Standing
from slated.site.news.models import Correction
from slated.site.slate.held import Held
from slated.site.slate.moves import without_day

NEWS = timedelta(days=7)
"""For so long after its publication something is news."""

_DECIDED = (Move.ENDING, Move.RENEWED)


class Fresh:
    """Judges the changes of some releases at a moment."""

    def __init__(self, held: Collection[Held], now: datetime) -> None:
        self._since = now.date() - NEWS
        self._undated = without_day(held)
        self._corrected = _corrected({one.release for one in held}, now - NEWS)

    def day(self, held: Held, change: Change) -> date | None:
        """The day from which a change has been believed; None where it is no news."""
        belief = held.belief
        fated = change.move in _DECIDED or (
            change.move is Move.CANCELLED and belief.standing is not Standing.CANCELLED
        )
        day = (belief.fated if fated else belief.since) or held.first
        if held.release in self._corrected:
            return max(day, self._since)
        if held.release in self._undated or day < self._since:
            return None
        return day


def _corrected(releases: Iterable[int], since: datetime) -> set[int]:
    """Those of the releases of which a person put a claim right."""
    about = Q(claim__release__in=releases) | Q(corrected__release__in=releases)
    made = Correction.objects.filter(about, Q(at__gte=since) | Q(replaced__gte=since))
    return {pk for pair in made.values_list("claim__release", "corrected__release") for pk in pair}
