"""The addresses of the API, of its description for people, and of the page of tokens."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, re_path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from slated.site.api.app import api
from slated.site.api.docs import docs
from slated.site.api.problems import problem
from slated.site.api.tokenpage import revoked, tokens


@csrf_exempt
def nothing(request: HttpRequest) -> HttpResponse:
    """404 as a problem, for what is no address of the API."""
    return problem(404, "there is nothing at this address; /api/v1/docs lists what there is")


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Whoever looks at the beginning of the API is led to what it has."""
    return redirect("api-docs")


urlpatterns = [
    path("api/", index),
    path("api/v1/", index),
    path("api/v1/docs", docs, name="api-docs"),
    path("api/v1/", api.urls),
    re_path(r"^api/", nothing),
    path("account/tokens", tokens, name="tokens"),
    path("account/tokens/<int:pk>/revoke", revoked, name="token-revoke"),
]
