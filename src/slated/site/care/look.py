"""What a form asks while somebody types: parts of pages, for htmx."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import escape
from django.views.decorators.http import require_GET

from slated.site.care import fields
from slated.site.care.doors import editors


@require_GET
@editors
def titles(request: HttpRequest) -> HttpResponse:
    """Titles like the one being typed."""
    page = {"titles": fields.offers(request.GET.get("title", "").replace("\0", ""))}
    return render(request, "care/offers.html", {"page": {"form": page}})


@require_GET
@editors
def when(request: HttpRequest) -> HttpResponse:
    """What the date being typed says."""
    return HttpResponse(escape(fields.reading(request.GET.get("when", ""))))
