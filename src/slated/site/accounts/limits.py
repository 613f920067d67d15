"""Limits on how often a person or an address may do something.

For a view::

    @limited("rate", times=60, per=3600)                    # POSTs, by user, else by address
    @limited("search", times=60, per=60, methods=("GET",))  # GETs
    @limited("login", times=20, per=600, by="address")

Elsewhere (API, adapters)::

    seconds = spend(request, "search", times=60, per=60)    # 0: go ahead
    seconds = spend_as("login", name, times=10, per=600)

``times`` can be used up at once; one more comes each ``per / times`` seconds. One scope is one
budget wherever it is named. An operator changes it with SLATED_LIMITS
(``search=120/60,login=off``, or ``off``).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from functools import wraps
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse

from slated.site.accounts.address import address
from slated.site.accounts.buckets import wait
from slated.site.accounts.said import limits

View = Callable[..., HttpResponse]
By = Literal["user", "address"]

RATE = 120, 3600.0
"""Ratings by one person, on pages and by the API together, and in how many seconds."""
FOLLOW = 300, 3600.0
"""The same of what they begin to follow and let go."""
BRING = 10, 3600.0
"""The same of files and lists brought from elsewhere."""


def limited(
    scope: str,
    times: int,
    per: float,
    *,
    methods: Collection[str] = ("POST", "PUT", "PATCH", "DELETE"),
    by: By = "user",
) -> Callable[[View], View]:
    """Answer 429 with Retry-After where ``scope`` was used ``times`` in ``per`` seconds.

    ``by`` "user": the person signed in, else the address; "address": the address alone.
    """

    def wrapper(view: View) -> View:
        @wraps(view)
        def counted(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            seconds = spend(request, scope, times, per, by=by) if request.method in methods else 0
            return too_many(request, seconds) if seconds else view(request, *args, **kwargs)

        return counted

    return wrapper


def spend(request: HttpRequest, scope: str, times: int, per: float, *, by: By = "user") -> int:
    """Use ``scope`` once as whoever asks; 0, or after how many seconds to try again."""
    user = getattr(request, "user", None) if by == "user" else None
    signed_in = user is not None and user.is_authenticated
    who = f"user {user.pk}" if user is not None and signed_in else f"address {address(request)}"
    return spend_as(scope, who, times, per)


def spend_as(scope: str, who: str, times: int, per: float) -> int:
    """Use ``scope`` once as ``who``; 0, or after how many seconds to try again."""
    rate = rate_of(scope, times, per)
    return math.ceil(wait(scope, who, *rate)) if rate else 0


def rate_of(scope: str, times: int, per: float) -> tuple[int, float] | None:
    """The limit in force: the operator's, else this one; None where it is off."""
    said = limits()
    return None if said is None else said.get(scope, (times, per))


def too_many(request: HttpRequest, seconds: int) -> HttpResponse:
    """429 in plain words: a page, or application/problem+json below /api/."""
    why = f"That was too often. Try again in {spoken(seconds)}."
    if request.path.startswith("/api/"):
        from slated.site.api.problems import problem

        response = problem(429, why)
    else:
        from slated.site.pages.answer import answer

        page = {"title": "Too many tries", "why": why}
        response = answer(request, "pages/error.html", page, status=429)
    response["Retry-After"] = str(seconds)
    response["Cache-Control"] = "private, no-store"
    return response


def spoken(seconds: int) -> str:
    """``seconds`` as a person says them: 45 seconds, 2 minutes, 3 hours."""
    for size, one in ((3600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= 2 * size or size == 1:
            n = math.ceil(seconds / size)
            return f"{n} {one}" if n == 1 else f"{n} {one}s"
    raise AssertionError
