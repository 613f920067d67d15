"""The scorecard: renewed, cancelled, ending, in limbo, title by title."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from slated.believe import Standing
from slated.believe.card import Entry, Outlook
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import list_titles
from slated.site.catalogue.models import Title
from slated.site.catalogue.networks import network_key
from slated.site.slate.held import Held, lasting, of_releases
from slated.site.slate.models import Carried, Prospect, Span


@dataclass(frozen=True, slots=True)
class Named:
    """A title by its name and number, the release that shows what is to become of it, and that."""

    name: str
    title: int
    release: int
    outlook: str


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


def foretold(
    as_of: date, *, network: str | None = None, named_list: str | None = None
) -> QuerySet[Prospect]:
    """The prospects of the titles of which something is decided or left open, unordered.

    Of a title, all releases count, on whichever platform; it is taken in where any is on the
    ``network``, or was cancelled there. Raises TitleError where there is no list of that name.
    """
    found = lasting(Prospect.objects.all(), as_of)
    if network:
        on = lasting(Carried.objects.filter(network=key(network)), as_of)
        of = Title.objects.filter(network__key=key(network))
        found = found.filter(Q(title__in=on.values("title")) | Q(title__in=of.values("pk")))
    if named_list:
        found = found.filter(title__in=list_titles(named_list).values("pk"))
    return found


def named(found: QuerySet[Prospect]) -> list[Named]:
    """The prospects with the names of their titles, by name."""
    rows = found.values_list("title__name", "title_id", "release_id", "outlook")
    return sorted((Named(*row) for row in rows), key=lambda one: (one.name.casefold(), one.title))


def scored(found: Iterable[Named], as_of: date) -> list[Scored]:
    """The entries of these titles, in their order, with the beliefs that show them."""
    rows = list(found)
    shown = of_releases([one.release for one in rows], as_of)
    # Between two questions somebody may have written: then the release is held anew.
    entries = [_scored(one, shown[one.release]) for one in rows if one.release in shown]
    return _saved(entries, as_of)


def outlooks(
    as_of: date, *, network: str | None = None, named_list: str | None = None
) -> list[Scored]:
    """All entries of the scorecard, by name; the rest is as for ``foretold``."""
    return scored(named(foretold(as_of, network=network, named_list=named_list)), as_of)


def _scored(one: Named, held: Held) -> Scored:
    belief = held.belief
    since = belief.fated or belief.since
    return Scored(Entry(Outlook(one.outlook), since, held.season, belief.why, belief), held)


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
