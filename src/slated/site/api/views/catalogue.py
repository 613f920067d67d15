"""Titles, networks, search."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import Http404, HttpRequest
from ninja import Query, Router
from pydantic import AfterValidator

from slated.site.api import forms
from slated.site.api.asked import PUBLIC, AsOf, Cursor, Limit, plain, small
from slated.site.api.cursor import cut, place_of
from slated.site.api.shapes import catalogue as shapes
from slated.site.api.shapes.numbers import Numbers
from slated.site.catalogue.models import Network, Title
from slated.site.catalogue.search import search as titles_called
from slated.site.pages.days import today
from slated.site.pages.search import found as found_by
from slated.site.ratings.card import numbers as numbers_of
from slated.site.slate.held import covering, fetched

router = Router(tags=["the catalogue"])
Sought = Annotated[
    str, Query(max_length=200, description="A name, or how it begins."), AfterValidator(plain)
]


@router.get("/titles", response=shapes.Titles, summary="Every title", openapi_extra=PUBLIC)
def titles(
    request: HttpRequest, q: Sought = "", limit: Limit = 50, cursor: Cursor = ""
) -> dict[str, Any]:
    """The titles by number; with ``q`` those of that name, on one page."""
    if q:
        hits = titles_called(q, limit=limit)
        return {"titles": [forms.title(hit.title) for hit in hits], "next": None}
    place = place_of(cursor, (int,))
    found = Title.objects.filter(merged_into=None).select_related("network").order_by("pk")
    rows = list((found.filter(pk__gt=place[0]) if place else found)[: limit + 1])
    kept, following = cut(rows, limit, lambda row: [row.pk])
    return {"titles": [forms.title(row) for row in kept], "next": following}


@router.get(
    "/titles/{title}",
    response=shapes.TitleCard,
    summary="A title and its releases",
    openapi_extra=PUBLIC,
)
def title(
    request: HttpRequest, title: int, as_of: AsOf = None, limit: Limit = 50, cursor: Cursor = ""
) -> dict[str, Any]:
    """A title with how each release of it stands on a day."""
    row, day = _title(title), as_of or today()
    found = covering(day).filter(release__title=row).order_by("release_id")
    place = place_of(cursor, (int,))
    rest = found.filter(release_id__gt=place[0]) if place else found
    kept, following = cut(list(fetched(rest[: limit + 1], day)), limit, lambda held: [held.release])
    releases = [forms.release(one) for one in kept]
    return {**forms.title(row), "as_of": day, "releases": releases, "next": following}


@router.get(
    "/titles/{title}/numbers",
    response=Numbers,
    summary="A title's ratings, composite and ranks",
    openapi_extra=PUBLIC,
)
def numbers(request: HttpRequest, title: int) -> dict[str, Any]:
    """The numbers of its card as of now, with the sum that makes the composite."""
    row = _title(title)
    return {"title_id": row.pk, **numbers_of(row.pk).to_dict()}


@router.get("/networks", response=shapes.Networks, summary="Every network", openapi_extra=PUBLIC)
def networks(request: HttpRequest, limit: Limit = 50, cursor: Cursor = "") -> dict[str, Any]:
    """The networks of the catalogue, by number."""
    place = place_of(cursor, (int,))
    found = Network.objects.order_by("pk")
    rows = list((found.filter(pk__gt=place[0]) if place else found)[: limit + 1])
    kept, following = cut(rows, limit, lambda row: [row.pk])
    told = [{"id": row.pk, "name": row.name} for row in kept]
    return {"networks": told, "next": following}


@router.get("/search", response=shapes.Found, summary="Search", openapi_extra=PUBLIC)
def search(request: HttpRequest, q: Sought = "") -> dict[str, Any]:
    """Titles, people and networks by what people type, 20 of each; a slip is forgiven."""
    told = found_by(q)
    return {
        "q": told.q,
        "near": told.near,
        "titles": [forms.title(hit.title) for hit in told.titles],
        "people": told.people,
        "networks": told.networks,
    }


def _title(number: int) -> Title:
    row = Title.objects.select_related("network").filter(pk=small(number)).first()
    if row is None:
        raise Http404("there is no title of that number")
    return row
