"""The track records of outlets and speakers, from the claims kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from django.db.models import F

from slated.believe.record import AHEAD, Forecast, Record, records
from slated.believe.statement import Statement
from slated.believe.voices import CATALOGUE, OUTLET, voice_of
from slated.claim import Claim, Event, Evidence, Status
from slated.site.news.models import Outlet
from slated.site.news.standing import standing_claims
from slated.site.slate.held import covering
from slated.site.slate.models import Span

_FIELDS = (
    *("release_id", "published", "first", "last", "status", "speaker__name", "role"),
    *("reading__version__article__outlet__name", "reading__version__article__outlet__kind"),
)


def track_records(day: date | None = None) -> tuple[list[Record], list[Record]]:
    """The records of outlets and those of speakers, those with most forecasts first.

    A forecast is a dated claim about a premiere that has come since, on a day that is known.
    With a ``day``, by what was published and believed up to then.
    """
    outlets: list[Forecast] = []
    speakers: list[Forecast] = []
    for forecast, is_outlet in _forecasts(day):
        (outlets if is_outlet else speakers).append(forecast)
    return records(outlets), records(speakers)


def _forecasts(day: date | None) -> Iterator[tuple[Forecast, bool]]:
    """Each forecast, with whether it counts for an outlet."""
    held = covering(day) if day else Span.objects.filter(last__isnull=True)
    out = held.filter(standing="released", window_first=F("window_last"))
    truths = dict(out.values_list("release_id", "window_first"))
    claims = standing_claims().filter(event=Event.PREMIERE, status__in=AHEAD, edtf__isnull=False)
    claims = claims.filter(published__lte=day) if day else claims
    rows = claims.values_list(*_FIELDS).iterator(chunk_size=2000)
    for release, published, first, last, status, speaker, role, outlet, kind in rows:
        truth = truths.get(release)
        if truth is None:
            continue
        given = (release, published, first, last, truth)
        if outlet:
            catalogue = kind == Outlet.Kind.CATALOGUE
            yield Forecast(outlet, *given, (CATALOGUE if catalogue else OUTLET).weight), True
        if speaker and speaker != outlet:
            yield Forecast(speaker, *given, _weight(speaker, role, status)), False


@lru_cache(maxsize=20_000)
def _weight(speaker: str, role: str | None, status: str) -> float:
    """The printed weight of a speaker's voice."""
    words = Evidence("", 0, 0)
    claim = Claim("", Event.PREMIERE, Status(status), words, speaker=speaker, role=role)
    return voice_of(Statement(claim, date.min, date.min, "")).weight
