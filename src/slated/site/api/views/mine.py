"""Whose token it is, and their ratings. Each asks for a token."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from django.http import Http404, HttpRequest
from ninja import Query, Router, Status
from ninja.errors import HttpError

from slated.site.accounts.limits import RATE
from slated.site.accounts.viewer import viewer_of
from slated.site.api.asked import Cursor, Limit, changing, own, title_of
from slated.site.api.bearer import Bearer, token_of, user_of
from slated.site.api.cursor import latest_first
from slated.site.api.often import count
from slated.site.api.shapes import mine as shapes
from slated.site.api.tokens import Scope
from slated.site.ratings.models import Rating
from slated.site.ratings.seasons import rateable
from slated.site.ratings.voting import explained, rate, rating_of, remove

router = Router(tags=["your own"])
Season = Annotated[
    int | None, Query(ge=0, le=32767, description="Of this season, not of the title as a whole.")
]


@router.get("/me", auth=Bearer(), response=shapes.Me, summary="Whose token", openapi_extra=own())
def me(request: HttpRequest) -> dict[str, Any]:
    """Whose token was sent, and what it may do."""
    token = token_of(request)
    return {
        "user": token.user.username,
        "editor": token.user.edits,
        "token": token.name,
        "scopes": token.scopes.split(),
        "expires": token.expires,
    }


@router.get(
    "/me/ratings",
    auth=Bearer(Scope.READ),
    response=shapes.Ratings,
    summary="Your ratings",
    openapi_extra=own(Scope.READ),
)
def ratings(request: HttpRequest, limit: Limit = 50, cursor: Cursor = "") -> dict[str, Any]:
    """All your ratings in force, those first given last first."""
    found = Rating.objects.filter(viewer=user_of(request).viewer_id)
    kept, following = latest_first(found.select_related("title", "viewer"), limit, cursor)
    return {"ratings": [_rating(row) for row in kept], "next": following}


@router.get(
    "/me/ratings/{title}",
    auth=Bearer(Scope.READ),
    response=shapes.Rating,
    summary="Your rating of a title",
    openapi_extra=own(Scope.READ),
)
def rating(request: HttpRequest, title: int, season: Season = None) -> dict[str, Any]:
    """Your rating in force, with whether it counts and in words why not."""
    viewer, known = user_of(request).viewer, title_of(title)
    row = rating_of(viewer, known.pk, season) if viewer else None
    if row is None:
        raise Http404("you have not rated it")
    # What is at hand is not asked for again.
    row.viewer = viewer or row.viewer
    row.title = known if row.title_id == known.pk else row.title
    return _rating(row, explain=True)


@router.put(
    "/me/ratings/{title}",
    auth=Bearer(Scope.RATE),
    response=shapes.Rating,
    summary="Rate a title",
    openapi_extra=changing(Scope.RATE),
)
def put_rating(
    request: HttpRequest, title: int, stars: shapes.Stars, season: Season = None
) -> dict[str, Any]:
    """Give a title, or a season of it, half a star to five; the latest counts."""
    user, known = user_of(request), title_of(title)
    count(user, "rate", *RATE)
    if season is not None:
        try:
            rateable(user.viewer, known, season)
        except ValueError as error:
            raise HttpError(400, str(error)) from None
    row = rate(viewer_of(user), known.pk, stars.stars, season, source="api")
    return _rating(row, explain=True)


@router.delete(
    "/me/ratings/{title}",
    auth=Bearer(Scope.RATE),
    response={204: None},
    summary="Take a rating back",
    openapi_extra=changing(Scope.RATE),
)
def delete_rating(request: HttpRequest, title: int, season: Season = None) -> Status[None]:
    """Take your rating back; its history stays."""
    user, known = user_of(request), title_of(title)
    count(user, "rate", *RATE)
    viewer = user.viewer
    if viewer is None or not remove(viewer, known.pk, season):
        raise Http404("you have not rated it")
    return Status(204, None)


def _rating(row: Rating, *, explain: bool = False) -> dict[str, Any]:
    """A rating; in a list it says briefly why it does not count."""
    why = explained(row).words if explain else (row.why or row.reason)
    from_day: date | None = row.counts_from
    return {
        "title_id": row.title_id,
        "title": str(row.title),
        "season": row.season,
        "stars": row.steps / 2,
        "day": row.day,
        "counted": row.counted,
        "why": why,
        "counts_from": from_day,
    }
