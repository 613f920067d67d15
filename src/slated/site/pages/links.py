"""Addresses of things, and the names they carry."""

from __future__ import annotations

from django.urls import reverse
from django.utils.text import slugify

_LONGEST = 200
"""Characters of a name that are in an address: servers take no endless ones."""


def show_path(pk: int, name: str) -> str:
    """The address of a show: its number decides, its name is for people."""
    words = slugify(name[:_LONGEST]).strip("-")
    return reverse("show", args=[f"{pk}-{words}" if words else str(pk)])


def article_path(pk: int) -> str:
    """The address of an article's claims."""
    return reverse("article", args=[pk])


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
