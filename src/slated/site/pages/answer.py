"""One dict, two forms: a page for people, and its ``.json`` twin."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

Page = dict[str, Any]
View = Callable[..., HttpResponse]


def answer(
    request: HttpRequest, template: str, page: Page, *, mine: Page | None = None, status: int = 200
) -> HttpResponse:
    """``page`` as JSON where the address ends in ``.json``, else through ``template``.

    Everything in ``page`` is plain data, so that both show the same. ``mine`` is what the
    template shows to the person who asks alone, and is never in the JSON.
    """
    if request.path.endswith(".json"):
        response: HttpResponse = JsonResponse(
            page, status=status, json_dumps_params={"ensure_ascii": False}
        )
        response["Access-Control-Allow-Origin"] = "*"
    else:
        response = render(request, template, {"page": page, "mine": mine}, status=status)
    if status == HTTPStatus.OK:
        # For everybody, asked after each time; middleware takes it back where somebody signed in.
        patch_cache_control(response, public=True, no_cache=True)
    return response


def twins(route: str, view: View, name: str) -> list[URLPattern]:
    """The addresses of a page and of its JSON: ``route`` and ``route.json``; only to look at."""
    bare, page = route.rstrip("/") or "slate", require_safe(view)
    return [path(f"{bare}.json", page, name=f"{name}-json"), path(route, page, name=name)]
