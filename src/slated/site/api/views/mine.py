"""What is somebody's own: their ratings and what they follow. Each asks for a token."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from django.http import Http404, HttpRequest
from ninja import Query, Router, Status
from ninja.errors import HttpError

from slated.site.accounts.following import follow, follows_of, unfollow
from slated.site.accounts.limits import FOLLOW, RATE, spend_as, spoken
from slated.site.accounts.models import Follow, User
from slated.site.accounts.viewer import viewer_of
from slated.site.api.asked import Cursor, Limit, changing, own, small
from slated.site.api.bearer import Bearer, token_of, user_of
from slated.site.api.cursor import cut, paged, place_of
from slated.site.api.problems import OftenError
from slated.site.api.shapes import mine as shapes
from slated.site.api.tokens import Scope
from slated.site.catalogue.lists import find_list
from slated.site.catalogue.models import Title
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
    place = place_of(cursor, (int,))
    found = Rating.objects.filter(viewer=user_of(request).viewer_id).order_by("-pk")
    found = (found.filter(pk__lt=place[0]) if place else found).select_related("title", "viewer")
    kept, following = cut(list(found[: limit + 1]), limit, lambda row: [row.pk])
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
    viewer, known = user_of(request).viewer, _title(title)
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
    user, known = user_of(request), _title(title)
    _count(user, "rate", *RATE)
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
    user, known = user_of(request), _title(title)
    _count(user, "rate", *RATE)
    viewer = user.viewer
    if viewer is None or not remove(viewer, known.pk, season):
        raise Http404("you have not rated it")
    return Status(204, None)


@router.get(
    "/me/follows",
    auth=Bearer(Scope.READ),
    response=shapes.Follows,
    summary="What you follow",
    openapi_extra=own(Scope.READ),
)
def follows(request: HttpRequest, limit: Limit = 50, cursor: Cursor = "") -> dict[str, Any]:
    """The titles, lists and networks that you follow, the latest first."""
    found = follows_of(user_of(request))
    kept, following = paged(found, limit, cursor, lambda row: [-row.pk], (int,))
    return {"follows": [_follow(row) for row in kept], "next": following}


@router.post(
    "/me/follows",
    auth=Bearer(Scope.FOLLOW),
    response=shapes.Follow,
    summary="Follow something",
    openapi_extra=changing(Scope.FOLLOW),
)
def post_follow(request: HttpRequest, wish: shapes.Wish) -> dict[str, Any]:
    """Follow a title, a list or a network; what is followed already stays as it is."""
    _count(user_of(request), "follow", *FOLLOW)
    if wish.title is not None:
        thing: Any = _title(wish.title)
    else:
        thing = find_list(wish.list) if wish.list is not None else wish.network
    return _follow(follow(user_of(request), thing))


@router.delete(
    "/me/follows/{follow}",
    auth=Bearer(Scope.FOLLOW),
    response={204: None},
    summary="Follow something no more",
    openapi_extra=changing(Scope.FOLLOW),
)
def delete_follow(request: HttpRequest, follow: int) -> Status[None]:
    """Let it go, by the number it has among what you follow."""
    user = user_of(request)
    _count(user, "follow", *FOLLOW)
    row = user.follows.select_related("title", "named").filter(pk=small(follow)).first()
    if row is None:
        raise Http404("you follow nothing of that number")
    unfollow(user, row.title or row.named or row.network)
    return Status(204, None)


def _count(user: User, scope: str, times: int, per: float) -> None:
    """Count towards the budget that the forms of the pages have as well."""
    seconds = spend_as(scope, f"user {user.pk}", times, per)
    if seconds:
        raise OftenError(f"That was too often. Try again in {spoken(seconds)}.", seconds)


def _title(number: int) -> Title:
    row = Title.objects.filter(pk=small(number)).first()
    if row is None:
        raise Http404("there is no title of that number")
    return row


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


def _follow(row: Follow) -> dict[str, Any]:
    kind = "title" if row.title_id else "list" if row.named_id else "network"
    return {
        "id": row.pk,
        "kind": kind,
        "title_id": row.title_id,
        "name": str(row),
        "since": row.since,
    }
