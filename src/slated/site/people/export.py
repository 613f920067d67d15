"""My ratings to take along: a table of every change, and a list in Trakt's form."""

from __future__ import annotations

import csv
import io
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from slated.site.accounts.models import User
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.family import final
from slated.site.catalogue.models import ExternalId, Title
from slated.site.people.who import signed_in
from slated.site.ratings.matching import PROVIDERS
from slated.site.ratings.models import Change, Rating

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How cells begin that spreadsheets take for a formula."""
_WITH = "title__merged_into__merged_into"


@require_safe
@signed_in
def as_table(request: HttpRequest, user: User) -> HttpResponse:
    """CSV: show, year, season, stars (none where it was taken back), when, from which file."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(("show", "year", "season", "stars", "at", "source"))
    for one in _of(Change.objects.order_by("at", "pk"), user):
        title = final(one.title)
        stars = "" if one.steps is None else f"{one.steps / 2:g}"
        at = one.at.isoformat(timespec="seconds")
        row = (title.name, title.start_year, one.season, stars, at, one.source)
        table.writerow("" if cell is None else _plain(str(cell)) for cell in row)
    response = HttpResponse(text.getvalue(), content_type="text/csv; charset=utf-8")
    return _file(response, "slated-ratings.csv")


@require_safe
@signed_in
def as_trakt(request: HttpRequest, user: User) -> HttpResponse:
    """The ratings in force as Trakt exports them, marks of ten: its own import reads it too."""
    rated = list(_of(Rating.objects.order_by("day", "pk"), user))
    ids = _ids({final(one.title).pk for one in rated})
    entries = [_entry(one, final(one.title), ids) for one in rated]
    options = {"ensure_ascii": False, "indent": 1}
    response = JsonResponse(entries, safe=False, json_dumps_params=options)
    return _file(response, "slated-ratings.json")


def _of(rows: Any, user: User) -> Any:
    return rows.filter(viewer=user.viewer_id).select_related(_WITH) if user.viewer_id else ()


def _entry(one: Rating, title: Title, ids: dict[int, dict[str, Any]]) -> dict[str, Any]:
    season = {} if one.season is None else {"season": {"number": one.season}}
    return {
        "rated_at": f"{one.day.isoformat()}T00:00:00.000Z",
        "rating": one.steps,
        "type": "season" if season else "show",
        **season,
        "show": {"title": title.name, "year": title.start_year, "ids": ids.get(title.pk, {})},
    }


def _ids(titles: set[int]) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    for some in chunks(titles):
        rows = ExternalId.objects.filter(title__in=some, provider__in=PROVIDERS, by_name=False)
        for title, provider, value in rows.values_list("title", "provider", "value"):
            found.setdefault(title, {})[provider] = int(value) if value.isdecimal() else value
    return found


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _file(response: HttpResponse, name: str) -> HttpResponse:
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
