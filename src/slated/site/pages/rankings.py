"""Lists with their rankings, by composite and by rating, on any day a snapshot was taken."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from slated.rank import By, Ranking
from slated.rank.movement import Movement, movement
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.lists import find_list
from slated.site.catalogue.models import NamedList, Title
from slated.site.pages.answer import answer
from slated.site.pages.days import asked
from slated.site.pages.errors import bad_request
from slated.site.pages.links import list_path, show_path
from slated.site.ratings.models import Snapshot
from slated.site.ratings.snapshot import ranking_in

MOST = 100
"""Titles of a ranking on its page."""
ALL = "all"
"""The name of the list of all titles in an address."""


def lists(request: HttpRequest) -> HttpResponse:
    """Every list there is."""
    named = NamedList.objects.order_by("name").values_list("name", flat=True)
    page = {
        "lists": [{"name": "All titles", "url": list_path(ALL)}]
        + [{"name": name, "url": list_path(name)} for name in named]
    }
    return answer(request, "pages/lists.html", page)


def ranking(request: HttpRequest, name: str) -> HttpResponse:
    """One list in order, as of its last snapshot up to the day asked for."""
    try:
        day = asked(request)
        by = _by(request.GET.get("by", By.COMPOSITE.value))
    except ValueError as error:
        return bad_request(request, str(error))
    named = _named(name)
    now, before, after = _snapshots(named, by, day)
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
        order = ranking_in(now)
        moved = movement(ranking_in(before) if before else None, order)
        page |= {
            "minimum": order.minimum,
            "mean": order.prior.mean and round(order.prior.mean, 2),
            "weight": order.prior.weight,
            "total": order.ranked,
            "places": _places(order, moved, new=before is not None),
        }
    return answer(request, "pages/ranking.html", page)


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


def _snapshots(
    named: NamedList | None, by: By, day: date
) -> tuple[Snapshot | None, Snapshot | None, Snapshot | None]:
    """The last snapshot up to a day, the one before it, and the one after it."""
    taken = Snapshot.objects.filter(named=named, by=by).select_related("named")
    last = list(taken.filter(day__lte=day).order_by("-day")[:2])
    after = taken.filter(day__gt=day).order_by("day").first()
    return (*last, None, None)[0], (*last, None, None)[1], after


def _places(order: Ranking, moved: dict[Any, Movement], *, new: bool) -> list[dict[str, Any]]:
    shown = order.places[:MOST]
    names = Title.objects.in_bulk([place.title for place in shown])
    return [
        {
            "rank": place.rank,
            "title": str(names[int(place.title)]),
            "url": show_path(int(place.title), names[int(place.title)].name),
            "value": place.value,
            "votes": place.votes,
            "moved": moved[place.title].mark if new else "",
        }
        for place in shown
        if int(place.title) in names
    ]
