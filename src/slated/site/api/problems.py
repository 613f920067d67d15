"""Errors as application/problem+json (RFC 9457): one line that says what to do."""

from __future__ import annotations

import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from slated.site.api.wording import line, problems
from slated.site.catalogue.errors import TitleError
from slated.site.errors import KeepError, is_busy
from slated.site.pages.errors import AGAIN

TYPE = "application/problem+json"
WORDS = {
    400: "The request cannot be answered as it is: the detail says what to change",
    401: "A token is needed, or the one sent is not good",
    403: "The token may not do this",
    404: "There is nothing of that number or name",
    405: "This address does not take that method",
    413: "The body is too large",
    415: "The body must be JSON, sent as application/json",
    429: "Too many requests: Retry-After says when to come again",
    500: "A mistake of ours; it has been written to the server's log",
    503: "Something else is writing just now: send it again after Retry-After",
}
SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}
_log = logging.getLogger("django.request")
_UNREAD = "Cannot parse request body"
"""What ninja says of a body that is no JSON."""


class RefusedError(HttpError):
    """A refusal with its challenge, for the header WWW-Authenticate (RFC 6750)."""

    def __init__(self, status: int, why: str, challenge: str = "") -> None:
        super().__init__(status, why)
        self.challenge = challenge


class OftenError(HttpError):
    """429, with the seconds after which to try again."""

    def __init__(self, why: str, seconds: int) -> None:
        super().__init__(429, why)
        self.seconds = seconds


def problem(status: int, detail: str, **more: Any) -> HttpResponse:
    """A problem as JSON."""
    title = HTTPStatus(status).phrase
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    return JsonResponse(body, status=status, content_type=TYPE)


def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    wrong = problems(error.errors)
    return problem(400, line(wrong), errors=wrong)


def _refused(request: HttpRequest, error: HttpError) -> HttpResponse:
    said = str(error)
    if said.startswith(_UNREAD):
        said = "the body is no JSON that can be read"
    response = problem(error.status_code, said)
    if isinstance(error, RefusedError) and error.challenge:
        response["WWW-Authenticate"] = error.challenge
    if isinstance(error, OftenError):
        response["Retry-After"] = str(error.seconds)
    return response


def _unknown(request: HttpRequest, error: TitleError) -> HttpResponse:
    return problem(404, str(error))


def _missing(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem(404, str(error) or "there is nothing at this address")


def _wrong(request: HttpRequest, error: Exception) -> HttpResponse:
    return problem(400, str(error) or "the request is not as it should be")


def _large(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:
    return problem(413, WORDS[413])


def _broken(request: HttpRequest, error: Exception) -> HttpResponse:
    if isinstance(error, DatabaseError) and is_busy(error):
        response = problem(503, WORDS[503])
        response["Retry-After"] = str(AGAIN)
        return response
    _log.error("Internal Server Error: %s", request.path, exc_info=error)
    return problem(500, WORDS[500])


_HANDLERS: dict[type[Exception], Callable[..., HttpResponse]] = {
    ValidationError: _invalid,
    HttpError: _refused,
    TitleError: _unknown,
    Http404: _missing,
    KeepError: _wrong,
    SuspiciousOperation: _wrong,
    RequestDataTooBig: _large,
    Exception: _broken,
}


def install(api: NinjaAPI) -> None:
    """Let the API answer its errors as problems."""
    for kind, handler in _HANDLERS.items():
        api.add_exception_handler(kind, handler)
