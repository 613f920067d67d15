"""This is wrong: anybody who may tells what is wrong with a claim."""

from __future__ import annotations

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from slated.site.accounts.limits import limited
from slated.site.care.doubts import AT_HAND
from slated.site.care.models import Report
from slated.site.care.reporting import may_report, report
from slated.site.errors import KeepError
from slated.site.news.models import Claim
from slated.site.pages.claims import said


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@limited("report", times=20, per=3600)
def wrong(request: HttpRequest, pk: int) -> HttpResponse:
    """The form for one claim, and what was told in it; editors go to the claim itself."""
    if not may_report(request):
        return redirect_to_login(request.get_full_path())
    if request.user.is_authenticated and request.user.edits and request.method != "POST":
        return redirect("care-claim", pk)
    claim = claim_at(pk)
    page = {"claim": said(claim), "whats": Report.What.choices, "most": Report.NOTE}
    if request.method != "POST":
        return render(request, "care/wrong.html", {"page": page})
    what, note = request.POST.get("what", ""), request.POST.get("note", "")
    try:
        made = report(request, claim, what, note)
    except KeepError as error:
        page |= {"error": str(error), "what": what, "note": note}
        return render(request, "care/wrong.html", {"page": page}, status=400)
    return render(request, "care/thanks.html", {"page": {**page, "new": made}})


def claim_at(pk: int) -> Claim:
    """The claim of a number, with what pages tell of it; Http404 where there is none."""
    found = Claim.objects.select_related(*AT_HAND).filter(pk=pk).first() if pk < 2**63 else None
    if found is None:
        raise Http404("There is no claim of that number.")
    return found
