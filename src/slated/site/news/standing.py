"""Which claims count: those of standing readings that no correction has overruled."""

from __future__ import annotations

from django.db.models import QuerySet

from slated.site.news.models import Claim, Correction, Reading


def standing_claims() -> QuerySet[Claim]:
    """The claims that belief rests on."""
    return Claim.objects.filter(reading__superseded__isnull=True, overruled__isnull=True)


def standing_corrections(article: int) -> QuerySet[Correction]:
    """The corrections of an article's claims that no later one has replaced."""
    return Correction.objects.filter(
        claim__reading__version__article=article, replaced__isnull=True
    ).select_related("claim__reading", "corrected__reading")


def by_reader(version: int) -> QuerySet[Claim]:
    """The claims of a version's standing reading by a reader."""
    return Claim.objects.filter(reading__version=version, reading__superseded__isnull=True).exclude(
        reading__reader=Reading.PERSON
    )
