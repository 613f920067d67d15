"""The events of a calendar: what is held of each release, as days to write down."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any

from django.db.models import Case, F, Q, QuerySet, Value, When

from slated.believe import Standing
from slated.site.pages.ahead import title_of
from slated.site.pages.links import release_name
from slated.site.publish.models import Placed
from slated.site.publish.scope import Scope
from slated.site.slate.ahead import OF_A_SEASON
from slated.site.slate.held import Held, covering, fetched
from slated.site.slate.models import Span
from slated.window import Window

MOST = 500
"""Releases in one calendar: the soonest that lie ahead, then what came last."""
PAST = timedelta(days=366)
"""How long what is over stays in a calendar."""
KEPT = timedelta(days=92)
"""How long an event stays in a calendar as cancelled after its date was given up."""

OUT = (Standing.RELEASED, Standing.ENDED)
FIRM = (*OUT, Standing.DATED, Standing.WINDOWED)
"""The standings that are no guess, no conflict and not overdue."""
_DATED = (
    *(*FIRM, Standing.EXPECTED, Standing.CONFLICTING),
    *(Standing.OVERDUE, Standing.RUMOURED),
)
_UNDATED = (Standing.CANCELLED, Standing.UNDATED, Standing.WITHHELD, Standing.RUMOURED)


class State(StrEnum):
    """How sure an event is, in the words of RFC 5545."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Event:
    """One event: when, how sure, and what is held of the release now.

    ``window`` is the one held, or, where ``state`` is cancelled, the one given up;
    ``standing`` is that of the window. ``moves`` counts how often its place changed;
    ``since`` is the day from which it is held so. ``claim`` is the first one behind it.
    """

    kind: str
    held: Held
    window: Window
    standing: Standing
    state: State
    moves: int
    since: date
    why: str
    claim: str | None

    @property
    def name(self) -> str:
        """ "Jessica Jones, season 2"."""
        return release_name(title_of(self.held), self.held.season, self.held.part)

    @property
    def first(self) -> date:
        """Its first possible day, the last one where only that is known."""
        first = self.window.first or self.window.last
        assert first is not None
        return first

    @property
    def last(self) -> date:
        """Its last possible day, the first one where only that is known."""
        return self.window.last or self.first

    @property
    def open(self) -> bool:
        """Whether one end of its window is not known."""
        return self.window.days is None


def events(scope: Scope, day: date) -> list[Event]:
    """The premieres of a calendar as held on a day, in order of time."""
    chosen = _chosen(scope, day)
    found = []
    for told in _histories(chosen, day).values():
        event = event_of(told, day)
        if event is not None:
            found.append(event)
    return sorted(found, key=lambda one: (one.first, one.last, one.held.release))


def event_of(spans: Sequence[Held], day: date) -> Event | None:
    """The event of one release from its ``spans`` of belief up to a day, oldest first.

    None where it has no date, and gave up none lately that was still to come.
    """
    now, moves = spans[-1], _moves(spans)
    belief = now.belief
    since = belief.since or now.first
    told: dict[str, Any] = {
        "kind": Placed.Kind.PREMIERE.value,
        "held": now,
        "moves": moves,
        "since": since,
        "why": belief.why,
        "claim": str(belief.supporting[0]) if belief.supporting else None,
    }
    window, standing = belief.window, belief.standing
    if standing in _DATED and window:
        return Event(window=window, standing=standing, state=_state(standing, window), **told)
    before = next((one.belief for one in reversed(spans) if _place(one)), None)
    if before is None or standing not in _UNDATED or since < day - KEPT:
        return None
    given_up = before.window
    assert given_up is not None
    if before.standing in OUT or (given_up.last and given_up.last < since):
        return None
    return Event(window=given_up, standing=before.standing, state=State.CANCELLED, **told)


def _state(standing: Standing, window: Window) -> State:
    exact = window.days == 1 and standing in FIRM
    return State.CONFIRMED if exact else State.TENTATIVE


Place = tuple[date | None, date | None, State]


def _place(held: Held) -> Place | None:
    window, standing = held.belief.window, held.belief.standing
    if window is None or standing not in _DATED:
        return None
    return (window.first, window.last, _state(standing, window))


def _moves(spans: Iterable[Held]) -> int:
    """How often the event's days or its state changed, being given up included."""
    places = [_place(one) for one in spans]
    while places and places[0] is None:
        places.pop(0)
    return sum(one != other for one, other in pairwise(places))


def _chosen(scope: Scope, day: date) -> list[int]:
    """The releases that may have an event, what lies ahead first."""
    dated = Q(standing__in=[s.value for s in _DATED], edtf__isnull=False)
    recent = Q(window_last__isnull=True) | Q(window_last__gte=day - PAST)
    lost = Q(standing__in=[s.value for s in _UNDATED], edtf__isnull=True, since__gte=day - KEPT)
    spans = covering(day).filter((dated & recent) | lost).exclude(rule=OF_A_SEASON)
    over = Q(window_last__lt=day) | Q(edtf__isnull=True)
    spans = scope.spans(spans).annotate(over=Case(When(over, Value(1)), default=Value(0)))
    return list(_ordered(spans).values_list("release_id", flat=True)[:MOST])


def _ordered(spans: QuerySet[Span]) -> QuerySet[Span]:
    """Ahead from the soonest on; then what is over, the latest first."""
    soonest = Case(When(over=0, then=F("window_first")))
    latest = Case(When(over=1, then=F("window_last")))
    return spans.order_by(
        "over",
        soonest.asc(nulls_first=True),
        latest.desc(nulls_last=True),
        "-since",
        "release_id",
    )


def _histories(releases: Collection[int], day: date) -> dict[int, list[Held]]:
    spans = Span.objects.filter(release__in=releases, first__lte=day)
    found: dict[int, list[Held]] = {}
    for held in fetched(spans.order_by("release_id", "first")):
        found.setdefault(held.release, []).append(held)
    return found
