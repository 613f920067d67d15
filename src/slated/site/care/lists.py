"""Lists on the site for editors."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from slated.site.care import listrule
from slated.site.care.desk import LONGEST
from slated.site.care.doors import editors, who
from slated.site.care.listing import change_list, remove_list, rename_list, rule_list
from slated.site.care.queue import numbers
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import by_rule, list_titles
from slated.site.catalogue.models import NamedList
from slated.site.catalogue.search import search
from slated.site.catalogue.typo import close_titles
from slated.site.errors import KeepError
from slated.site.pages.links import list_path, show_path

MOST = 500
"""Titles of a list shown."""
FOUND = 12
_SHOWN = 200
"""Characters shown of a name that is none."""
_TYPED = 20_000
"""Characters of a field that are looked at: as many as the names of a part may have, and more."""


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def lists(request: HttpRequest) -> HttpResponse:
    """All lists, or one of them: its titles, rule or name are changed, or it is deleted."""
    data = request.POST if request.method == "POST" else request.GET
    name = " ".join(data.get("name", "").replace("\0", "").split())
    if request.method != "POST" or data.get("do") == "look":
        return render(
            request,
            "care/lists.html",
            {"page": _page(data, name)},
        )
    try:
        _do(data, name, who(request))
    except KeepError as error:
        page = {**_page(data, name), "error": str(error)}
        return render(request, "care/lists.html", {"page": page}, status=409)
    return redirect("care-log")


def _do(data: QueryDict, name: str, by: str) -> None:
    reason = data.get("reason", "")
    match data.get("do", ""):
        case "rule":
            rule_list(name, listrule.typed(_texts(data)), _was(data.get("was", "")), reason, by)
        case "rename":
            rename_list(name, data.get("new", "").replace("\0", ""), reason, by)
        case "delete":
            remove_list(name, reason, by)
        case _:
            add, remove = numbers(data.getlist("add")), numbers(data.getlist("remove"))
            change_list(name, add, remove, reason, by)


def _was(text: str) -> dict[str, Any] | None:
    """The rule that the editor was shown; None for a list that was new to them."""
    try:
        found = json.loads(text) if text else None
    except (ValueError, RecursionError):
        found = {}
    return found if isinstance(found, dict) or found is None else {}


def _page(data: QueryDict, name: str) -> dict[str, Any]:
    named = NamedList.objects.filter(key=key(name)).first() if name else None
    q = " ".join(data.get("q", "").replace("\0", "").split())[:LONGEST]
    hits = (search(q, limit=FOUND) or close_titles(q, FOUND)) if q else []
    titles = list(list_titles(named.name)[:MOST]) if named else []
    ruled = named is not None and named.rule is not None
    page = {
        "lists": [] if name else list(NamedList.objects.order_by("name").values("name", "rule")),
        "name": named.name if named else name[:_SHOWN],
        "url": list_path(named.name) if named else None,
        "by_rule": ruled,
        "by_hand": bool(titles) and not ruled,
        "rule": listrule.in_words(named.rule) if named and named.rule else "",
        "titles": [{"id": t.pk, "title": str(t), "url": show_path(t.pk, t.name)} for t in titles],
        "followers": named.followed.count() if named else 0,
        "most": MOST,
        "find": q,
        "reason": data.get("reason", "")[:_SHOWN],
        "new": data.get("new", "")[:_SHOWN],
        "hits": [{"id": h.title.pk, "title": str(h.title), "claims": h.claims} for h in hits],
    }
    return page if not name or page["by_hand"] else page | _rule(data, named)


def _rule(data: QueryDict, named: NamedList | None) -> dict[str, Any]:
    """The form of a rule, and what the one that was typed would find."""
    stands = (named.rule if named else None) or {}
    page = {"was": json.dumps(stands) if stands else "", "offered": listrule.offered()}
    if data.get("do") not in ("look", "rule"):
        return page | {"form": listrule.form(stands)}
    texts = _texts(data)
    try:
        rule = listrule.typed(texts)
        found = list(by_rule(rule)[: MOST + 1])
    except TitleError as error:
        return page | {"form": texts, "error": str(error)}
    said: dict[str, Any] = {
        "words": listrule.in_words(rule),
        "titles": [str(t) for t in found[:MOST]],
    }
    said |= {"more": len(found) > MOST, "unknown": listrule.unknown(rule)}
    return page | {"form": texts, "would": said}


def _texts(data: QueryDict) -> dict[str, str]:
    """The fields of a rule as they were typed."""
    return {part: data.get(part, "")[:_TYPED] for part in (*listrule.NAMES, "first", "last")}
