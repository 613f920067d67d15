"""One claim in a form."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from slated.site.care import fields
from slated.site.care.acts import OvertakenError, decide
from slated.site.care.doors import editors, who
from slated.site.care.models import Report
from slated.site.care.queue import numbers, told
from slated.site.care.words import in_sentences
from slated.site.care.wrong import claim_at
from slated.site.errors import KeepError
from slated.site.news.corrections import as_told, standing_on
from slated.site.news.models import Claim, Correction
from slated.site.news.successor import heirs


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    """The form of a claim, and what is sent in it; that of an older one leads to today's."""
    found = claim_at(pk)
    last = _standing(found)
    if request.method != "POST":
        now = _today(found, last)
        return redirect("care-claim", now) if now else form(request, found)
    typed = fields.typed(request.POST)
    if request.POST.get("do") == "look":
        return form(request, found, typed, offer=True)
    try:
        new = fields.changed(typed, fields.of_claim(_base(found, last)))
        if not new:
            raise KeepError(_("Nothing was changed. If the claim is right as it is, say so."))
        made = decide(pk, new, *said(request))
    except OvertakenError as error:
        return form(request, found, typed, error=str(error), seen=error.seen, status=409)
    except KeepError as error:
        return form(request, found, typed, error=str(error), status=400)
    return redirect("care-done", made.pk)


def said(request: HttpRequest) -> tuple[str, str, int, list[int]]:
    """The reason, who gives it, the correction that was seen, the reports it is about."""
    given = request.POST
    reports = numbers(given.getlist("report"))
    return given.get("reason", ""), who(request), _number(given.get("seen", "")), reports


def form(
    request: HttpRequest,
    found: Claim,
    text: dict[str, str] | None = None,
    *,
    offer: bool = False,
    error: str = "",
    seen: int | None = None,
    status: int = 200,
) -> HttpResponse:
    """The form with ``text`` in it, as the claim stands where there is none."""
    last = _standing(found)
    given = request.POST if request.method == "POST" else request.GET
    if seen is None and "seen" in request.POST:
        seen = _number(request.POST["seen"])
    page = told(found, in_sentences([found.pk])[found.pk])
    page |= {
        "form": fields.form(text or fields.of_claim(_base(found, last)), offer=offer),
        "error": error,
        "denied": last is not None and last.corrected_id is None,
        "gone": last is None and found.reading.superseded is not None,
        "reason": given.get("reason", "")[: Report.NOTE],
        "reports": [{"id": pk} for pk in numbers(given.getlist("report"))],
        "seen": (last.pk if last else 0) if seen is None else seen,
    }
    return render(request, "care/claim.html", {"page": page}, status=status)


def _standing(found: Claim) -> Correction | None:
    try:
        return standing_on(as_told(found.pk))
    except KeepError:
        return None


def _base(found: Claim, last: Correction | None) -> int:
    """The claim that a further correction begins with."""
    return last.corrected_id if last and last.corrected_id else found.pk


def _today(found: Claim, last: Correction | None) -> int | None:
    """The number of the claim that counts in the place of ``found``, where it is another one."""
    if last is not None and last.corrected_id:
        return last.corrected_id if last.corrected_id != found.pk else None
    if last is None and found.reading.superseded is not None:
        return heirs([found]).get(found.pk)
    return None


def _number(text: str) -> int:
    return next(iter(numbers([text])), 0)
