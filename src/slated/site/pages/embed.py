"""The show card elsewhere: a page for a frame, an SVG badge, a picture, and oEmbed for editors."""

from __future__ import annotations

from typing import Any
from unicodedata import east_asian_width
from urllib.parse import urlsplit

from csp.decorators import csp_replace
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.request import validate_host
from django.shortcuts import render
from django.urls import Resolver404, resolve, reverse
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from slated.site.catalogue.family import final
from slated.site.pages.card import card_of, find_title
from slated.site.pages.cardpicture import picture
from slated.site.pages.days import today

WIDTH, HEIGHT = 420, 230
"""Pixels of the frame that oEmbed offers."""
KEPT = 900
"""Seconds a card elsewhere may be kept."""
_THEMES = ("auto", "light", "dark")


def _card(at: str) -> dict[str, Any]:
    return card_of(final(find_title(at)), today())


@require_safe
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*", "http:", "https:"]})  # type: ignore[arg-type]  # its stub knows no arguments
def embed(request: HttpRequest, at: str) -> HttpResponse:
    """The card alone, for an iframe on any site; ``theme`` is auto, light or dark."""
    theme = request.GET.get("theme", "auto")
    page = {**_card(at), "theme": theme if theme in _THEMES else "auto"}
    page["address"] = request.build_absolute_uri(page["url"])
    return _kept(render(request, "pages/embed.html", {"page": page}))


@require_safe
def badge(request: HttpRequest, at: str) -> HttpResponse:
    """One line as SVG: "Jessica Jones | season 2: 2018"."""
    card = _card(at)
    coming = card["next"]
    said = f"{coming['heading']}: {coming['when_words']}" if coming else "nothing announced"
    left, right = _width(card["title"]), _width(said)
    page = {"title": card["title"], "said": said, "left": left, "right": right}
    page |= {"width": left + right, "at_left": left / 2, "at_right": left + right / 2}
    response = render(request, "pages/badge.svg", {"page": page}, content_type="image/svg+xml")
    return _kept(response)


@require_safe
def image(request: HttpRequest, at: str) -> HttpResponse:
    """The card as PNG, 1200 by 630, for links on social sites."""
    return _kept(HttpResponse(picture(_card(at)), content_type="image/png"))


@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """oEmbed 1.0 for the address of a show: https://oembed.com."""
    if request.GET.get("format", "json") != "json":
        return JsonResponse({"error": "only format=json"}, status=501)
    at = _show_at(request.GET.get("url", ""))
    card = _card(at)
    frame = request.build_absolute_uri(reverse("embed", args=[at]))
    width = min(WIDTH, _most(request, "maxwidth"))
    height = min(HEIGHT, _most(request, "maxheight"))
    return _kept(
        JsonResponse(
            {
                "type": "rich",
                "version": "1.0",
                "title": card["title"],
                "provider_name": "Slated",
                "provider_url": request.build_absolute_uri(reverse("home")),
                "cache_age": KEPT,
                "width": width,
                "height": height,
                "html": f'<iframe src="{frame}" width="{width}" height="{height}" '
                'style="border:0" loading="lazy" sandbox="allow-popups" title="Slated"></iframe>',
            }
        )
    )


def _show_at(url: str) -> str:
    try:
        place = urlsplit(url)
        ours = not place.netloc or validate_host(place.hostname or "", settings.ALLOWED_HOSTS)
        match = resolve(place.path) if ours else None
    except (Resolver404, ValueError):
        match = None
    if match is None or match.url_name != "show":
        raise Http404("url: the address of a show here is asked for.")
    return str(match.kwargs["at"])


def _most(request: HttpRequest, name: str) -> int:
    given = request.GET.get(name, "")
    return int(given[:6]) if given.isascii() and given.isdigit() else 10_000


def _width(text: str) -> int:
    """Pixels a text of 11 takes, about: the badge measures its own length."""
    wide = sum(east_asian_width(letter) in "WF" for letter in text)
    return 14 + round(6.4 * (len(text) - wide) + 11 * wide)


def _kept(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = f"public, max-age={KEPT}"
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
