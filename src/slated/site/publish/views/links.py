"""A person's private address: seen, made anew, revoked."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST, require_safe

from slated.site.accounts.limits import limited
from slated.site.accounts.models import User
from slated.site.accounts.private import private
from slated.site.pages.errors import bad_request
from slated.site.publish.links import make, revoke, token
from slated.site.publish.models import Link
from slated.site.publish.offers import offer
from slated.site.publish.scope import Scope

TIMES, PER = 20, 3600
"""Private addresses one person may make, and in how many seconds."""


@private
@require_safe
@login_required
def links(request: HttpRequest) -> HttpResponse:
    """The private address, and how to make or revoke it."""
    user = _user(request)
    link = Link.objects.filter(user=user).first()
    made = token(link) if link else None
    page = {
        "made": link.made if link else None,
        "shown": made is not None,
        "follows": user.follows.count(),
    }
    if made is not None:
        try:
            page |= offer(request, Scope(user=user), made)
        except ValueError as error:
            return bad_request(request, str(error))
    return TemplateResponse(request, "publish/links.html", {"page": page})


@private
@require_POST
@login_required
@limited("links", TIMES, PER)
def new_link(request: HttpRequest) -> HttpResponse:
    """A new private address; the one before is dead."""
    make(_user(request))
    return redirect("account-links")


@private
@require_POST
@login_required
def no_link(request: HttpRequest) -> HttpResponse:
    """No private address any more."""
    revoke(_user(request))
    return redirect("account-links")


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # signed in
    return request.user
