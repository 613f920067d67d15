"""Corrected articles as labelled ones, in the form that training takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from slated.site.news.columns import NOUN, noun
from slated.site.news.models import ArticleVersion, Claim, Correction, Reading
from slated.site.news.standing import standing_claims


def gold_versions() -> QuerySet[ArticleVersion]:
    """The newest versions of the articles with a standing correction: a line of gold each."""
    later = ArticleVersion.objects.filter(
        article=OuterRef("article"), number__gt=OuterRef("number")
    )
    told = Claim.objects.filter(reading__version=OuterRef("pk"), reading__superseded__isnull=True)
    stands = Q(overruled__isnull=False, overruled__replaced__isnull=True)
    said = Q(overruled__isnull=True, reading__reader=Reading.PERSON)
    corrected = Correction.objects.filter(replaced__isnull=True)
    articles = corrected.values("claim__reading__version__article")
    newest = ArticleVersion.objects.filter(~Exists(later), article__in=articles)
    return newest.filter(Exists(told.filter(stands | said)))


def gold_lines() -> Iterator[dict[str, Any]]:
    """One line for each article with a standing correction: its text and all its claims.

    The claims are those that count: a person's where there is one, else the reader's, which
    ``sure`` tells apart. Training takes the whole line as right: read it before you use it.
    """
    for version in gold_versions().order_by("pk").iterator():
        claims = standing_claims().filter(reading__version=version).order_by("start", "pk")
        yield {
            "id": f"slated-{version.article_id}-{version.number}",
            "kind": "article" if version.text else "headline",
            "published": version.published.isoformat() if version.published else None,
            "title": version.title,
            "text": version.text,
            "claims": [_label(claim) for claim in claims.select_related("reading")],
        }


def _label(claim: Claim) -> dict[str, Any]:
    said = noun(Claim.objects.values_list(*NOUN).get(pk=claim.pk)).to_dict()
    keys = ("title", "season", "part", "event", "status", "when", "when_text", "platform")
    return {
        **{key: said[key] for key in keys},
        "aliases": [],
        "speaker": said["speaker"],
        "venue": said["venue"],
        "evidence": claim.evidence,
        "sure": claim.reading.reader == Reading.PERSON,
    }
