"""What of a page is a person's own: their rating, and whether they follow what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from slated.site.accounts.following import Thing, follows
from slated.site.accounts.models import User
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.models import NamedList, Title
from slated.site.people.stars import choices, told
from slated.site.people.who import person
from slated.site.ratings.voting import ratings_of

Mine = dict[str, Any]


def of_show(request: HttpRequest, user: User, title: Title, seasons: Iterable[int]) -> Mine:
    """For the page of a title that was not merged, as ``pages.card.find_title`` finds it."""
    joined = user.date_joined.date()
    rated = ratings_of(user.viewer_id, title.pk) if user.viewer_id else {}
    given = {season: told(rating, joined) for season, rating in rated.items()}
    own = {season for season in given if season is not None}
    return {
        "rate": reverse("rate", args=[title.pk]),
        "next": request.path,
        "choices": choices(),
        "rating": given.pop(None, None),
        "season_ratings": [given[season] for season in sorted(own)],
        "seasons": sorted({*seasons} | own),
        "follow": _follow(request, title, getattr(title, "is_followed", False)),
    }


def of_thing(request: HttpRequest, thing: Thing | None) -> Mine | None:
    """For a page about a list or a network; None for who is not signed in, or of neither."""
    user = person(request) if thing else None
    if user is None or thing is None:
        return None
    try:
        return {"follow": _follow(request, thing, follows(user, thing))}
    except TitleError:
        return None


def _follow(request: HttpRequest, thing: Thing, on: bool) -> Mine:
    return {**named(thing), "on": on, "next": request.get_full_path()}


def named(thing: Thing) -> Mine:
    """What is followed as a form names it."""
    if isinstance(thing, Title):
        return {"kind": "title", "of": thing.pk, "name": str(thing)}
    if isinstance(thing, NamedList):
        return {"kind": "list", "of": thing.pk, "name": thing.name}
    return {"kind": "network", "of": thing, "name": thing}
