"""Sources: how the dated claims of outlets and speakers compared with what happened."""

from __future__ import annotations

import time
from typing import Any

from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

from slated.believe.record import FEW, PRIOR, Record
from slated.site.pages.answer import answer
from slated.site.slate.forecasts import track_records

MOST = 100
_KEPT, _TIMES = 600, 1000
"""Seconds the records are kept: they rest on every claim there is. Where to work them out takes
long, so many times as long as that."""


def sources(request: HttpRequest) -> HttpResponse:
    """The track record of outlets and of speakers, those with most forecasts first."""
    shown = {of: records[:MOST] for of, records in kept_records().items()}
    page = {**shown, "prior": PRIOR, "few": FEW}
    return answer(request, "pages/sources.html", page)


def kept_records() -> dict[str, list[dict[str, Any]]]:
    """All records, of "outlets" and of "speakers", as plain data."""
    found: dict[str, list[dict[str, Any]]] | None = caches["shared"].get("sources")
    if found is None:
        begun = time.thread_time()
        outlets, speakers = track_records()
        found = {
            "outlets": [_record(r) for r in outlets],
            "speakers": [_record(r) for r in speakers],
        }
        spent = time.thread_time() - begun
        caches["shared"].set("sources", found, max(_KEPT, _TIMES * spent))
    return found


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
