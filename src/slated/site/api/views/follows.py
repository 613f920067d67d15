"""What somebody follows. Each asks for a token."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from ninja import Router, Status

from slated.site.accounts.following import follow, follows_of, unfollow
from slated.site.accounts.limits import FOLLOW
from slated.site.accounts.models import Follow
from slated.site.api.asked import Cursor, Limit, changing, own, small, title_of
from slated.site.api.bearer import Bearer, user_of
from slated.site.api.cursor import paged
from slated.site.api.often import count
from slated.site.api.shapes import mine as shapes
from slated.site.api.tokens import Scope
from slated.site.catalogue.lists import find_list

router = Router(tags=["your own"])


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
    count(user_of(request), "follow", *FOLLOW)
    if wish.title is not None:
        thing: Any = title_of(wish.title)
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
    count(user, "follow", *FOLLOW)
    row = user.follows.select_related("title", "named").filter(pk=small(follow)).first()
    if row is None:
        raise Http404("you follow nothing of that number")
    unfollow(user, row.title or row.named or row.network)
    return Status(204, None)


def _follow(row: Follow) -> dict[str, Any]:
    kind = "title" if row.title_id else "list" if row.named_id else "network"
    return {
        "id": row.pk,
        "kind": kind,
        "title_id": row.title_id,
        "name": str(row),
        "since": row.since,
    }
