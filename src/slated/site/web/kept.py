"""Pages kept in memory for those who come without a cookie, as long as what they show is the same.

Only what says of itself that it is for everybody (``Cache-Control: public``) is kept, and only
for who sends neither a cookie nor a token: whoever is signed in always gets a page of their own.
A write to anything that a page was made from makes it old at once (``slated.site.rests``); so
does midnight. While one thread makes a page, others that are asked for it wait for that one.
"""

from __future__ import annotations

import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.utils.cache import cc_delim_re, get_conditional_response
from django.utils.http import parse_http_date_safe

from slated.site.noted import noting
from slated.site.rests import Rest
from slated.site.version import State, state
from slated.site.web.turns import Turns

Answer = Callable[[HttpRequest], HttpResponse]
Key = tuple[str, ...]

MOST_BYTES = 32_000_000
"""Memory for pages in each process."""
LARGEST = 400_000
"""Bytes of a page that is worth keeping."""
LONGEST, LONGEST_ANY = 600.0, 60.0
"""Seconds a page is kept at most: some choices on pages are so old as well. Where it rests on the
whole database it may rest on the clock too."""
_OVERHEAD = 2_000
_GZIP = re.compile(r"\bgzip\b")  # as GZipMiddleware looks for it
_OWN = ("HTTP_COOKIE", "HTTP_AUTHORIZATION", "HTTP_RANGE")
"""Headers of requests that are answered anew."""
_KNOWN = {"cookie", "accept-encoding", "accept-language"}
"""What a page that is kept may vary by; each is part of the key, or never there."""


@dataclass(frozen=True, slots=True)
class _Page:
    response: HttpResponse
    rest: Rest
    made: float
    size: int

    def longest(self) -> float:
        """Seconds it may be kept."""
        return LONGEST_ANY if self.rest.needs is None else LONGEST


class Pages:
    """Pages by what was asked for, those not asked for longest forgotten first."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most, self._size = most, 0
        self._pages: OrderedDict[Key, _Page] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Key, now: State) -> HttpResponse | None:
        """A copy of the page with its Age (RFC 9111), where nothing it rests on was written."""
        with self._lock:
            page = self._pages.get(key)
        if page is None:
            return None
        age = time.monotonic() - page.made
        holds = age <= page.longest() and page.rest.holds(now)
        with self._lock:
            # Another thread may have put a newer one in its place, or dropped it.
            if self._pages.get(key) is page:
                if not holds:
                    self._drop(key)
                else:
                    self._pages.move_to_end(key)
        if not holds:
            return None
        found = _copied(page.response)
        found["Age"] = str(int(age))
        return found

    def put(self, key: Key, rest: Rest, response: HttpResponse) -> None:
        """Keep a page that was made from this state or a newer one."""
        size = len(response.content) + sum(map(len, key)) + _OVERHEAD
        page = _Page(_copied(response), rest, time.monotonic(), size)
        with self._lock:
            if key in self._pages:
                self._drop(key)
            self._pages[key] = page
            self._size += size
            while self._size > self._most:
                self._drop(next(iter(self._pages)))

    def _drop(self, key: Key) -> None:
        self._size -= self._pages.pop(key).size


def _copied(response: HttpResponse) -> HttpResponse:
    """A response of its own with the same content: middleware outside may change its headers."""
    return HttpResponse(response.content, headers=dict(response.items()))


def kept(answer: Answer) -> Answer:
    """Middleware that answers from memory where it may."""
    pages, turns = Pages(), Turns()

    def answered(request: HttpRequest) -> HttpResponse:
        key = key_of(request)
        if key is None:
            return answer(request)
        try:
            now = state()
        except (DatabaseError, OSError):
            return answer(request)
        found = pages.get(key, now)
        if found is None:
            with turns.of(key) as waited:
                found = pages.get(key, now) if waited else None
                if found is None:
                    return made(request, key, now)
        etag, since = found.get("ETag"), parse_http_date_safe(found.get("Last-Modified", ""))
        return get_conditional_response(request, etag, since, found) or found

    def made(request: HttpRequest, key: Key, now: State) -> HttpResponse:
        with noting() as noted:
            response = answer(request)
        if for_all(response):
            pages.put(key, Rest.of(noted, now), response)
        return response

    return answered


def key_of(request: HttpRequest) -> Key | None:
    """What the page depends on; None where it may be somebody's own, or a part of a page."""
    meta = request.META
    if request.method != "GET" or any(meta.get(name) for name in _OWN):
        return None
    if any(name.startswith("HTTP_HX_") for name in meta):
        return None
    return (
        datetime.now(UTC).date().isoformat(),
        request.scheme or "",
        meta.get("HTTP_HOST", ""),
        request.get_full_path(),
        meta.get("HTTP_ACCEPT_LANGUAGE", ""),
        "gzip" if _GZIP.search(meta.get("HTTP_ACCEPT_ENCODING", "")) else "",
    )


def for_all(response: HttpResponse) -> bool:
    """Whether it is the same for everybody who asks so, and says that."""
    if response.status_code != 200 or response.streaming or response.cookies:
        return False
    control = _words(response, "Cache-Control")
    if "public" not in control or control & {"private", "no-store"}:
        return False
    return _words(response, "Vary") <= _KNOWN and len(response.content) <= LARGEST


def _words(response: HttpResponse, name: str) -> set[str]:
    return set(filter(None, cc_delim_re.split(response.get(name, "").lower())))
