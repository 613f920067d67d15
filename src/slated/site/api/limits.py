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

Rate = tuple[str, int, float]
API: Rate = ("api", 600, 60.0)
"""Requests in so many seconds."""
SEARCH: Rate = ("search", 60, 60.0)
"""Searches, those on the page counted in; they cost more, and have this budget alone."""
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


def spent(request: HttpRequest) -> Spent | None:
    """What this request used; None where the limit is off."""
    searches = request.path in _SEARCHES and "q" in request.GET
    scope, times, per = SEARCH if searches else API
    rate = rate_of(scope, times, per)
    if rate is None:
        return None
    return Spent(scope, *rate, take(scope, f"address {address(request)}", *rate))


def refused(request: HttpRequest, used: Spent | None) -> HttpResponse | None:
    """429 with Retry-After where the budget is used up."""
    if used is None or not used.taken.wait:
        return None
    return too_many(request, math.ceil(used.taken.wait))
