"""Who may come in."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from slated.site.pages.answer import answer

View = Callable[..., HttpResponse]


def editors(view: View) -> View:
    """Let editors in alone, and let nobody keep it; whoever is not signed in is asked to."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = request.user
        if not user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not user.edits:
            return closed(request)
        return view(request, *args, **kwargs)

    return never_cache(guarded)


def closed(request: HttpRequest) -> HttpResponse:
    """403: this is for editors."""
    why = _("This page is for editors. Whoever runs this site can make your account one.")
    return answer(request, "pages/error.html", {"title": _("Editors only"), "why": why}, status=403)


def who(request: HttpRequest) -> str:
    """The name under which an editor's acts are kept."""
    return request.user.get_username()
