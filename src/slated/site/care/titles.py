"""Titles on the site for editors: found, merged, split, edited, named."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from slated.site.care.acts import given
from slated.site.care.desk import LONGEST
from slated.site.care.doors import editors, who
from slated.site.care.facts import facts_of, split_off, told_facts
from slated.site.care.queue import numbers
from slated.site.care.titling import set_apart
from slated.site.care.whole import brief, whole
from slated.site.catalogue.aliases import add_alias, drop_alias
from slated.site.catalogue.edit import edit
from slated.site.catalogue.merge import merge
from slated.site.catalogue.search import search
from slated.site.catalogue.typo import close_titles
from slated.site.errors import KeepError

MOST = 30
"""Titles found at once."""


@require_GET
@editors
def find(request: HttpRequest) -> HttpResponse:
    """Titles by name; two of them are compared."""
    q = " ".join(request.GET.get("q", "").replace("\0", "").split())[:LONGEST]
    hits = (search(q, limit=MOST) or close_titles(q, MOST)) if q else []
    page = {"find": q, "rows": [brief(hit) for hit in hits]}
    return render(request, "care/titles.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def two(request: HttpRequest) -> HttpResponse:
    """Two titles side by side, what would move, and the merge."""
    data = request.POST if request.method == "POST" else request.GET
    stays, goes = (next(iter(numbers([data.get(name, "")])), 0) for name in ("stays", "goes"))
    page: dict[str, Any] = dict(zip(("stays", "goes"), whole(stays, goes), strict=True))
    if request.method != "POST":
        return render(request, "care/two.html", {"page": page})
    reason = request.POST.get("reason", "")
    act = set_apart if request.POST.get("do") == "apart" else merge
    try:
        act(stays, goes, given(reason), who(request))
    except KeepError as error:
        page |= {"error": str(error), "reason": reason}
        return render(request, "care/two.html", {"page": page}, status=409)
    return redirect("care-log")


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def title(request: HttpRequest, pk: int) -> HttpResponse:
    """One title: its facts, its names, its seasons; each can be changed."""
    [page] = whole(pk)
    if request.method != "POST":
        return render(request, "care/title.html", {"page": page})
    reason, by = request.POST.get("reason", ""), who(request)
    try:
        match request.POST.get("do"):
            case "alias":
                add_alias(pk, request.POST.get("alias", ""), given(reason), by)
            case "drop":
                drop_alias(
                    pk, next(iter(numbers([request.POST.get("name_id", "")])), 0), given(reason), by
                )
            case "split":
                split_off(pk, request.POST, given(reason), by)
            case _:
                edit(pk, facts_of(request.POST), given(reason), by)
    except KeepError as error:
        page |= {"error": str(error), "reason": reason, "facts": told_facts(request.POST)}
        return render(request, "care/title.html", {"page": page}, status=409)
    return redirect("care-log")


@require_POST
@editors
def apart(request: HttpRequest) -> HttpResponse:
    """Two titles are two; the queue does not ask again."""
    data = request.POST
    one, other = (next(iter(numbers([data.get(name, "")])), 0) for name in ("stays", "goes"))
    try:
        set_apart(one, other, data.get("reason", ""), who(request))
    except KeepError as error:
        return render(request, "care/refused.html", {"page": {"why": str(error)}}, status=409)
    return redirect(f"{request.path.rsplit('/', 1)[0]}?why=names")
