"""How often the API may be asked from one address, told in headers.

RateLimit and RateLimit-Policy are those of draft-ietf-httpapi-ratelimit-headers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from slated.site.accounts.address import address
from slated.site.accounts.buckets import Taken, take
from slated.site.accounts.limits import rate_of, too_many

API = ("api", 600, 60.0)
"""Requests in so many seconds."""
SEARCH = ("search", 60, 60.0)
"""Searches, those on the page counted in; they cost more."""
_SEARCHES = ("/api/v1/search", "/api/v1/titles")


@dataclass(frozen=True, slots=True)
class Spent:
    """What is left of a budget of ``times`` in ``per`` seconds."""

    scope: str
    times: int
    per: float
    taken: Taken

    def told(self, response: HttpResponse) -> HttpResponse:
        """The response with the headers that say so."""
        step = math.ceil(self.taken.wait or self.per / self.times)
        policy = f'"{self.scope}";q={self.times};w={math.ceil(self.per)}'
        response["RateLimit-Policy"] = policy
        response["RateLimit"] = f'"{self.scope}";r={self.taken.left};t={step}'
        return response


def spent(request: HttpRequest) -> list[Spent]:
    """What this request used, the narrowest budget last; nothing where limits are off."""
    searches = request.path in _SEARCHES and "q" in request.GET
    found = []
    for scope, times, per in (API, SEARCH) if searches else (API,):
        rate = rate_of(scope, times, per)
        if rate is not None:
            who = f"address {address(request)}"
            found.append(Spent(scope, *rate, take(scope, who, *rate)))
    return found


def refused(request: HttpRequest, used: list[Spent]) -> HttpResponse | None:
    """429 with Retry-After where a budget is used up."""
    waits = [one.taken.wait for one in used]
    if not any(waits):
        return None
    return too_many(request, math.ceil(max(waits)))
