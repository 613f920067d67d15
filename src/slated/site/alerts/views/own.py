"""What every view of a person's own alerts begins and ends with."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from slated.site.accounts.limits import limited
from slated.site.accounts.models import User
from slated.site.accounts.private import private

View = Callable[..., HttpResponse]


def own(*methods: str) -> Callable[[View], View]:
    """A private view whose second argument is the person signed in; forms count to a limit."""

    def wrapper(view: View) -> View:
        @wraps(view)
        def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return view(request, cast(User, request.user), *args, **kwargs)

        counted = limited("alerts", times=60, per=3600)(login_required(answered))
        return private(require_http_methods(list(methods))(counted))

    return wrapper


def back(at: str = "") -> HttpResponseRedirect:
    """To the page of alerts, or to a part of it, after a form (303 See Other)."""
    response = HttpResponseRedirect(reverse("alerts") + (f"#{at}" if at else ""))
    response.status_code = 303
    return response
