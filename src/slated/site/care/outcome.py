"""What a correction did: what is claimed and believed now, and its way back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from slated.site.care.doors import editors
from slated.site.catalogue.models import Release
from slated.site.news.gold import gold_versions
from slated.site.news.models import Claim, Correction
from slated.site.pages.ahead import row
from slated.site.pages.claims import said
from slated.site.pages.links import article_path, release_name, show_path
from slated.site.slate.held import of_releases
from slated.window import Window, english

RELATED = ("reading__version__article__outlet", "speaker", "release__title")


@require_GET
@editors
def done(request: HttpRequest, pk: int) -> HttpResponse:
    """The page after a correction."""
    found = _correction(pk)
    was = found.claim if found.claim_id != found.corrected_id else None
    releases = {c.release for c in (found.claim, found.corrected) if c and c.release}
    page = {
        "id": found.pk,
        "was": said(was) if was else None,
        "now": said(found.corrected) if found.corrected else None,
        "confirmed": found.corrected is not None and not found.fields,
        "added": was is None,
        "reason": found.reason,
        "by": found.by,
        "at": found.at,
        "stands": found.replaced is None,
        "beliefs": _beliefs(releases),
        "article": article_path(found.claim.reading.version.article_id),
        "gold": gold_versions().count(),
    }
    return render(request, "care/done.html", {"page": page})


def _correction(pk: int) -> Correction:
    related = (*(f"claim__{r}" for r in RELATED), *(f"corrected__{r}" for r in RELATED))
    rows = Correction.objects.select_related(*related)
    found = rows.filter(pk=pk).first() if pk < 2**63 else None
    if found is None:
        raise Http404("There is no correction of that number.")
    return found


def _beliefs(releases: set[Release]) -> list[dict[str, Any]]:
    """What is believed of the releases today."""
    held = of_releases([release.pk for release in releases], datetime.now(UTC).date())
    told = []
    for release in sorted(releases, key=lambda one: one.pk):
        name = release_name(str(release.title), release.season, release.part)
        url = show_path(release.title_id, release.title.name)
        belief = row(held[release.pk]) if release.pk in held else None
        told.append({"name": name, "url": url, "belief": belief})
    return told


def claim_row(claim: Claim) -> dict[str, Any]:
    """A claim in a few words, for the log."""
    name = release_name(claim.title, claim.season, claim.part or "")
    when = f" {english(Window.parse(claim.edtf))}" if claim.edtf else ""
    return {
        "id": claim.pk,
        "words": f"{name}: {claim.event.replace('_', ' ')} {claim.status}{when}",
        "article": article_path(claim.reading.version.article_id),
    }
