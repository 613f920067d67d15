"""How the API is spoken to: HEAD and OPTIONS, CORS for reading, every error as a problem."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.http import http_date

from slated.site.api.limits import refused, spent
from slated.site.api.problems import TYPE, WORDS, problem
from slated.site.version import version

Answer = Callable[[HttpRequest], HttpResponse]

ROOT = "/api/"
PRIVATE = "/api/v1/me"
"""Below this everything is somebody's own: no CORS, nothing kept on the way."""
_CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, RateLimit, RateLimit-Policy, Retry-After",
}
_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD",
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}
_READING = ("GET", "HEAD")


def readable(answer: Answer) -> Answer:
    """Middleware for what is under /api/: any site's pages may read it, none with credentials."""

    def opened(request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(ROOT):
            return answer(request)
        if request.method == "OPTIONS":
            return _open(request, HttpResponse(status=204, headers=_PREFLIGHT))
        used, before = spent(request), modified(request)
        response = refused(request, used) or _untold(request) or _answered(request, answer)
        if response.status_code >= 400 and not _is_problem(response):
            response = _as_problem(response)
        if used:
            response = used.told(response)
        if before and response.status_code == 200:
            response["Last-Modified"] = before
        return _open(request, response)

    return opened


def modified(request: HttpRequest) -> str:
    """Since when the answer can be as it is, "" where that cannot be said to the second yet.

    Asked before the answer is made: that may be newer than this, never older.
    """
    own = request.path.startswith(PRIVATE)
    # With PostgreSQL the counting of requests is a write, and each of them the first of a state.
    if request.method not in _READING or own or connection.vendor != "sqlite":
        return ""
    try:
        since = version().since
    except (DatabaseError, OSError):
        return ""
    now = datetime.now(UTC)
    midnight = datetime.combine(now.date(), time.min, UTC)
    moment = max(since, midnight).replace(microsecond=0)
    return http_date(moment.timestamp()) if moment < now.replace(microsecond=0) else ""


def _untold(request: HttpRequest) -> HttpResponse | None:
    """415 for a body that is not JSON."""
    if request.method in (*_READING, "DELETE") or request.content_type == "application/json":
        return None
    empty = request.META.get("CONTENT_LENGTH") or "0"
    if empty == "0" and "HTTP_TRANSFER_ENCODING" not in request.META:
        return None
    return problem(415, WORDS[415])


def _answered(request: HttpRequest, answer: Answer) -> HttpResponse:
    """The answer; to HEAD that of GET, the server leaves its body out."""
    if request.method != "HEAD":
        return answer(request)
    request.method = "GET"
    try:
        return answer(request)
    finally:
        request.method = "HEAD"


def _is_problem(response: HttpResponse) -> bool:
    return response.headers.get("Content-Type", "") == TYPE


def _as_problem(response: HttpResponse) -> HttpResponse:
    """An error that came from the framework, in our words; as it is where it is being debugged."""
    if settings.DEBUG and response.status_code == 500:
        return response
    words = WORDS.get(response.status_code, response.reason_phrase)
    told = problem(response.status_code, words)
    for name in ("Allow", "Retry-After", "WWW-Authenticate"):
        if name in response.headers:
            told[name] = response[name]
    return told


def _open(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    private = request.path.startswith(PRIVATE) or request.method not in (*_READING, "OPTIONS")
    if private:
        response["Cache-Control"] = "private, no-store"
        patch_vary_headers(response, ["Authorization"])
        return response
    for name, value in _CORS.items():
        response[name] = value
    return response
