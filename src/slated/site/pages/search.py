"""Search: titles, people and networks by what people type."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from slated.site.accounts.limits import limited
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


@dataclass(slots=True)
class Found:
    """What was found; ``near``: no title is called so, these are close."""

    q: str
    titles: list[Hit] = field(default_factory=list)
    near: bool = False
    people: list[str] = field(default_factory=list)
    networks: list[str] = field(default_factory=list)


@limited("search", times=60, per=60, methods=("GET", "HEAD"), by="address")
def search(request: HttpRequest) -> HttpResponse:
    """The page of what was found, exact names first, then near ones."""
    told = found(request.GET.get("q", ""))
    page = {
        "q": told.q,
        "titles": [_title(hit) for hit in told.titles],
        "near": told.near,
        "people": told.people,
        "networks": [{"name": n, "url": _home(n)} for n in told.networks],
    }
    return answer(request, "pages/search.html", page)


def found(text: str) -> Found:
    """What people mean by a text, ``MOST`` of each kind."""
    told = Found(" ".join(text.replace("\0", " ").split())[:LONGEST])
    if key(told.q):
        told.titles = titles(told.q, limit=MOST)
        told.near = not told.titles
        told.titles = told.titles or close_titles(told.q, MOST)
        told.people, told.networks = _people(told.q), _networks(told.q)
    return told


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


def _networks(q: str) -> list[str]:
    found = Network.objects.filter(key__contains=key(q)).order_by("name")
    return list(found.values_list("name", flat=True)[:MOST])


def _home(network: str) -> str:
    return f"{reverse('home')}?{urlencode({'network': network})}"
