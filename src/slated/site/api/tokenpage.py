"""The page on which people make, see and revoke their tokens."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from slated.site.accounts.limits import limited
from slated.site.accounts.models import User
from slated.site.accounts.private import private
from slated.site.api.models import NAME, Token
from slated.site.api.tokens import make, revoke, scopes_for, tokens_of
from slated.site.errors import KeepError
from slated.site.pages.days import today

DAYS = {"30": 30, "90": 90, "366": 366, "": None}
"""How long a token may be chosen to last, by what the form sends."""
_DAYS = "90"


@login_required
@private
@require_http_methods(["GET", "HEAD", "POST"])
@limited("token", times=30, per=3600)
@sensitive_variables("secret")
def tokens(request: HttpRequest) -> HttpResponse:
    """Every token of whoever is signed in; a new one is shown once, in the answer to the form."""
    user, secret, problem = _user(request), "", ""
    if request.method == "POST":
        try:
            secret, _ = make(user, *_wished(request))
        except KeepError as error:
            problem = str(error)
    page = {
        "secret": secret,
        "problem": problem,
        "tokens": [_token(row) for row in tokens_of(user)],
        "scopes": [{"name": s.value, "words": s.words} for s in scopes_for(user)],
        "longest": NAME,
        "days": [
            {"value": value, "on": value == _DAYS, "days": days} for value, days in DAYS.items()
        ],
    }
    status = 400 if problem else 200
    return render(request, "api/tokens.html", {"page": page}, status=status)


@login_required
@private
@require_POST
def revoked(request: HttpRequest, pk: int) -> HttpResponse:
    """Revoke one of one's own tokens, then show the rest."""
    if pk >= 2**63 or not revoke(_user(request), pk):
        raise Http404("You have no such token.")
    return redirect("tokens")


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user


def _wished(request: HttpRequest) -> tuple[str, list[str], int | None]:
    days = request.POST.get("days", _DAYS)
    if days not in DAYS:
        raise KeepError("choose how long the token is good for")
    return request.POST.get("name", ""), request.POST.getlist("scope"), DAYS[days]


def _token(row: Token) -> dict[str, Any]:
    return {
        "id": row.pk,
        "name": row.name,
        "prefix": row.prefix,
        "scopes": row.scopes.split(),
        "made": row.made.date(),
        "used": row.used,
        "expires": row.expires,
        "over": not row.good(today()),
    }
