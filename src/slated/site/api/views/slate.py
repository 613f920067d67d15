"""The slate, what changed, and a release with its history."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any

from django.db.models import Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest
from ninja import Query, Router
from ninja.errors import HttpError

from slated.believe import Standing
from slated.site.api import forms
from slated.site.api.asked import PUBLIC, AsOf, Cursor, Day, InList, Limit, Network, small
from slated.site.api.cursor import Place, cut, paged, place_of
from slated.site.api.shapes import slate as shapes
from slated.site.pages.days import today
from slated.site.slate.ahead import lying_ahead
from slated.site.slate.held import Held, fetched
from slated.site.slate.models import Span
from slated.site.slate.moves import moves

router = Router(tags=["the slate"])
LONGEST = timedelta(days=92)
"""The longest stretch of days whose changes are told at once."""
_FAR = date(9999, 12, 31)

Standings = Annotated[
    list[Standing], Query(max_length=12, description="Only these; what may still come otherwise.")
]


@router.get("/slate", response=shapes.Slate, summary="What lies ahead", openapi_extra=PUBLIC)
def slate(
    request: HttpRequest,
    standing: Standings = [],  # noqa: B006, ninja's form of a list that may be left out
    as_of: AsOf = None,
    network: Network = "",
    in_list: InList = "",
    limit: Limit = 50,
    cursor: Cursor = "",
) -> dict[str, Any]:
    """The beliefs of a day, soonest first; without ``standing`` with the lately overdue."""
    day = as_of or today()
    found = lying_ahead(
        day, network=network or None, named_list=in_list or None, standings=standing
    )
    rows = list(fetched(_after(found, cursor)[: limit + 1], day))
    held, following = cut(rows, limit, _place)
    return {"as_of": day, "releases": [forms.release(one) for one in held], "next": following}


def _after(found: QuerySet[Span], cursor: str) -> QuerySet[Span]:
    """The spans in order of time, those behind a cursor; the undated stand last."""
    far = Value(_FAR)
    ordered = found.annotate(
        begins=Coalesce("window_first", far), ends=Coalesce("window_last", far)
    )
    place = place_of(cursor, (date, date, int))
    if place:
        first, last, release = place
        same = Q(begins=first)
        behind = Q(ends__gt=last) | Q(ends=last, release_id__gt=release)
        ordered = ordered.filter(Q(begins__gt=first) | (same & behind))
    return ordered.order_by("begins", "ends", "release_id")


def _place(held: Held) -> Place:
    window = held.belief.window
    first = (window.first if window else None) or _FAR
    last = (window.last if window else None) or _FAR
    return [first, last, held.release]


@router.get("/changes", response=shapes.Changes, summary="What moved", openapi_extra=PUBLIC)
def changes(
    request: HttpRequest,
    since: Day,
    until: Day | None = None,
    network: Network = "",
    in_list: InList = "",
    limit: Limit = 50,
    cursor: Cursor = "",
) -> dict[str, Any]:
    """The releases of which something else is believed on ``until`` than on ``since``."""
    end = until or today()
    if end - since > LONGEST:
        raise HttpError(400, f"since: at most {LONGEST.days} days before until")
    found = moves(since, end, network=network or None, named_list=in_list or None)
    kept, following = paged(
        found, limit, cursor, lambda one: [one.on, one.held.release], (date, int)
    )
    told = [forms.change(one) for one in kept]
    return {"since": since, "until": end, "changes": told, "next": following}


@router.get(
    "/releases/{release}",
    response=shapes.History,
    summary="A release and its history",
    openapi_extra=PUBLIC,
)
def release(
    request: HttpRequest, release: int, limit: Limit = 50, cursor: Cursor = ""
) -> dict[str, Any]:
    """How a release stands, and all that was believed of it before, oldest first."""
    # What will be believed on a day to come, if nothing more is said, is left out.
    spans = Span.objects.filter(release=small(release), first__lte=today())
    last = next(fetched(spans.order_by("-first")[:1]), None)
    if last is None:
        raise Http404("no release of that number has been spoken of")
    place = place_of(cursor, (date,))
    rest = spans.filter(first__gt=place[0]) if place else spans
    rows = list(fetched(rest.order_by("first")[: limit + 1]))
    kept, following = cut(rows, limit, lambda span: [span.first])
    history = [{"first": s.first, "last": s.last, "belief": forms.release(s)} for s in kept]
    return {"release": forms.release(last), "history": history, "next": following}
