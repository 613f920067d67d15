"""A person's word over the reader's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Q

from slated.site.errors import KeepError
from slated.site.news.carry import put
from slated.site.news.columns import NOUN, noun
from slated.site.news.given import applied, row
from slated.site.news.models import Claim, Correction, Reading
from slated.site.slate.spans import rebuild
from slated.site.writing import writing


def correct(
    claim: int, fields: Mapping[str, Any] | None, reason: str, at: datetime, by: str = ""
) -> Correction:
    """Put a claim right: ``fields`` as they should be, None where nothing is claimed there.

    ``fields`` has some of ``given.FIELDS``, as in the claim's JSON; none says that the claim is
    right as it is. A correction of a claim that was corrected before stands instead of that one.
    Raises KeepError where it cannot be done.
    """
    with writing():
        told = as_told(claim)
        last = standing_on(told)
        corrected = None if fields is None else _corrected(told, last, fields, at)
        made = Correction.objects.create(
            claim=told,
            fields={} if fields is None else dict(fields),
            reason=reason,
            by=by,
            at=at,
            corrected=corrected,
        )
        touched = {told.release_id, corrected.release_id if corrected else None}
        Claim.objects.filter(pk=told.pk).update(overruled=made)
        if last is not None:
            touched |= replace_by(last, made, at)
        rebuild({pk for pk in touched if pk is not None})
    return made


def take_back(claim: int, at: datetime) -> Correction:
    """Let the reader's claim count again; its standing correction is kept, as replaced.

    Of a claim that the reader missed nothing is left.
    """
    with writing():
        told = as_told(claim)
        last = standing_on(told)
        if last is None:
            raise KeepError(f"claim {claim} has not been corrected")
        touched = {told.release_id} | replace_by(last, None, at)
        rebuild({pk for pk in touched if pk is not None})
    return last


def replace_by(last: Correction, by: Correction | None, at: datetime) -> set[int | None]:
    """Let ``by`` stand for ``last``, or nothing; the releases concerned."""
    Correction.objects.filter(pk=last.pk).update(replaced=at)
    touched: set[int | None] = set()
    overruled = Claim.objects.filter(overruled=last)
    if by is None:
        # What an earlier correction said does not come back with what was read.
        overruled = overruled.exclude(reading__reader=Reading.PERSON)
    touched.update(overruled.values_list("release_id", flat=True))
    overruled.update(overruled=by)
    if last.corrected is not None:
        touched.add(last.corrected.release_id)
        Claim.objects.filter(pk=last.corrected.pk).update(overruled=by or last)
    return touched


def standing_on(told: Claim) -> Correction | None:
    """The correction that stands for a claim, made on it or on an older reading's."""
    meant = Q(claim=told) | Q(overrules=told)
    return Correction.objects.filter(meant, replaced__isnull=True).first()


def as_told(pk: int) -> Claim:
    """The reader's claim that is meant, where the claim of a correction is named that one's.

    Raises KeepError where there is none, or it is of an older reading.
    """
    claims = Claim.objects.select_related("reading", "correction__claim__reading")
    claim = claims.filter(pk=pk).first()
    if claim is None:
        raise KeepError(f"no claim {pk}; `slated why TITLE` shows the numbers of claims")
    if claim.reading.reader == Reading.PERSON:
        claim = claim.correction.claim
    elif claim.reading.superseded is not None and standing_on(claim) is None:
        raise KeepError(f"claim {pk} is of an older reading or version of its article")
    return claim


def _corrected(
    told: Claim, last: Correction | None, fields: Mapping[str, Any], at: datetime
) -> Claim:
    """The row of the claim as it should be."""
    base = last.corrected if last and last.corrected else told
    version = base.reading.version
    claim = noun(Claim.objects.values_list(*NOUN).get(pk=base.pk))
    right = applied(claim, fields, version)
    same = "title" not in fields and right.platform == claim.platform
    # Another date is no reason to look again for the title, which a person may have decided.
    title = base.release.title_id if same and base.release else None
    return put(row(right, told.published, version, title), version.pk, at)
