"""Every request gets an id, a line in the log and a place in the metrics."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from slated.site.accounts.said import behind_proxy
from slated.site.watch import metrics
from slated.site.watch.logs import request_id
from slated.site.watch.shown import match_of, shown

Answer = Callable[[HttpRequest], HttpResponse]
log = logging.getLogger("slated.requests")
_ID = re.compile(r"[\w.:-]{8,64}", re.ASCII)
_QUIET = ("/healthz", "/metrics", "/static/")
"""Where requests are many and say nothing."""


def watched(answer: Answer) -> Answer:
    """Middleware, the outermost: the id is in the answer's X-Request-ID and in every log line.

    One that a proxy gave (SLATED_BEHIND_PROXY=1) is kept, so that its log and ours agree.
    """

    def watch(request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "") if behind_proxy() else ""
        name = given if _ID.fullmatch(given) else uuid.uuid4().hex
        token, begun = request_id.set(name), time.perf_counter()
        try:
            response = answer(request)
            response["X-Request-ID"] = name
            _tell(request, response, time.perf_counter() - begun)
            return response
        finally:
            request_id.reset(token)

    return watch


def _tell(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    view = _view(request)
    metrics.count(request.method or "", view, response.status_code, seconds)
    if not request.path.startswith(_QUIET):
        # Only the path: what is asked for after the "?" may be private.
        about = {
            "method": request.method,
            "path": shown(request),
            "status": response.status_code,
            "ms": round(1000 * seconds, 1),
        }
        log.info("%(method)s %(path)s %(status)s in %(ms)s ms", about, extra=about)


def _view(request: HttpRequest) -> str:
    """The name of the address; "none" for one that is no address of ours."""
    match = match_of(request)
    if match is not None:
        return match.view_name or "unnamed"
    return "static" if request.path.startswith(settings.STATIC_URL or "/static/") else "none"
