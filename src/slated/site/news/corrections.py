"""A person's word over the reader's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db.models import Q

from slated.claim import Claim as Noun
from slated.claim import Event, Evidence, Status
from slated.site.errors import KeepError
from slated.site.news.carry import put
from slated.site.news.columns import MOST_SEASON, NOUN, noun
from slated.site.news.models import ArticleVersion, Claim, Correction, Reading, Speaker
from slated.site.news.names import Names, kept
from slated.site.news.releases import Releases, Said
from slated.site.slate.spans import rebuild
from slated.site.writing import writing
from slated.window import Window

FIELDS = (
    *("title", "season", "part", "event", "status", "when", "when_text", "platform"),
    *("speaker", "role", "venue", "outlet", "evidence"),
)
"""What a correction may say anew."""
RULE = "corrected"
"""The rule of a claim that a person has put right."""


def correct(
    claim: int, fields: Mapping[str, Any] | None, reason: str, at: datetime, by: str = ""
) -> Correction:
    """Put a claim right: ``fields`` as they should be, None where nothing is claimed there.

    ``fields`` has some of ``FIELDS``, as in the claim's JSON. A correction of a claim that was
    corrected before stands instead of that one. Raises KeepError where it cannot be done.
    """
    with writing():
        told = _told(claim)
        last = _standing(told)
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
            touched |= _replace(last, made, at)
        rebuild({pk for pk in touched if pk is not None})
    return made


def take_back(claim: int, at: datetime) -> Correction:
    """Let the reader's claim count again; its standing correction is kept, as replaced."""
    with writing():
        told = _told(claim)
        last = _standing(told)
        if last is None:
            raise KeepError(f"claim {claim} has not been corrected")
        touched = {told.release_id} | _replace(last, None, at)
        rebuild({pk for pk in touched if pk is not None})
    return last


def _replace(last: Correction, by: Correction | None, at: datetime) -> set[int | None]:
    """Let ``by`` stand for ``last``, or nothing; the releases concerned."""
    Correction.objects.filter(pk=last.pk).update(replaced=at)
    touched: set[int | None] = set()
    overruled = Claim.objects.filter(overruled=last)
    touched.update(overruled.values_list("release_id", flat=True))
    overruled.update(overruled=by)
    if last.corrected is not None:
        touched.add(last.corrected.release_id)
        Claim.objects.filter(pk=last.corrected.pk).update(overruled=by or last)
    return touched


def _standing(told: Claim) -> Correction | None:
    """The correction that stands for a claim, made on it or on an older reading's."""
    meant = Q(claim=told) | Q(overrules=told)
    return Correction.objects.filter(meant, replaced__isnull=True).first()


def _told(pk: int) -> Claim:
    """The reader's claim that is meant, where the claim of a correction is named that one's."""
    claims = Claim.objects.select_related("reading", "correction__claim__reading")
    claim = claims.filter(pk=pk).first()
    if claim is None:
        raise KeepError(f"no claim {pk}; `slated why TITLE` shows the numbers of claims")
    if claim.reading.reader == Reading.PERSON:
        claim = claim.correction.claim
    elif claim.reading.superseded is not None and _standing(claim) is None:
        raise KeepError(f"claim {pk} is of an older reading or version of its article")
    return claim


def _corrected(
    told: Claim, last: Correction | None, fields: Mapping[str, Any], at: datetime
) -> Claim:
    """The row of the claim as it should be."""
    base = last.corrected if last and last.corrected else told
    version = base.reading.version
    claim = _apply(_noun(base.pk), fields, version)
    said = Said(claim.title, claim.season, claim.part, claim.platform, told.published)
    [release] = Releases().ids([said])
    if release is None:
        raise KeepError("a claim needs a title")
    speaker = Names(Speaker).ids([claim.speaker])[kept(claim.speaker)] if claim.speaker else None
    row = _row(claim, told, release, speaker)
    return put(row, version.pk, at)


def _noun(pk: int) -> Noun:
    return noun(Claim.objects.values_list(*NOUN).get(pk=pk))


def _apply(claim: Noun, fields: Mapping[str, Any], version: ArticleVersion) -> Noun:
    """The claim with these fields instead of its own."""
    unknown = sorted(set(fields) - set(FIELDS))
    if unknown:
        raise KeepError(f"a claim has no field {unknown[0]!r}, only {', '.join(FIELDS)}")
    new: dict[str, Any] = dict(fields)
    for name, kind in (("event", Event), ("status", Status)):
        if name in new and new[name] not in list(kind):
            raise KeepError(f"no {name} {new[name]!r}; there are {', '.join(kind)}")
        if name in new:
            new[name] = kind(new[name])
    if new.get("when"):
        try:
            new["when"] = Window.parse(new["when"])
        except ValueError as error:
            raise KeepError(str(error)) from None
    season = new.get("season")
    if season is not None and not 0 <= season <= MOST_SEASON:
        raise KeepError(f"season {season} cannot be")
    if "evidence" in new:
        new["evidence"] = _evidence(new["evidence"], version)
    for name in ("part", "when", "when_text", "platform", "speaker", "role", "venue", "outlet"):
        if name in new and not new[name]:
            new[name] = None
    return replace(claim, **new, rule=RULE, confidence=1.0)


def _evidence(words: str, version: ArticleVersion) -> Evidence:
    if words and words in version.text:
        start = version.text.index(words)
        return Evidence(words, start, start + len(words), "text")
    if words and words in version.title:
        start = version.title.index(words)
        return Evidence(words, start, start + len(words), "title")
    raise KeepError("the evidence must be words of the article, character for character")


def _row(claim: Noun, told: Claim, release: int, speaker: int | None) -> Claim:
    when, evidence = claim.when, claim.evidence
    return Claim(
        release_id=release,
        title=claim.title,
        season=claim.season,
        part=claim.part,
        event=claim.event.value,
        status=claim.status.value,
        edtf=when.edtf if when else None,
        first=when.first if when else None,
        last=when.last if when else None,
        when_text=claim.when_text,
        platform=claim.platform,
        speaker_id=speaker,
        role=claim.role,
        venue=claim.venue,
        credited=claim.outlet,
        evidence=evidence.text,
        start=evidence.start,
        end=evidence.end,
        field=evidence.field,
        rule=claim.rule,
        confidence=claim.confidence,
        published=told.published,
    )
