"""Whether this server can do its work."""

from __future__ import annotations

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe


@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """GET /healthz: 200 {"status": "ok"}; 503 where the database does not answer."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM catalogue_title LIMIT 1")
    except DatabaseError:
        return _said("the database does not answer", 503)
    return _said("ok", 200)


def _said(status: str, code: int) -> JsonResponse:
    response = JsonResponse({"status": status}, status=code)
    response["Cache-Control"] = "no-store"
    return response
