"""A constraint: the form that strikes it, and what is told of strikings in the log."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from slated.site.care.acts import given
from slated.site.care.doors import editors, who
from slated.site.care.models import Report
from slated.site.errors import KeepError
from slated.site.news.models import Constraint, Striking
from slated.site.news.striking import let_stand, standing_on, strike
from slated.site.pages.constraints import PLACES, waits_row


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def constraint(request: HttpRequest, pk: int) -> HttpResponse:
    """The constraint with its words, and the way to strike it or to let it stand again."""
    found = _constraint(pk)
    if request.method != "POST":
        return _form(request, found)
    try:
        strike(pk, given(request.POST.get("reason", "")), datetime.now(UTC), who(request))
    except KeepError as error:
        return _form(request, found, str(error))
    return redirect("care-constraint", pk)


def undo_striking(striking: int, reason: str, by: str) -> Striking:
    """Let a constraint that was struck stand again."""
    return let_stand(striking, datetime.now(UTC), by, given(reason))


def strikings(before: datetime, most: int) -> list[dict[str, Any]]:
    """The log's entries on constraints, the newest first."""
    rows = Striking.objects.filter(at__lt=before).order_by("-at", "-pk")
    related = (f"constraint__{place}" for place in PLACES)
    return [_entry(one) for one in rows.select_related(*related)[:most]]


def _entry(one: Striking) -> dict[str, Any]:
    undone = {"by": one.undone_by, "at": one.undone, "why": one.undone_why}
    told = waits_row(one.constraint)
    return {
        "kind": "constraint",
        "id": one.pk,
        "at": one.at,
        "by": one.by,
        "what": _("constraint struck"),
        # The article's page marks a constraint as it does a claim, with a w before the number.
        "was": {"id": f"w{told['id']}", "words": told["words"], "article": told["article"]},
        "reason": one.reason,
        "undone": undone if one.undone else None,
        "open": one.undone is None,
    }


def _form(request: HttpRequest, found: Constraint, error: str = "") -> HttpResponse:
    last = standing_on(found)
    page = {
        **waits_row(found),
        "gone": found.reading.superseded is not None,
        "struck": last and {"id": last.pk, "by": last.by, "at": last.at, "reason": last.reason},
        "error": error,
        "most": Report.NOTE,
        "reason": request.POST.get("reason", "")[: Report.NOTE],
    }
    status = 400 if error else 200
    return render(request, "care/constraint.html", {"page": page}, status=status)


def _constraint(pk: int) -> Constraint:
    rows = Constraint.objects.select_related(*PLACES)
    found = rows.filter(pk=pk).first() if pk < 2**63 else None
    if found is None:
        raise Http404("There is no constraint of that number.")
    return found
