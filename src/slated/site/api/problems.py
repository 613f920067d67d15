"""Errors as application/problem+json (RFC 9457): one line that says what to do."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from slated.site.catalogue.errors import TitleError

_TITLES = {
    400: "Bad request",
    404: "Not found",
    405: "Method not allowed",
    429: "Too many requests",
}
_SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}
DESCRIBED = {
    "responses": {
        status: {
            "description": _TITLES[status],
            "content": {"application/problem+json": {"schema": _SCHEMA}},
        }
        for status in (400, 404)
    }
}
"""The problems of every operation, for its description in OpenAPI."""


def problem(status: int, detail: str, **more: Any) -> HttpResponse:
    """A problem as JSON."""
    body = {"type": "about:blank", "title": _TITLES.get(status, "Error"), "status": status}
    body |= {"detail": detail, **more}
    return JsonResponse(body, status=status, content_type="application/problem+json")


def install(api: NinjaAPI) -> None:
    """Let the API answer its errors as problems."""

    @api.exception_handler(ValidationError)
    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        where = [
            {"where": ".".join(str(p) for p in e["loc"]), "why": e["msg"]} for e in error.errors
        ]
        first = where[0] if where else {"where": "", "why": "invalid"}
        return problem(400, f"{first['where']}: {first['why']}", errors=where)

    @api.exception_handler(HttpError)
    def refused(request: HttpRequest, error: HttpError) -> HttpResponse:
        return problem(error.status_code, str(error))

    @api.exception_handler(TitleError)
    def unknown(request: HttpRequest, error: TitleError) -> HttpResponse:
        return problem(404, str(error))

    @api.exception_handler(Http404)
    def missing(request: HttpRequest, error: Http404) -> HttpResponse:
        return problem(404, str(error) or "there is nothing at this address")
