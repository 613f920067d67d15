"""What editors do to claims, and its undoing; two who act on the same do not undo each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from slated.site.care.models import Act, Report
from slated.site.errors import KeepError
from slated.site.news.corrections import as_told, correct, standing_on
from slated.site.news.marks import storable
from slated.site.news.missed import add_missed
from slated.site.news.models import Correction
from slated.site.news.undoing import undo
from slated.site.pages.days import in_words
from slated.site.writing import writing


class OvertakenError(KeepError):
    """Somebody else put the claim right since it was shown; ``seen`` is what stands now."""

    def __init__(self, last: Correction | None) -> None:
        self.seen = last.pk if last else 0
        super().__init__(_overtaken(last))


def decide(
    claim: int,
    fields: Mapping[str, Any] | None,
    reason: str,
    by: str,
    seen: int,
    reports: Collection[int] = (),
) -> Correction:
    """Correct a claim as ``news.corrections.correct`` does, and settle what was reported of it.

    ``seen`` is the correction that stood when the editor was shown the claim, 0 for none.
    Raises OvertakenError where another stands by now, KeepError where it cannot be done.
    """
    reason = given(reason)
    now = datetime.now(UTC)
    with writing():
        told = as_told(claim)
        last = standing_on(told)
        if (last.pk if last else 0) != seen:
            raise OvertakenError(last)
        made = correct(claim, fields, reason, now, by)
        about = {claim, told.pk}
        if last is not None and last.corrected_id:
            about.add(last.corrected_id)
        settle(about, reports, by, now)
    return made


def add(article: int, fields: Mapping[str, Any], reason: str, by: str) -> Correction:
    """Add a claim that the reader missed."""
    return add_missed(article, fields, given(reason), datetime.now(UTC), by)


def settle(claims: Collection[int], reports: Collection[int], by: str, at: datetime) -> int:
    """Close the open reports on these claims, and those of these ids; how many were open."""
    waiting = Report.objects.filter(settled__isnull=True)
    closed = {"settled": at, "settled_by": by}
    return waiting.filter(claim__in=claims).update(**closed) + waiting.filter(
        pk__in=reports
    ).update(**closed)


def undo_correction(correction: int, reason: str, by: str) -> Correction:
    """Undo a correction, and open again the reports that it settled."""
    now = datetime.now(UTC)
    with writing():
        undone = undo(correction, now)
        Act.objects.create(
            kind=Act.Kind.UNDO, reason=given(reason), by=by, at=now, correction=undone
        )
        Report.objects.filter(settled=undone.at).update(settled=None, settled_by="")
    return undone


def given(reason: str) -> str:
    """The reason, cleaned. KeepError where there is none."""
    reason = " ".join(storable(reason).split())
    if not reason:
        raise KeepError("Say why: it is kept beside what you do.")
    if len(reason) > Report.NOTE:
        raise KeepError(f"The reason has {len(reason):,} characters, {Report.NOTE} at most.")
    return reason


def _overtaken(last: Correction | None) -> str:
    if last is None:
        return "A correction of this claim was undone since you looked. Nothing of yours was kept."
    by, day = last.by or "Somebody", in_words(last.at)
    return (
        f"{by} put this claim right since you looked, on {day} UTC: “{last.reason}”. "
        "Nothing of yours was kept."
    )
