"""The card of a show: what is next and why, and its three numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, QuerySet
from django.http import Http404

from slated.believe import Standing
from slated.site.accounts.models import User
from slated.site.catalogue.family import within
from slated.site.catalogue.models import Title
from slated.site.noted import about_title
from slated.site.pages.ahead import row
from slated.site.pages.links import release_name, show_path
from slated.site.pages.slot import Slot, slot_of
from slated.site.prepared import Prepared
from slated.site.ratings.card import numbers, numbers_of
from slated.site.rests import valued
from slated.site.slate.ahead import AHEAD
from slated.site.slate.held import Held, covering, fetched

_AT = re.compile(r"(\d{1,18})(?:-.*)?")


def number_of(at: str) -> int:
    """The number of the title that an address "23-jessica-jones" names, 0 where it names none."""
    match = _AT.fullmatch(at)
    return int(match[1]) if match else 0


def find_title(at: str, user: User | None = None) -> Title:
    """The title that an address "23-jessica-jones" names; Http404 where there is none.

    For a ``user`` it has ``is_followed``: whether they follow it, or what was merged into it.
    """
    number = number_of(at)
    if user is None:
        found = next(iter(_TITLE(number)), None)
    else:
        follows = user.follows.filter(title__in=within(number))
        found = _title(number).annotate(is_followed=Exists(follows)).first()
    if found is None:
        raise Http404("There is no show at this address; search for its name.")
    return found


def _numbers(title: int, merged: bool) -> dict[str, Any]:
    if merged:
        return numbers(title).to_dict()
    with about_title(title):
        return numbers_of(title).to_dict()


def _title(number: int) -> QuerySet[Title]:
    return Title.objects.select_related("network", "merged_into").filter(pk=number)


_TITLE = Prepared(_title)


def card_of(title: Title, day: date) -> dict[str, Any]:
    """The card as of a day, as plain data."""
    beliefs = fetched(covering(day).filter(release__title=title), day)
    return card_from(title, day, beliefs, slot_of(title, day))


def card_from(
    title: Title, day: date, beliefs: Iterable[Held], slot: Slot | None
) -> dict[str, Any]:
    """The card where beliefs about the title, and its weekly slot, are at hand."""
    held = [one for one in beliefs if one.last is None or one.last >= day]
    ahead = coming([release(one) for one in held], day)
    said = [slot.network if slot else None, ahead["platform"] if ahead else None]
    return {
        "as_of": day.isoformat(),
        "title": str(title),
        "name": title.name,
        "network": title.network.name if title.network else next(filter(None, said), None),
        "slot": slot.words if slot else None,
        "provisional": title.provisional,
        "url": show_path(title.pk, title.name),
        "next": ahead,
        "numbers": valued(_numbers, title.pk, title.merged_into_id is not None),
    }


def release(held: Held) -> dict[str, Any]:
    """A release of the show with the heading it has on its page: "season 2"."""
    heading = release_name("", held.season, held.part).lstrip(", ")
    return {**row(held), "heading": heading or "the series"}


_LONG_OVERDUE = timedelta(days=365)


def coming(releases: list[dict[str, Any]], day: date) -> dict[str, Any] | None:
    """The release that comes next: the earliest window ahead, else one without a date.

    One that was to come more than a year ago is told of last: a later one is news.
    """
    since = (day - _LONG_OVERDUE).isoformat()
    ahead = [r for r in releases if r["standing"] in {s.value for s in AHEAD}]
    return min(
        ahead,
        key=lambda r: (
            r["standing"] == Standing.OVERDUE.value and (r["last"] or day.isoformat()) < since,
            r["first"] or "9999",
        ),
        default=None,
    )
