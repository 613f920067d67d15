"""Pages for what went wrong: they say what to do next."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from slated.site.pages.answer import answer


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: nothing at this address."""
    said = str(exception.args[0]) if exception and exception.args else ""
    why = said if said and not said.startswith("{") else "There is no page at this address."
    return answer(request, "pages/error.html", {"title": "Not found", "why": why}, status=404)


def bad_request(request: HttpRequest, why: str) -> HttpResponse:
    """400: the address asks for what cannot be answered; ``why`` says so in one line."""
    page = {"title": "That cannot be answered", "why": why}
    return answer(request, "pages/error.html", page, status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """500: a mistake of ours."""
    why = "Something went wrong on our side. It has been written to the server's log."
    return answer(
        request, "pages/error.html", {"title": "A mistake of ours", "why": why}, status=500
    )
