"""Search: titles, people and networks by what people type."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Case, Q, QuerySet, When
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from rapidfuzz import fuzz, process

from slated.site.accounts.limits import limited
from slated.site.catalogue.keys import fold, key
from slated.site.catalogue.models import Network
from slated.site.catalogue.search import Hit
from slated.site.catalogue.search import search as titles
from slated.site.catalogue.typo import close_titles
from slated.site.news.models import Speaker
from slated.site.pages.answer import answer
from slated.site.pages.links import show_path

MOST = 20
LONGEST = 100
_HEAD, _BLOCK = 2, 8000
"""Names of people and networks are near that begin alike; so many are compared at most."""
_LEAST = 80.0
"""The score, of 100, from which such a name is near."""


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
    return _named(q, Speaker.objects.all(), Q(name__icontains=q), Q(name__istartswith=q[:_HEAD]))


def _networks(q: str) -> list[str]:
    folded = key(q)
    near = Q(key__startswith=folded[:_HEAD])
    return _named(q, Network.objects.all(), Q(key__contains=folded), near)


def _named(q: str, rows: QuerySet[Any], whole: Q, near: Q) -> list[str]:
    """The names that hold what was typed; else those that differ by a slip or two: in one query."""
    begun = len(q) > _HEAD
    rows = rows.annotate(holds=Case(When(whole, then=True), default=False))
    rows = rows.filter(whole | near if begun else whole).order_by("-holds", "name")
    names = dict(rows.values_list("name", "holds")[: _BLOCK if begun else MOST])
    if held := [name for name, holds in names.items() if holds]:
        return held[:MOST]
    folded = {name: fold(name) for name in names}
    scored = process.extract(fold(q), folded, scorer=fuzz.ratio, score_cutoff=_LEAST, limit=MOST)
    return [name for _folded, _score, name in scored]


def _home(network: str) -> str:
    return f"{reverse('home')}?{urlencode({'network': network})}"
