"""Corrections outlive the reading and the version they were made on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from slated.site.catalogue.keys import key
from slated.site.news.models import ArticleVersion, Claim, Correction, Reading
from slated.site.news.standing import by_reader, standing_corrections


def carry(version: int, at: datetime) -> set[int]:
    """Make an article's standing corrections hold for its ``version`` and its standing reading.

    On a newer version a correction holds as long as its words are still there. Call it inside
    ``writing``, after the reading is there; returns the ids of the releases concerned.
    """
    row = ArticleVersion.objects.get(pk=version)
    touched: set[int] = set()
    for correction in standing_corrections(row.article_id).order_by("pk"):
        touched |= _of(correction.claim, correction.corrected)
        held = correction
        if correction.claim.reading.version_id != version and not _is_there(correction, row):
            there = moved(correction, row, at)
            if there is None:
                continue
            held = there
        _overrule(held, version)
    return touched


def put(claim: Claim, version: int, at: datetime) -> Claim:
    """Save ``claim`` as a person's in a version; it gets a row of its own."""
    reading, _ = Reading.objects.get_or_create(
        version_id=version, reader=Reading.PERSON, superseded=None, defaults={"made": at}
    )
    claim.pk, claim._state.adding = None, True
    claim.reading, claim.overruled = reading, None
    claim.save()
    return claim


def _of(*claims: Claim | None) -> set[int]:
    return {claim.release_id for claim in claims if claim and claim.release_id}


def _is_there(correction: Correction, version: ArticleVersion) -> bool:
    """Whether the correction already stands in that version, its claim being of an older one."""
    corrected = correction.corrected
    return corrected is not None and corrected.reading.version_id == version.pk


def moved(correction: Correction, version: ArticleVersion, at: datetime) -> Correction | None:
    """The same correction on a newer version; None where its words are gone."""
    model = correction.corrected or correction.claim
    field, start = _find(model.evidence, version)
    if start < 0:
        return None
    corrected = None
    if correction.corrected is not None:
        corrected = Claim.objects.get(pk=correction.corrected.pk)
        corrected.field, corrected.start = field, start
        corrected.end = start + len(corrected.evidence)
        corrected = put(corrected, version.pk, at)
    Correction.objects.filter(pk=correction.pk).update(replaced=at)
    return Correction.objects.create(
        claim=correction.claim,
        fields=correction.fields,
        reason=correction.reason,
        by=correction.by,
        at=correction.at,
        corrected=corrected,
    )


def _find(words: str, version: ArticleVersion) -> tuple[str, int]:
    for field, text in (("text", version.text), ("title", version.title)):
        if words in text:
            return field, text.index(words)
    return "text", -1


def _overrule(correction: Correction, version: int) -> None:
    """Let the reader's claim that the correction is about count no more, if there is one."""
    told = correction.claim
    claims = by_reader(version).filter(event=told.event, season=told.season)
    if told.reading.reader == Reading.PERSON:
        # What the reader had missed; another date in the same words is another claim.
        claims = claims.filter(edtf=told.edtf)
    match = _match(told, (claim for claim in claims if claim.overruled_id is None))
    if match is not None:
        match.overruled = correction
        match.save(update_fields=["overruled"])


def _match(told: Claim, claims: Iterable[Claim]) -> Claim | None:
    """The claim that says what ``told`` said, by the same words."""
    same = [claim for claim in claims if key(claim.title) == key(told.title) and _meet(claim, told)]
    order = sorted(same, key=lambda c: (c.edtf != told.edtf, abs(c.start - told.start), c.pk))
    return order[0] if order else None


def _meet(one: Claim, other: Claim) -> bool:
    return one.evidence in other.evidence or other.evidence in one.evidence
