"""Lists on the site for editors."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from slated.site.care.desk import LONGEST
from slated.site.care.doors import editors, who
from slated.site.care.listing import change_list
from slated.site.care.queue import numbers
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import list_titles
from slated.site.catalogue.models import NamedList
from slated.site.catalogue.search import search
from slated.site.catalogue.typo import close_titles
from slated.site.errors import KeepError
from slated.site.pages.links import list_path, show_path

MOST = 500
"""Titles of a list shown."""
FOUND = 12


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def lists(request: HttpRequest) -> HttpResponse:
    """All lists, or one of them with its titles; titles are added and taken out."""
    data = request.POST if request.method == "POST" else request.GET
    name = " ".join(data.get("name", "").replace("\0", "").split())[:LONGEST]
    if request.method != "POST":
        return render(request, "care/lists.html", {"page": _page(request, name)})
    reason = data.get("reason", "")
    add, remove = numbers(data.getlist("add")), numbers(data.getlist("remove"))
    try:
        change_list(name, add, remove, reason, who(request))
    except KeepError as error:
        page = {**_page(request, name), "error": str(error), "reason": reason}
        return render(request, "care/lists.html", {"page": page}, status=409)
    return redirect("care-log")


def _page(request: HttpRequest, name: str) -> dict[str, Any]:
    named = NamedList.objects.filter(key=key(name)).first() if name else None
    q = " ".join(request.GET.get("q", "").replace("\0", "").split())[:LONGEST]
    hits = (search(q, limit=FOUND) or close_titles(q, FOUND)) if q else []
    titles = list(list_titles(named.name)[:MOST]) if named else []
    return {
        "lists": list(NamedList.objects.order_by("name").values_list("name", flat=True)),
        "name": named.name if named else name,
        "url": list_path(named.name) if named else None,
        "by_rule": named is not None and named.rule is not None,
        "rule": named.rule if named else None,
        "titles": [{"id": t.pk, "title": str(t), "url": show_path(t.pk, t.name)} for t in titles],
        "find": q,
        "hits": [{"id": h.title.pk, "title": str(h.title), "claims": h.claims} for h in hits],
    }
