"""Reports of readers: this is wrong."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from slated.site.accounts.address import address
from slated.site.care.models import Report
from slated.site.errors import KeepError
from slated.site.news.marks import storable
from slated.site.news.models import Claim


def may_report(request: HttpRequest) -> bool:
    """Whether whoever asks may report: who is signed in, and all where the operator says so."""
    opened: bool = getattr(settings, "SLATED_OPEN_REPORTS", False)
    return request.user.is_authenticated or opened


def report(request: HttpRequest, claim: Claim, what: str, note: str) -> bool:
    """Keep a report; False where the same person has said the same of that claim before.

    Raises KeepError where it says nothing that is known, or too much.
    """
    note = " ".join(storable(note).split())
    if what not in Report.What.values:
        raise KeepError("Choose what is wrong.")
    if len(note) > Report.NOTE:
        raise KeepError(f"The note has {len(note):,} characters, {Report.NOTE} at most.")
    user = request.user if request.user.is_authenticated else None
    _, made = Report.objects.get_or_create(
        claim=claim,
        what=what,
        who=_who(request),
        defaults={"note": note, "user": user, "at": timezone.now()},
    )
    return made


def _who(request: HttpRequest) -> str:
    if request.user.is_authenticated:
        return f"user {request.user.pk}"
    return salted_hmac("slated.reports", address(request), algorithm="sha256").hexdigest()[:40]
