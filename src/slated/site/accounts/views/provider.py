"""Signing in at the OpenID Connect provider."""

from __future__ import annotations

from allauth.socialaccount.providers.openid_connect import views
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from slated.site.accounts.environment import PROVIDER


def login(request: HttpRequest) -> HttpResponse:
    """Go to the provider.

    By a page of ours in between: a form's answer may not lead to another site under our policy
    (form-action), and a provider may send people on to addresses that nobody could list there.
    """
    response: HttpResponse = views.login(request, PROVIDER)
    if isinstance(response, HttpResponseRedirect) and response.url.startswith(("https:", "http:")):
        return render(request, "account/provider.html", {"page": {}, "to": response.url})
    return response


def callback(request: HttpRequest) -> HttpResponse:
    """Come back from it."""
    response: HttpResponse = views.callback(request, PROVIDER)
    return response
