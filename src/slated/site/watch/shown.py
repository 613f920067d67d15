"""An address as a log may have it: without what opens a door."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import Resolver404, ResolverMatch, resolve

SECRET = ("token", "word", "key")
"""What addresses call the part that whoever knows it comes in with."""
_LONGEST = 200


def match_of(request: HttpRequest) -> ResolverMatch | None:
    """Which address of ours it is; None where it is none."""
    if request.resolver_match is not None:
        return request.resolver_match
    try:
        # A page out of memory, or a file: nobody has looked the address up.
        return resolve(request.path_info)
    except Resolver404:
        return None


def shown(request: HttpRequest) -> str:
    """The path on one line; not that of a private link, which opens what it names."""
    match = match_of(request)
    if match is not None and any(name in match.kwargs for name in SECRET):
        return f"({match.view_name})"
    return "".join(c if c.isprintable() else "?" for c in request.path[:_LONGEST])
