"""The scorecard: renewed, cancelled, ending, in limbo, title by title."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from slated.believe import Standing
from slated.believe.card import Entry, scorecard
from slated.site.slate.held import Held, about, covering, fetched
from slated.site.slate.models import Span


@dataclass(frozen=True, slots=True)
class Scored:
    """A title with its entry and a release of it."""

    entry: Entry
    held: Held

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "title": self.held.title,
            "outlook": str(self.entry.outlook),
            "season": self.entry.season,
            "since": self.entry.since.isoformat() if self.entry.since else None,
            "why": self.entry.why,
        }


def outlooks(
    as_of: date, *, network: str | None = None, named_list: str | None = None
) -> list[Scored]:
    """An entry for every title of which something is decided or left open, by name.

    Of a title, all releases count, on whichever platform; it is taken in where any is on the
    ``network``, or was cancelled there. Raises TitleError where there is no list of that name.
    """
    spans = covering(as_of).filter(_chosen(as_of, network, named_list))
    by_title: dict[int, list[Held]] = defaultdict(list)
    for held in fetched(spans, as_of):
        by_title[held.title_id].append(held)
    found = []
    for of_title in by_title.values():
        of_title.sort(key=lambda held: (held.season is not None, held.season or 0))
        entry = scorecard([(held.season, held.belief) for held in of_title])
        if entry is not None:
            shown = next(held for held in of_title if held.belief is entry.belief)
            found.append(Scored(entry, shown))
    return sorted(found, key=lambda one: (one.held.title.casefold(), one.held.title_id))


def _chosen(as_of: date, network: str | None, named_list: str | None) -> Q:
    """The titles asked for; all of them where nothing narrows it."""
    if not (network or named_list):
        return Q()
    on = about(covering(as_of), network=network, named_list=named_list)
    chosen = Q(release__title__in=on.values("release__title"))
    if network:
        axed = Span.objects.filter(standing=Standing.CANCELLED.value, first__lte=as_of)
        axed = about(axed, network=network, named_list=named_list)
        chosen |= Q(release__title__in=axed.values("release__title"))
    return chosen
