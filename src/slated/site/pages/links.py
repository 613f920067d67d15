"""Addresses of things, and the names they carry."""

from __future__ import annotations

from functools import lru_cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import get_script_prefix, reverse
from django.utils.text import slugify

_LONGEST = 200
"""Characters of a name that are in an address: servers take no endless ones."""


def show_path(pk: int, name: str) -> str:
    """The address of a show: its number decides, its name is for people."""
    words = slugify(name[:_LONGEST]).strip("-")
    before, after = _around("show", get_script_prefix())
    return f"{before}{pk}-{words}{after}" if words else f"{before}{pk}{after}"


def article_path(pk: int) -> str:
    """The address of an article's claims."""
    before, after = _around("article", get_script_prefix())
    return f"{before}{pk}{after}"


@lru_cache(maxsize=16)
def _around(view: str, prefix: str) -> tuple[str, str]:
    """What stands before and after the one argument of an address: a page has a hundred of them.

    ``prefix`` is where the site is mounted, which ``reverse`` puts in front.
    """
    before, _, after = reverse(view, args=[0]).rpartition("0")
    return before, after


def onward(request: HttpRequest, path: str) -> HttpResponse:
    """To the page at ``path`` in the form and with the question of this one.

    For as long as what leads there is not undone: no browser remembers it.
    """
    form = ".json" if request.path.endswith(".json") else ""
    query = request.META.get("QUERY_STRING", "")
    return redirect(f"{path}{form}" + (f"?{query}" if query else ""))


def list_path(name: str) -> str:
    """The address of a list's ranking."""
    return reverse("ranking", args=[name])


def elsewhere(at: str) -> dict[str, str]:
    """The addresses of a show's card for other sites."""
    return {name: reverse(view, args=[at]) for name, view in _ELSEWHERE.items()}


_ELSEWHERE = {"frame": "embed", "badge": "badge", "image": "card-image"}


def release_name(title: str, season: int | None, part: str) -> str:
    """ "Jessica Jones, season 2", as rows and headings have it."""
    named = title if season is None else f"{title}, season {season}"
    return f"{named}, {part}" if part else named
