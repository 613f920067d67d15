"""Lists with their rankings, by composite and by rating, on any day a snapshot was taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from slated.rank import By
from slated.site.care.listrule import in_words
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import find_list
from slated.site.catalogue.models import NamedList
from slated.site.pages.answer import answer
from slated.site.pages.days import asked
from slated.site.pages.errors import bad_request
from slated.site.pages.links import list_path, onward, show_path
from slated.site.people.mine import of_thing
from slated.site.ratings.models import Snapshot
from slated.site.ratings.places import places_of, snapshots

MOST = 100
"""Titles of a ranking on its page."""
ALL = "all"
"""The name of the list of all titles in an address."""


def lists(request: HttpRequest) -> HttpResponse:
    """Every list there is."""
    named = NamedList.objects.order_by("name").values_list("name", "rule")
    page = {
        "lists": [{"name": "All titles", "url": list_path(ALL), "how": ""}]
        + [{"name": name, "url": list_path(name), "how": _how(rule)} for name, rule in named]
    }
    return answer(request, "pages/lists.html", page)


def _how(rule: Mapping[str, Any] | None) -> str:
    """What makes a list."""
    return in_words(rule) if rule else _("picked by hand")


def ranking(request: HttpRequest, name: str) -> HttpResponse:
    """One list in order, as of its last snapshot up to the day asked for."""
    try:
        day = asked(request)
        by = _by(request.GET.get("by", By.COMPOSITE.value))
    except ValueError as error:
        return bad_request(request, str(error))
    named = _named(name)
    if named is not None and key(name) != named.key:
        return onward(request, list_path(named.name))
    now, before, after = snapshots(named, by, day)
    page: dict[str, Any] = {
        "list": named.name if named else "All titles",
        "by": by.value,
        "url": list_path(name),
        "taken": now.day.isoformat() if now else None,
        "before": before.day.isoformat() if before else None,
        "after": after.day.isoformat() if after else None,
        "places": [],
    }
    if now:
        page |= {
            "minimum": now.minimum,
            "mean": now.mean and round(now.mean, 2),
            "weight": now.weight,
            "total": now.places.count(),
            "places": _places(now, before),
        }
    return answer(request, "pages/ranking.html", page, mine=of_thing(request, named))


def _by(text: str) -> By:
    try:
        return By(text)
    except ValueError:
        raise ValueError(f"by={text[:20]}: composite or rating") from None


def _named(name: str) -> NamedList | None:
    if name == ALL:
        return None
    try:
        return find_list(name)
    except TitleError:
        raise Http404(f"There is no list of that name; all are on {reverse('lists')}.") from None


def _places(now: Snapshot, before: Snapshot | None) -> list[dict[str, Any]]:
    return [
        {
            "rank": place.rank,
            "title": str(place.title),
            "url": show_path(place.title.pk, place.title.name),
            "value": place.value,
            "votes": place.votes,
            "moved": place.movement.mark if before is not None else "",
        }
        for place in places_of(now, before, 0, MOST)
    ]
