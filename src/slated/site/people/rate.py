"""Give a show stars, change them, take them back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from slated.site.accounts.limits import RATE, limited
from slated.site.accounts.models import User
from slated.site.accounts.viewer import viewer_of
from slated.site.catalogue.models import Title
from slated.site.pages.card import find_title
from slated.site.pages.errors import bad_request
from slated.site.pages.links import show_path
from slated.site.people.stars import stars_asked
from slated.site.people.who import after, go, signed_in
from slated.site.ratings.seasons import rateable
from slated.site.ratings.voting import rate as give
from slated.site.ratings.voting import remove


@require_POST
@signed_in
@limited("rate", *RATE)
def rate(request: HttpRequest, user: User, at: str) -> HttpResponse:
    """``stars`` of the form for the show at an address, or for a ``season``; or ``remove``."""
    title = find_title(at)
    try:
        season = _season(request.POST.get("season", ""), title, user)
        if "remove" in request.POST:
            if user.viewer is not None:
                remove(user.viewer, title.pk, season)
        else:
            stars = stars_asked(request.POST.get("stars", ""))
            give(viewer_of(user), title.pk, stars, season)
    except ValueError as error:
        return bad_request(request, str(error))
    return go(after(request, show_path(title.pk, title.name)))


def _season(text: str, title: Title, user: User) -> int | None:
    """A season that the show has, or that the user has rated; None where none is named."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        raise ValueError(f"season={text[:20]}: {title} has no such season")
    return rateable(user.viewer, title, int(text))
