"""Who asks, and where they go on to."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect

from slated.site.accounts.models import User
from slated.site.accounts.private import private

View = Callable[..., HttpResponse]


def person(request: HttpRequest) -> User | None:
    """Who is signed in and asks for a page; nobody for its JSON, which is the same for all."""
    if request.path.endswith(".json") or not request.user.is_authenticated:
        return None
    return request.user


def signed_in(view: Callable[..., HttpResponse]) -> View:
    """A private view whose second argument is the person; others are led to sign in first."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated:
            return view(request, request.user, *args, **kwargs)
        back = request.get_full_path() if request.method in ("GET", "HEAD") else after(request)
        response = redirect_to_login(back)
        if request.headers.get("HX-Request"):
            return HttpResponseClientRedirect(response.url)
        return response

    return private(answered)


def after(request: HttpRequest, otherwise: str | None = None) -> str:
    """Where a form leads: its ``next``, an address of this site, else somewhere of their own."""
    wanted = request.POST.get("next", "")
    here = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    if here and wanted.startswith("/"):
        return wanted
    return otherwise or reverse("my-shows")


def go(address: str) -> HttpResponseRedirect:
    """On to a page after a form (303 See Other)."""
    response = HttpResponseRedirect(address)
    response.status_code = 303
    return response
