"""The scorecard: renewed, cancelled, ending, in limbo, title by title."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import Q

from slated.believe import Standing
from slated.believe.card import Entry, Outlook, scorecard
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.networks import network_key
from slated.site.slate.held import Held, about, covering, fetched
from slated.site.slate.models import Span


@dataclass(frozen=True, slots=True)
class Scored:
    """A title with its entry and a release of it.

    ``now_on`` is the network that took it on after another one had cancelled it, None where
    nobody did.
    """

    entry: Entry
    held: Held
    now_on: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "title": self.held.title,
            "outlook": str(self.entry.outlook),
            "season": self.entry.season,
            "since": self.entry.since.isoformat() if self.entry.since else None,
            "now_on": self.now_on,
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
    found = _saved(found, as_of)
    return sorted(found, key=lambda one: (one.held.title.casefold(), one.held.title_id))


def _saved(found: list[Scored], as_of: date) -> list[Scored]:
    """The same, those marked that another network than the one that cancelled them took on."""
    going = {
        one.held.title_id
        for one in found
        if one.held.belief.platform and one.entry.outlook is not Outlook.CANCELLED
    }
    dropped = _dropped(going, as_of)
    return [_marked(one, dropped.get(one.held.title_id)) for one in found]


def _marked(one: Scored, dropped_by: str | None) -> Scored:
    now = one.held.belief.platform
    if not now or not dropped_by or network_key(now) == network_key(dropped_by):
        return one
    return replace(one, now_on=now)


def _dropped(titles: Collection[int], as_of: date) -> dict[int, str]:
    """Title id -> the network that cancelled it last, of those that did."""
    spans = Span.objects.filter(standing=Standing.CANCELLED.value, first__lte=as_of)
    spans = spans.filter(platform__isnull=False)
    rows: dict[int, str] = {}
    for some in chunks(titles):
        mine = spans.filter(release__title__in=some).order_by("first", "pk")
        rows |= {
            title: name or "" for title, name in mine.values_list("release__title", "platform")
        }
    return rows


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
