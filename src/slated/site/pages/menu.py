"""The menu of every page."""

from __future__ import annotations

from html import escape
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

_HERE = ' aria-current="page"'


def menu(request: HttpRequest) -> list[dict[str, Any]]:
    """Where it leads for who asks, and which of it is the page asked for."""
    user = getattr(request, "user", None)
    own = [("my-shows", _("My shows"))] if user is not None and user.is_authenticated else []
    every = [
        ("home", _("Slate")),
        *own,
        ("calendar", _("Calendar")),
        ("scorecard", _("Scorecard")),
        ("lists", _("Lists")),
        ("sources", _("Sources")),
        ("about", _("About the numbers")),
    ]
    return [_item(request, name, words) for name, words in every]


def menu_links(menu: list[dict[str, Any]], keep: str) -> SafeString:
    """The links of it, ``keep`` behind each address: twice on every page, so without a template."""
    keep = escape(keep)
    links = (
        f'\n    <a href="{escape(item["url"])}{keep}"'
        f"{_HERE if item['here'] else ''}>{escape(item['words'])}</a>"
        for item in menu
    )
    return mark_safe("".join(links))  # noqa: S308


def _item(request: HttpRequest, name: str, words: str) -> dict[str, Any]:
    url = reverse(name)
    return {"url": url, "words": words, "here": request.path == url}
