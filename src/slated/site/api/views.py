"""What can be asked of the slate, the titles and the claims: the same that the pages show."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any

from django.db.models import Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest
from ninja import Query, Router
from ninja.errors import HttpError

from slated.believe import Standing
from slated.site.api import forms, shapes
from slated.site.api.cursor import MOST, cursor_at, place_of
from slated.site.api.problems import DESCRIBED
from slated.site.catalogue.models import Title
from slated.site.catalogue.search import search
from slated.site.news.standing import standing_claims
from slated.site.pages.claims import said
from slated.site.pages.days import today
from slated.site.slate.ahead import lying_ahead
from slated.site.slate.held import covering, fetched
from slated.site.slate.models import Span
from slated.site.slate.moves import moves

router = Router()
LONGEST = timedelta(days=92)
"""The longest stretch of days whose changes are told at once."""
_FAR = date(9999, 12, 31)

Limit = Annotated[int, Query(ge=1, le=MOST)]
Text = Annotated[str, Query(max_length=200)]
Standings = Annotated[list[Standing], Query(max_length=12)]


@router.get(
    "/slate",
    response=shapes.Slate,
    summary="What lies ahead, soonest first",
    openapi_extra=DESCRIBED,
)
def slate(
    request: HttpRequest,
    standing: Standings = [],  # noqa: B006, ninja's form of a list that may be left out
    as_of: date | None = None,
    network: Text = "",
    in_list: Text = "",
    limit: Limit = 50,
    cursor: Text = "",
) -> dict[str, Any]:
    """The beliefs of a day; without ``standing`` what lies ahead, with the lately overdue."""
    day = as_of or today()
    found = lying_ahead(
        day, network=network or None, named_list=in_list or None, standings=standing
    )
    held = list(fetched(_after(found, cursor)[: limit + 1], day))
    return {
        "as_of": day,
        "releases": [forms.release(one) for one in held[:limit]],
        "next": cursor_at(_place(held[limit - 1])) if len(held) > limit else None,
    }


def _after(found: QuerySet[Span], cursor: str) -> QuerySet[Span]:
    """The spans in order of time, those behind a cursor; the undated stand last."""
    far = Value(_FAR)
    ordered = found.annotate(
        begins=Coalesce("window_first", far), ends=Coalesce("window_last", far)
    )
    place = place_of(cursor, (str, str, int))
    if place:
        try:
            first, last = (date.fromisoformat(text) for text in place[:2])
        except ValueError:
            raise HttpError(400, "cursor: not one that this API gave") from None
        same = Q(begins=first)
        behind = Q(ends__gt=last) | Q(ends=last, release_id__gt=place[2])
        ordered = ordered.filter(Q(begins__gt=first) | (same & behind))
    return ordered.order_by("begins", "ends", "release_id")


def _place(held: Any) -> list[Any]:
    window = held.belief.window
    first = (window.first if window else None) or _FAR
    last = (window.last if window else None) or _FAR
    return [first.isoformat(), last.isoformat(), held.release]


@router.get(
    "/changes",
    response=shapes.Changes,
    summary="What moved between two days",
    openapi_extra=DESCRIBED,
)
def changes(
    request: HttpRequest,
    since: date,
    until: date | None = None,
    network: Text = "",
    in_list: Text = "",
) -> dict[str, Any]:
    """The releases of which something else is believed on ``until`` than on ``since``."""
    end = until or today()
    if end - since > LONGEST:
        raise HttpError(400, f"since: at most {LONGEST.days} days before until")
    found = moves(since, end, network=network or None, named_list=in_list or None)
    return {"since": since, "until": end, "changes": [forms.change(one) for one in found]}


@router.get(
    "/releases/{release}",
    response=shapes.History,
    summary="A release and its history",
    openapi_extra=DESCRIBED,
)
def release(request: HttpRequest, release: int) -> dict[str, Any]:
    """How a release stands, and all that was believed of it before."""
    _small(release)
    spans = list(fetched(Span.objects.filter(release=release).order_by("first")))
    if not spans:
        raise Http404("no release of that number has been spoken of")
    history = [{"first": s.first, "last": s.last, "belief": forms.release(s)} for s in spans]
    return {"release": forms.release(spans[-1]), "history": history}


@router.get(
    "/releases/{release}/claims",
    response=shapes.Claims,
    summary="Who said what of it",
    openapi_extra=DESCRIBED,
)
def release_claims(
    request: HttpRequest, release: int, limit: Limit = 50, cursor: Text = ""
) -> dict[str, Any]:
    """The claims about a release, newest first."""
    _small(release)
    return _claims(Q(release=release), limit, cursor)


@router.get(
    "/claims", response=shapes.Claims, summary="What was said lately", openapi_extra=DESCRIBED
)
def claims(request: HttpRequest, limit: Limit = 50, cursor: Text = "") -> dict[str, Any]:
    """All claims that count, newest first."""
    return _claims(Q(), limit, cursor)


def _claims(which: Q, limit: int, cursor: str) -> dict[str, Any]:
    found = standing_claims().filter(which)
    place = place_of(cursor, (str, int))
    if place:
        try:
            day = date.fromisoformat(place[0])
        except ValueError:
            raise HttpError(400, "cursor: not one that this API gave") from None
        found = found.filter(Q(published__lt=day) | Q(published=day, pk__lt=place[1]))
    found = found.select_related("reading__version__article__outlet", "speaker")
    rows = list(found.order_by("-published", "-pk")[: limit + 1])
    last = rows[limit - 1] if len(rows) > limit else None
    return {
        "claims": [said(row) for row in rows[:limit]],
        "next": cursor_at([last.published.isoformat(), last.pk]) if last else None,
    }


@router.get(
    "/titles", response=shapes.Titles, summary="Every title, by number", openapi_extra=DESCRIBED
)
def titles(
    request: HttpRequest, q: Text = "", limit: Limit = 50, cursor: Text = ""
) -> dict[str, Any]:
    """The titles; with ``q`` those of that name, on one page."""
    if q:
        return {"titles": [forms.title(h.title) for h in search(q, limit=limit)], "next": None}
    place = place_of(cursor, (int,))
    found = Title.objects.filter(merged_into=None).select_related("network").order_by("pk")
    rows = list((found.filter(pk__gt=place[0]) if place else found)[: limit + 1])
    return {
        "titles": [forms.title(row) for row in rows[:limit]],
        "next": cursor_at([rows[limit - 1].pk]) if len(rows) > limit else None,
    }


@router.get(
    "/titles/{title}",
    response=shapes.TitleCard,
    summary="A title and its releases",
    openapi_extra=DESCRIBED,
)
def title(request: HttpRequest, title: int, as_of: date | None = None) -> dict[str, Any]:
    """A title with how each release of it stands on a day."""
    _small(title)
    row = Title.objects.select_related("network").filter(pk=title).first()
    if row is None:
        raise Http404("there is no title of that number")
    day = as_of or today()
    held = fetched(covering(day).filter(release__title=row), day)
    return {**forms.title(row), "as_of": day, "releases": [forms.release(one) for one in held]}


def _small(number: int) -> None:
    if not 0 < number < 2**63:
        raise Http404("there is nothing of that number")
