"""Everything that was done to claims, constraints, titles and lists, and what was undone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from slated.site.care.acts import undo_correction
from slated.site.care.doors import editors, who
from slated.site.care.listing import undo_list
from slated.site.care.models import Act
from slated.site.care.outcome import claim_row
from slated.site.care.striking import strikings, undo_striking
from slated.site.care.titling import undo_apart, undo_title
from slated.site.catalogue.models import Title, TitleLog
from slated.site.errors import KeepError
from slated.site.news.models import Correction
from slated.site.pages.errors import bad_request
from slated.site.pages.links import show_path

PAGE = 40
"""Entries on one page."""
_UNDO = {
    "correction": undo_correction,
    "title": undo_title,
    "list": undo_list,
    "apart": undo_apart,
    "constraint": undo_striking,
}


@require_GET
@editors
def log(request: HttpRequest) -> HttpResponse:
    """The log, the newest first."""
    given = request.GET.get("before", "")
    before = _moment(given) if given else datetime.now(UTC)
    if before is None:
        return bad_request(request, _("The log goes on from a moment, 2026-01-02T03:04:05Z."))
    entries = sorted(
        [*_corrections(before), *_titles(before), *_acts(before), *strikings(before, PAGE + 1)],
        key=lambda entry: entry["at"],
        reverse=True,
    )
    shown = entries[:PAGE]
    after = shown[-1]["at"].isoformat() if len(entries) > PAGE else None
    return render(request, "care/log.html", {"page": {"entries": shown, "after": after}})


def _moment(text: str) -> datetime | None:
    try:
        found = parse_datetime(text)
        # One that no clock shows in UTC cannot be asked for.
        return found.astimezone(UTC) if found and found.tzinfo else None
    except (ValueError, OverflowError):
        return None


@require_POST
@editors
def undo(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Undo one entry."""
    if kind not in _UNDO or pk >= 2**63:
        return bad_request(request, _("There is nothing of that kind to undo."))
    reason = request.POST.get("reason", "")
    try:
        _UNDO[kind](pk, reason, who(request))
    except KeepError as error:
        return render(request, "care/refused.html", {"page": {"why": str(error)}}, status=409)
    return redirect("care-log")


def _corrections(before: datetime) -> list[dict[str, Any]]:
    rows = Correction.objects.filter(at__lt=before).order_by("-at", "-pk")
    rows = rows.select_related("claim__reading__version", "corrected__reading__version")
    rows = rows.prefetch_related("undos")
    told: dict[tuple[int, datetime], dict[str, Any]] = {}
    for one in rows[: PAGE + 1]:
        # What was carried over to another version is the same correction.
        told.setdefault((one.claim_id, one.at), _correction(one))
    return list(told.values())


def _correction(one: Correction) -> dict[str, Any]:
    undone = next(iter(one.undos.all()), None)
    if one.corrected_id == one.claim_id:
        what = _("added")
    elif one.corrected is None:
        what = _("not claimed")
    else:
        what = _("put right") if one.fields else _("right as read")
    return {
        "kind": "correction",
        "id": one.pk,
        "at": one.at,
        "by": one.by,
        "what": what,
        "was": claim_row(one.claim) if one.corrected_id != one.claim_id else None,
        "now": claim_row(one.corrected) if one.corrected else None,
        "reason": one.reason,
        "undone": undone and {"by": undone.by, "at": undone.at, "why": undone.reason},
        "replaced": one.replaced is not None,
        "open": one.replaced is None,
    }


def _titles(before: datetime) -> list[dict[str, Any]]:
    rows = TitleLog.objects.filter(at__lt=before).order_by("-at", "-pk")
    rows = rows.select_related("title", "other").prefetch_related("undos")
    return [_title_act(one) for one in rows[: PAGE + 1]]


def _title_act(one: TitleLog) -> dict[str, Any]:
    by = next((act.by for act in one.undos.all()), "")
    return {
        "kind": "title",
        "id": one.pk,
        "at": one.at,
        "by": one.by,
        "what": one.act,
        "titles": _named(one.title, one.other),
        "reason": one.reason,
        "undone": one.undone and {"by": by, "at": one.undone, "why": one.undone_why},
        "open": one.undone is None,
    }


def _acts(before: datetime) -> list[dict[str, Any]]:
    rows = Act.objects.filter(at__lt=before).exclude(kind=Act.Kind.UNDO).order_by("-at", "-pk")
    return [_act(one) for one in rows.select_related("title", "other")[: PAGE + 1]]


def _act(one: Act) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "id": one.pk,
        "at": one.at,
        "by": one.by,
        "what": one.get_kind_display(),
        "titles": _named(one.title, one.other),
        "list": one.data.get("name"),
        "change": one.data.get("words"),
        "reason": one.reason,
        "undone": one.undone and {"by": one.undone_by, "at": one.undone, "why": one.undone_why},
        "open": one.undone is None,
    }


def _named(*titles: Title | None) -> list[dict[str, str]]:
    return [{"title": str(t), "url": show_path(t.pk, t.name)} for t in titles if t]
