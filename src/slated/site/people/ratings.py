"""My ratings: those in force, their history, and those of another site brought here."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from slated.site.accounts.limits import BRING, limited
from slated.site.accounts.models import User
from slated.site.catalogue.family import final
from slated.site.pages.answer import answer
from slated.site.pages.days import in_words
from slated.site.pages.errors import bad_request
from slated.site.pages.links import show_path
from slated.site.pages.paging import page_asked, pager
from slated.site.people.bring import SOURCES, bring
from slated.site.people.stars import told, words
from slated.site.people.upload import MOST, too_large
from slated.site.people.who import signed_in
from slated.site.ratings.models import Change, Rating

PAGE = 50
_WITH = "title__merged_into__merged_into"


@signed_in
@limited("import", *BRING)
def my_ratings(request: HttpRequest, user: User) -> HttpResponse:
    """The ratings in force, the latest first; a POST brings a file."""
    try:
        number = page_asked(request)
    except ValueError as error:
        return bad_request(request, str(error))
    source = request.POST.get("source", "")
    came: dict[str, Any] = {"report": None, "wrong": ""}
    if request.method == "POST":
        try:
            came["report"] = bring(
                user, source, request.FILES.get("file"), too_large=too_large(request)
            )
        except ValueError as error:
            came["wrong"] = str(error)
    page = {
        **_rows(user, number),
        **pager(request),
        **came,
        "sources": [
            {"value": value, "words": said, "on": value == source}
            for value, said in SOURCES.items()
        ],
        "most_mb": MOST // 1_000_000,
    }
    status = 400 if came["wrong"] else 200
    return answer(request, "people/ratings.html", page, status=status)


def _rows(user: User, number: int) -> dict[str, Any]:
    rated = (
        Rating.objects.filter(viewer=user.viewer_id) if user.viewer_id else Rating.objects.none()
    )
    start = (number - 1) * PAGE
    rows = list(rated.select_related(_WITH).order_by("-day", "-pk")[start : start + PAGE + 1])
    joined = user.date_joined.date()
    return {
        "page": number,
        "more": len(rows) > PAGE,
        "total": rated.count(),
        "rows": [{**told(one, joined), **_show(one)} for one in rows[:PAGE]],
    }


def _show(one: Rating | Change) -> dict[str, str]:
    title = final(one.title)
    return {"title": str(title), "url": show_path(title.pk, title.name)}


@require_safe
@signed_in
def my_history(request: HttpRequest, user: User) -> HttpResponse:
    """Every rating given, changed or taken back, the latest first."""
    try:
        number = page_asked(request)
    except ValueError as error:
        return bad_request(request, str(error))
    given = (
        Change.objects.filter(viewer=user.viewer_id) if user.viewer_id else Change.objects.none()
    )
    start = (number - 1) * PAGE
    rows = list(given.select_related(_WITH).order_by("-at", "-pk")[start : start + PAGE + 1])
    zone = _zone(user)
    page = {
        "page": number,
        "more": len(rows) > PAGE,
        "rows": [{**_change(one, zone), **_show(one)} for one in rows[:PAGE]],
        **pager(request),
    }
    return answer(request, "people/history.html", page)


def _change(one: Change, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "at": one.at.isoformat(),
        "on": in_words(one.at.astimezone(zone)),
        "season": one.season,
        "words": words(one.steps) if one.steps else "",
        "source": one.source,
    }


def _zone(user: User) -> ZoneInfo:
    try:
        return ZoneInfo(user.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
