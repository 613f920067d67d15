"""A page for an address that is asked in a way it does not take, instead of an empty one."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from slated.site.pages.answer import answer


def told(view: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: what Django answers with 405 and nothing says what to do next.

    A form that is shown again with what is wrong stands at the address it was sent to; who opens
    that address anew, or from the history, comes here.
    """

    def answered(request: HttpRequest) -> HttpResponse:
        response = view(request)
        if response.status_code != HTTPStatus.METHOD_NOT_ALLOWED or response.content:
            return response
        page = {"title": "Nothing to see here", "why": "Only forms of other pages are sent here."}
        if request.method not in ("GET", "HEAD"):
            page = {"title": "Not taken", "why": "This page is to look at; nothing is sent here."}
        said = answer(request, "pages/error.html", page, status=response.status_code)
        said["Allow"] = response["Allow"]
        return said

    return answered
