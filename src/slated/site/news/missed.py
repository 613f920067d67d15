"""A claim that the reader missed, added by a person.

It is a correction whose claim is the person's own: so it is carried to later readings and
versions, taken back and exported as any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from slated.claim import Claim as Noun
from slated.claim import Event, Evidence, Status
from slated.site.catalogue.keys import key
from slated.site.errors import KeepError
from slated.site.news.carry import put
from slated.site.news.given import applied, row
from slated.site.news.models import ArticleVersion, Claim, Correction
from slated.site.news.standing import standing_claims
from slated.site.slate.spans import rebuild
from slated.site.writing import writing

NEEDED = ("title", "event", "status", "evidence")
"""What has to be said of a claim."""
_BLANK = Noun("", Event.PREMIERE, Status.ANNOUNCED, Evidence("", 0, 0))


def add_missed(
    article: int, fields: Mapping[str, Any], reason: str, at: datetime, by: str = ""
) -> Correction:
    """Keep a claim that an article makes and the reader did not find.

    ``fields`` has some of ``given.FIELDS``, ``NEEDED`` among them; the evidence must be words of
    the article's newest version. Raises KeepError where it cannot be kept, or is there already.
    """
    missing = [name for name in NEEDED if not fields.get(name)]
    if missing:
        raise KeepError(f"a claim needs its {' and its '.join(missing)}")
    with writing():
        version = newest(article)
        published = version.published or version.learned.date()
        claim = put(row(applied(_BLANK, fields, version), published, version), version.pk, at)
        _check_new(claim, version)
        made = Correction.objects.create(
            claim=claim, fields=dict(fields), reason=reason, by=by, at=at, corrected=claim
        )
        rebuild({pk for pk in [claim.release_id] if pk is not None})
    return made


def newest(article: int) -> ArticleVersion:
    """The newest version of an article. KeepError where there is none of that number."""
    versions = ArticleVersion.objects.filter(article=article).order_by("-number")
    version = versions.first()
    if version is None:
        raise KeepError(f"no article {article}; `slated export claims` has the numbers of articles")
    return version


def _check_new(claim: Claim, version: ArticleVersion) -> None:
    """KeepError where the same is claimed by the same words; then nothing is kept."""
    same = standing_claims().filter(
        reading__version=version,
        event=claim.event,
        season=claim.season,
        edtf=claim.edtf,
        field=claim.field,
        start__lt=claim.end,
        end__gt=claim.start,
    )
    for old in same.exclude(pk=claim.pk):
        if key(old.title) == key(claim.title) and (old.part or None) == claim.part:
            raise KeepError(f"claim {old.pk} of that article says so already; correct that one")
