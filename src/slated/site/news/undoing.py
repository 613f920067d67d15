"""A correction undone: what it stood instead of stands again."""

from __future__ import annotations

from datetime import datetime

from slated.site.errors import KeepError
from slated.site.news.carry import moved
from slated.site.news.corrections import replace_by
from slated.site.news.models import ArticleVersion, Claim, Correction
from slated.site.slate.spans import rebuild
from slated.site.writing import writing


def undo(correction: int, at: datetime) -> Correction:
    """Undo one correction; the one before it stands again, else what was read.

    Raises KeepError where there is none of that number, or it no longer stands.
    """
    with writing():
        last = Correction.objects.filter(pk=correction).select_related("claim").first()
        if last is None:
            raise KeepError(f"there is no correction #{correction}")
        if last.replaced is not None:
            raise KeepError(f"correction #{correction} no longer stands, nothing was undone")
        before = _before(last)
        touched = {last.claim.release_id} | replace_by(last, before, at)
        if before is not None:
            touched |= _stand(before, at)
        rebuild({pk for pk in touched if pk is not None})
    return last


def _before(last: Correction) -> Correction | None:
    """The correction that ``last``, or what it was carried over from, was made to replace."""
    older = Correction.objects.filter(claim=last.claim_id, replaced=last.at, pk__lt=last.pk)
    return older.select_related("corrected__reading__version").order_by("pk").last()


def _stand(before: Correction, at: datetime) -> set[int | None]:
    """Let a correction stand again, on its article's newest version; the releases concerned."""
    Correction.objects.filter(pk=before.pk).update(replaced=None)
    corrected = before.corrected
    if corrected is None:
        return set()
    Claim.objects.filter(pk=corrected.pk).update(overruled=None)
    version = corrected.reading.version
    newest = ArticleVersion.objects.filter(article=version.article_id).order_by("-number")[0]
    if newest.pk != version.pk:
        again = moved(before, newest, at)
        Claim.objects.filter(overruled=before).update(overruled=again)
    return {corrected.release_id}
