"""Signing in at the OpenID Connect provider."""

from __future__ import annotations

import logging
from collections.abc import Callable
from http import HTTPStatus

from allauth.socialaccount.providers.openid_connect import views
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

_AMISS = (OSError, TypeError, ValueError, KeyError, AttributeError)
"""A provider that cannot be reached (requests' errors are OSErrors), or answers nonsense."""
_log = logging.getLogger(__name__)


def login(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Go to the provider.

    By a page of ours in between: a form's answer may not lead to another site under our policy
    (form-action), and a provider may send people on to addresses that nobody could list there.
    """
    response = _asked(views.login, request, provider_id)
    if isinstance(response, HttpResponseRedirect) and response.url.startswith(("https:", "http:")):
        return render(request, "account/provider.html", {"page": {}, "to": response.url})
    return response


def callback(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Come back from it."""
    return _asked(views.callback, request, provider_id)


def _asked(
    view: Callable[[HttpRequest, str], HttpResponse], request: HttpRequest, provider_id: str
) -> HttpResponse:
    try:
        return view(request, provider_id)
    except _AMISS:
        _log.exception("the OpenID Connect provider did not answer as it should")
        page = "socialaccount/authentication_error.html"
        return render(request, page, {"page": {}}, status=HTTPStatus.BAD_GATEWAY)
