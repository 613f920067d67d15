"""What a person sees is kept by nobody but them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.views.decorators.cache import never_cache

View = Callable[..., HttpResponse]


def private(view: View) -> View:
    """A view whose answers are never kept, by nobody, and have no JSON twin."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = never_cache(view)(request, *args, **kwargs)
        return response

    return answered


def own_pages(answer: View) -> View:
    """Middleware: a page made for somebody signed in is kept by their own browser at most.

    It asks for the person only where the page did, so that nothing is looked up for its sake.
    What is below /account/ is kept by nobody, refusals included.
    """

    def answered(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if request.path.startswith("/account/"):
            add_never_cache_headers(response)
        elif request.session.accessed and request.user.is_authenticated:
            said = response.get("Cache-Control", "")
            if "no-store" not in said:
                del response["Cache-Control"]
                patch_cache_control(response, private=True, no_cache=True)
        return response

    return answered
