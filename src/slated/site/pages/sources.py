"""Sources: how the dated claims of outlets and speakers compared with what happened by a day."""

from __future__ import annotations

import time
import zlib
from datetime import date
from typing import Any

from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

from slated.believe.record import FEW, PRIOR, Record
from slated.site import version
from slated.site.accounts.limits import limited
from slated.site.pages.answer import answer
from slated.site.pages.days import asked, today
from slated.site.pages.errors import bad_request
from slated.site.slate.forecasts import track_records

MOST = 100
_KEPT, _TIMES = 600, 1000
"""Seconds the records are kept: they rest on every claim there is. Where to work them out takes
long, so many times as long as that."""


def sources(request: HttpRequest) -> HttpResponse:
    """The track record of outlets and of speakers, those with most forecasts first."""
    try:
        day = asked(request)
    except ValueError as error:
        return bad_request(request, str(error))
    return _shown(request, None) if day >= today() else _past(request, day)


def _shown(request: HttpRequest, day: date | None) -> HttpResponse:
    shown = {of: records[:MOST] for of, records in kept_records(day).items()}
    page = {**shown, "prior": PRIOR, "few": FEW}
    return answer(request, "pages/sources.html", page)


# Each past day is worked out by itself, from every claim there is.
_past = limited("sources", times=20, per=600, methods=("GET", "HEAD"), by="address")(_shown)


def kept_records(day: date | None = None) -> dict[str, list[dict[str, Any]]]:
    """All records, of "outlets" and of "speakers", as plain data; as of a past day with one."""
    name = kept_as(day)
    found: dict[str, list[dict[str, Any]]] | None = caches["shared"].get(name)
    if found is None:
        begun = time.thread_time()
        outlets, speakers = track_records(day)
        found = {
            "outlets": [_record(r) for r in outlets],
            "speakers": [_record(r) for r in speakers],
        }
        spent = time.thread_time() - begun
        caches["shared"].set(name, found, max(_KEPT, _TIMES * spent))
    return found


def kept_as(day: date | None = None) -> str:
    """What they are kept as, of this database and no other."""
    return f"sources-{day or ''}-{zlib.crc32(version.file().encode())}"


def _record(record: Record) -> dict[str, Any]:
    return {
        "source": record.source,
        "forecasts": record.forecasts,
        "right": record.right,
        "share": round(record.share, 3),
        "percent": round(100 * record.share),
        "prior": round(record.prior, 2),
        "error": round(record.error),
        "early": round(record.early),
        "few": record.few,
    }
