"""The queue, and what is done in one click."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from slated.site.care.acts import OvertakenError, decide, settle
from slated.site.care.doors import editors, who
from slated.site.care.editing import form, said
from slated.site.care.queue import kinds, numbers, rows_of, waiting
from slated.site.care.wrong import claim_at
from slated.site.errors import KeepError
from slated.site.pages.errors import bad_request

LONGEST = 100
"""Characters of what is looked for."""
PAGES = 1000


@require_GET
@editors
def queue(request: HttpRequest) -> HttpResponse:
    """What waits for an editor."""
    known = kinds()
    kind, number = request.GET.get("why", "reported"), request.GET.get("page", "1")
    page = numbers([number])
    if kind not in known or not page or not 1 <= page[0] <= PAGES:
        return bad_request(request, _("There is no such part of the queue."))
    q = " ".join(request.GET.get("q", "").replace("\0", "").split())[:LONGEST]
    rows, more = rows_of(kind, page[0], q)
    shown = {
        "kind": kind,
        "about": known[kind][1],
        "kinds": [{"kind": name, "words": words} for name, (words, _about) in known.items()],
        "waiting": waiting(),
        "find": q,
        "rows": rows,
        "number": page[0],
        "before": page[0] - 1,
        "after": page[0] + 1 if more else 0,
    }
    return render(request, "care/queue.html", {"page": shown})


@require_POST
@editors
def right(request: HttpRequest, pk: int) -> HttpResponse:
    """The claim is right as it is."""
    return _decided(request, pk, {})


@require_POST
@editors
def deny(request: HttpRequest, pk: int) -> HttpResponse:
    """The article does not claim it."""
    return _decided(request, pk, None)


@require_POST
@editors
def close(request: HttpRequest) -> HttpResponse:
    """Reports on what is no longer read are closed."""
    settle((), numbers(request.POST.getlist("report")), who(request), datetime.now(UTC))
    return redirect("care")


def _decided(request: HttpRequest, pk: int, new: dict[str, Any] | None) -> HttpResponse:
    found = claim_at(pk)
    try:
        made = decide(pk, new, *said(request))
    except OvertakenError as error:
        return form(request, found, error=str(error), seen=error.seen, status=409)
    except KeepError as error:
        return form(request, found, error=str(error), status=400)
    return redirect("care-done", made.pk)
