"""Follow a show, a list or a network, and let it go again."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from slated.site.accounts import following
from slated.site.accounts.following import Thing
from slated.site.accounts.limits import FOLLOW, limited
from slated.site.accounts.models import User
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.models import NamedList, Title
from slated.site.pages.errors import bad_request
from slated.site.people.who import after, go, signed_in


@require_POST
@signed_in
@limited("follow", *FOLLOW)
def follow(request: HttpRequest, user: User) -> HttpResponse:
    """Follow what the form names: ``kind`` is title, list or network, ``of`` its number or name."""
    try:
        following.follow(user, _thing(request))
    except TitleError as error:
        return bad_request(request, str(error))
    return go(after(request))


@require_POST
@signed_in
@limited("follow", *FOLLOW)
def unfollow(request: HttpRequest, user: User) -> HttpResponse:
    """Follow it no more."""
    try:
        following.unfollow(user, _thing(request))
    except TitleError as error:
        return bad_request(request, str(error))
    return go(after(request))


def _thing(request: HttpRequest) -> Thing:
    kind, of = request.POST.get("kind", ""), request.POST.get("of", "")
    if kind == "network":
        return of
    number = int(of) if of.isascii() and of.isdigit() and len(of) <= 18 else 0
    rows: dict[str, type[Title] | type[NamedList]] = {"title": Title, "list": NamedList}
    found = rows[kind].objects.filter(pk=number).first() if kind in rows else None
    if found is None:
        raise Http404("There is nothing of that number to follow.")
    return found
