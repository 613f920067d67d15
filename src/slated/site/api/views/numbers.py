"""Lists, rankings, the scorecard, and how sources have done."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.http import HttpRequest
from ninja import Router

from slated.rank import By
from slated.site.api.asked import PUBLIC, AsOf, Cursor, InList, Limit, Network
from slated.site.api.cursor import cut, paged, place_of
from slated.site.api.shapes import numbers as shapes
from slated.site.catalogue.lists import find_list
from slated.site.catalogue.models import NamedList
from slated.site.pages.ahead import title_of
from slated.site.pages.days import today
from slated.site.pages.links import list_path, show_path
from slated.site.pages.sources import kept_records
from slated.site.ratings.places import Kept, places_of, snapshots
from slated.site.slate.outlooks import Named, Scored, foretold, named, scored

router = Router(tags=["numbers"])
ALL = "All titles"
_FAR = 10**9


class Of(StrEnum):
    """Whose record."""

    OUTLETS = "outlets"
    SPEAKERS = "speakers"


@router.get("/lists", response=shapes.Lists, summary="Every list", openapi_extra=PUBLIC)
def lists(request: HttpRequest, limit: Limit = 50, cursor: Cursor = "") -> dict[str, Any]:
    """That of all titles first, then the named ones by number."""
    place = place_of(cursor, (int,))
    found = NamedList.objects.order_by("pk")
    rows = list((found.filter(pk__gt=place[0]) if place else found)[: limit + 1])
    every = [] if place else [{"id": None, "name": ALL, "by_rule": False, "url": list_path("all")}]
    kept, following = cut(rows, limit, lambda row: [row.pk])
    told = [
        {"id": r.pk, "name": r.name, "by_rule": r.rule is not None, "url": list_path(r.name)}
        for r in kept
    ]
    return {"lists": every + told, "next": following}


@router.get("/rankings", response=shapes.Ranking, summary="A list in order", openapi_extra=PUBLIC)
def rankings(
    request: HttpRequest,
    in_list: InList = "",
    by: By = By.COMPOSITE,
    as_of: AsOf = None,
    limit: Limit = 50,
    cursor: Cursor = "",
) -> dict[str, Any]:
    """The last snapshot up to a day; without ``in_list`` that of all titles."""
    named = find_list(in_list) if in_list else None
    now, before, after = snapshots(named, by, as_of or today())
    place = place_of(cursor, (int,))
    start = min(max(place[0], 0), _FAR) if place else 0
    rows = places_of(now, before, start, limit + 1) if now else []
    return {
        "list": named.name if named else ALL,
        "by": by,
        "taken": now.day if now else None,
        "before": before.day if before else None,
        "after": after.day if after else None,
        "minimum": now.minimum if now else None,
        "mean": now.mean if now else None,
        "weight": now.weight if now else None,
        "total": now.places.count() if now else 0,
        "places": [_place(one, new=before is not None) for one in rows[:limit]],
        "next": cut(rows, limit, lambda one: [start + limit])[1],
    }


def _place(kept: Kept, *, new: bool) -> dict[str, Any]:
    return {
        "rank": kept.rank,
        "title_id": kept.title.pk,
        "title": str(kept.title),
        "value": kept.value,
        "votes": kept.votes,
        "was": kept.movement.was if new else None,
        "moved": kept.movement.mark if new else "",
        "url": show_path(kept.title.pk, kept.title.name),
    }


@router.get("/scorecard", response=shapes.Scorecard, summary="The scorecard", openapi_extra=PUBLIC)
def scorecard(
    request: HttpRequest,
    as_of: AsOf = None,
    network: Network = "",
    in_list: InList = "",
    limit: Limit = 50,
    cursor: Cursor = "",
) -> dict[str, Any]:
    """Renewed, cancelled, ending, in limbo: title by title, by name."""
    day = as_of or today()
    found = named(foretold(day, network=network or None, named_list=in_list or None))
    kept, following = paged(found, limit, cursor, lambda one: [key_of(one), one.title], (str, int))
    told = [_scored(one) for one in scored(kept, day)]
    return {"as_of": day, "total": len(found), "titles": told, "next": following}


def key_of(one: Named) -> str:
    """What the scorecard is in order of: the name, in characters that a cursor may hold."""
    return "".join(filter(str.isprintable, one.name.casefold()))[:100]


def _scored(one: Scored) -> dict[str, Any]:
    held, entry = one.held, one.entry
    return {
        "title_id": held.title_id,
        "title": title_of(held),
        "outlook": entry.outlook.value,
        "season": entry.season,
        "since": entry.since,
        "platform": held.belief.platform,
        "now_on": one.now_on,
        "why": entry.why,
        "url": show_path(held.title_id, held.title),
    }


@router.get("/sources", response=shapes.Sources, summary="Track records", openapi_extra=PUBLIC)
def sources(
    request: HttpRequest, of: Of = Of.OUTLETS, limit: Limit = 50, cursor: Cursor = ""
) -> dict[str, Any]:
    """How the dates that outlets or speakers gave compared with what happened."""
    found = enumerate(kept_records()[of.value])
    kept, following = paged(found, limit, cursor, lambda pair: [pair[0]], (int,))
    return {"of": of, "sources": [record for _, record in kept], "next": following}
