"""What moved: the beliefs that changed between two days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from slated.believe import Belief, Change, Move, changes
from slated.site.catalogue.candidates import chunks
from slated.site.news.models import Claim
from slated.site.slate.held import Held, about, of_releases
from slated.site.slate.models import Span


@dataclass(frozen=True, slots=True)
class Moved:
    """A release whose belief changed: what is held now, since which day, and what is new."""

    on: date
    held: Held
    before: Belief
    changes: tuple[Change, ...]

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "on": self.on.isoformat(),
            "changes": [
                {"kind": str(one.move), "days": one.days, "text": one.text} for one in self.changes
            ],
            "before": self.before.to_dict(),
            **self.held.to_dict(),
        }


def moves(
    since: date,
    until: date,
    *,
    network: str | None = None,
    named_list: str | None = None,
    kinds: Collection[Move] = (),
    among: Callable[[QuerySet[Span]], QuerySet[Span]] = lambda spans: spans,
    last: int | None = None,
) -> list[Moved]:
    """The releases of which something else is believed on ``until`` than on ``since``.

    In order of the day it came to be believed; not what rests on an article without a day of
    publication, which may be old news. ``kinds``: only those changes. ``among``: only of the
    spans that it lets through. ``last``: only of the releases of so many spans, those that began
    last. Raises TitleError where there is no list of that name.
    """
    began = Span.objects.filter(first__gt=since, first__lte=until)
    began = among(about(began, network=network, named_list=named_list))
    releases = set(began.order_by("-first", "-pk").values_list("release_id", flat=True)[:last])
    before, after = of_releases(releases, since), of_releases(releases, until)
    found, old = [], without_day(after.values())
    for release, held in after.items():
        if release in old:
            continue
        was = before[release].belief if release in before else Belief(since)
        told = changes(was, held.belief)
        if told and (not kinds or any(one.move in kinds for one in told)):
            found.append(Moved(_day(held, since), held, was, told))
    return sorted(found, key=lambda one: (one.on, one.held.title.casefold(), one.held.season or 0))


def without_day(held: Iterable[Held]) -> set[int]:
    """The releases whose belief rests first on an article that does not say when it came out."""
    lead = {one.release: int(one.belief.supporting[0]) for one in held if one.belief.supporting}
    undated: set[int] = set()
    for some in chunks(sorted(set(lead.values()))):
        claims = Claim.objects.filter(pk__in=some, reading__version__published__isnull=True)
        undated |= set(claims.values_list("pk", flat=True))
    return {release for release, claim in lead.items() if claim in undated}


def _day(held: Held, since: date) -> date:
    """The day the new belief began: of its standing and window, or of what was decided."""
    belief = held.belief
    days = [day for day in (belief.since, belief.fated) if day and day > since]
    return min(days, default=held.first)
