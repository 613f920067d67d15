"""CORS: the API's answers may be read by pages of any site; nothing private is in them."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

Answer = Callable[[HttpRequest], HttpResponse]


def readable(answer: Answer) -> Answer:
    """Middleware that opens what is under /api/ to reading."""

    def opened(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if request.path.startswith("/api/"):
            response["Access-Control-Allow-Origin"] = "*"
            response["Access-Control-Expose-Headers"] = "ETag"
        return response

    return opened
