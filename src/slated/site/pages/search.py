"""Search: titles, people and networks by what people type."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Network
from slated.site.catalogue.search import Hit
from slated.site.catalogue.search import search as titles
from slated.site.catalogue.typo import close_titles
from slated.site.news.models import Speaker
from slated.site.pages.answer import answer
from slated.site.pages.links import show_path

MOST = 20
LONGEST = 100


def search(request: HttpRequest) -> HttpResponse:
    """The page of what was found, exact names first, then near ones."""
    q = " ".join(request.GET.get("q", "").split())[:LONGEST]
    page: dict[str, Any] = {"q": q, "titles": [], "near": False, "people": [], "networks": []}
    if key(q):
        hits = titles(q, limit=MOST)
        page["near"] = not hits
        page["titles"] = [_title(hit) for hit in hits or close_titles(q, MOST)]
        page["people"] = _people(q)
        page["networks"] = _networks(q)
    return answer(request, "pages/search.html", page)


def _title(hit: Hit) -> dict[str, Any]:
    title = hit.title
    return {
        "title": str(title),
        "url": show_path(title.pk, title.name),
        "network": title.network.name if title.network else None,
        "claims": hit.claims,
    }


def _people(q: str) -> list[str]:
    found = Speaker.objects.filter(name__icontains=q).order_by("name")
    return list(found.values_list("name", flat=True)[:MOST])


def _networks(q: str) -> list[dict[str, str]]:
    found = Network.objects.filter(key__contains=key(q)).order_by("name")
    names = found.values_list("name", flat=True)[:MOST]
    return [{"name": n, "url": f"{reverse('home')}?{urlencode({'network': n})}"} for n in names]
