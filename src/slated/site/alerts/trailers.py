"""First trailers: a stage of its making that people care for, and that belief calls no change."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from slated.believe import Stage, Standing
from slated.claim import Event, Status
from slated.site.alerts.models import Told
from slated.site.news.models import Claim
from slated.site.news.standing import standing_claims
from slated.site.slate.held import Held

_OVER = (Standing.RELEASED, Standing.ENDED, Standing.CANCELLED, Standing.NOTHING)


def first_trailers(held: Collection[Held], told: dict[int, Told], since: date) -> dict[int, Claim]:
    """Release id -> the claim that tells of its first trailer, published ``since`` or later."""
    new = [one.release for one in held if _new(one, told.get(one.release))]
    if not new:
        return {}
    claims = standing_claims().filter(
        release__in=new,
        event=Event.TRAILER,
        status=Status.HAPPENED,
        published__gte=since,
        reading__version__published__isnull=False,
    )
    rows = claims.select_related("speaker", "reading__version__article__outlet")
    return {claim.release_id or 0: claim for claim in rows.order_by("-published", "-pk")}


def _new(held: Held, told: Told | None) -> bool:
    known = told is not None and told.stage == Stage.TRAILER_OUT.value
    belief = held.belief
    return belief.stage is Stage.TRAILER_OUT and not known and belief.standing not in _OVER


def who_says_so(claim: Claim) -> str:
    """ "A trailer is out, says Krysten Ritter on 4 Oct 2017." """
    outlet = claim.reading.version.article.outlet
    name = claim.speaker.name if claim.speaker else outlet.name if outlet else ""
    day = f"{claim.published.day} {claim.published:%b %Y}"
    return f"A trailer is out, says {name}, {day}." if name else f"A trailer is out, {day}."
