"""The track records of outlets and speakers, from the claims kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.db.models import F, OuterRef, Subquery

from slated.believe.record import AHEAD, Forecast, Record, records
from slated.believe.statement import Statement
from slated.believe.voices import CATALOGUE, OUTLET, voice_of
from slated.claim import Claim, Event, Evidence, Status
from slated.site.news.models import Outlet
from slated.site.news.standing import standing_claims
from slated.site.slate.models import Span

_FIELDS = (
    *("release_id", "published", "first", "last", "status", "speaker__name", "role", "truth"),
    *("reading__version__article__outlet__name", "reading__version__article__outlet__kind"),
)


def track_records() -> tuple[list[Record], list[Record]]:
    """The records of outlets and those of speakers, those with most forecasts first.

    A forecast is a dated claim about a premiere that has come since, on a day that is known.
    """
    outlets: list[Forecast] = []
    speakers: list[Forecast] = []
    for forecast, is_outlet in _forecasts():
        (outlets if is_outlet else speakers).append(forecast)
    return records(outlets), records(speakers)


def _forecasts() -> Iterator[tuple[Forecast, bool]]:
    """Each forecast, with whether it counts for an outlet."""
    out = Span.objects.filter(
        last__isnull=True, standing="released", window_first=F("window_last")
    ).filter(release=OuterRef("release"))
    claims = standing_claims().filter(event=Event.PREMIERE, status__in=AHEAD, edtf__isnull=False)
    told = claims.annotate(truth=Subquery(out.values("window_first")[:1]))
    rows = told.filter(truth__isnull=False).values_list(*_FIELDS)
    for (
        release,
        published,
        first,
        last,
        status,
        speaker,
        role,
        truth,
        outlet,
        kind,
    ) in rows.iterator(chunk_size=2000):
        given = (release, published, first, last, truth)
        if outlet:
            catalogue = kind == Outlet.Kind.CATALOGUE
            yield Forecast(outlet, *given, (CATALOGUE if catalogue else OUTLET).weight), True
        if speaker and speaker != outlet:
            yield Forecast(speaker, *given, _weight(speaker, role, status, published)), False


def _weight(speaker: str, role: str | None, status: str, published: date) -> float:
    """The printed weight of a speaker's voice."""
    words = Evidence("", 0, 0)
    claim = Claim("", Event.PREMIERE, Status(status), words, speaker=speaker, role=role)
    return voice_of(Statement(claim, published, published, "")).weight
