"""The claim that a correction is about, looked for before anything is asked of the person."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Q

from slated.site.catalogue.keys import key
from slated.site.errors import KeepError
from slated.site.news.models import Claim, Correction, Reading
from slated.site.news.standing import standing_claims


def check_claim(pk: int) -> None:
    """KeepError where there is no claim of that number, or it is of an older reading.

    Then the error gives the number that the newest reading has for it, if it has one.
    """
    claim = Claim.objects.select_related("reading__version").filter(pk=pk).first()
    if claim is None:
        raise KeepError(f"no claim {pk}; `slated why TITLE` shows the numbers of claims")
    old = claim.reading.superseded is not None and claim.reading.reader != Reading.PERSON
    meant = Q(claim=claim) | Q(overrules=claim)
    if not old or Correction.objects.filter(meant, replaced__isnull=True).exists():
        return
    new = _successor(claim)
    told = f"its number is {new} now" if new else "the newest reading has none like it"
    raise KeepError(f"claim {pk} is of an older reading or version of its article; {told}")


def _successor(old: Claim) -> int | None:
    """The standing claim of the same article, title, season, event and words, if there is one."""
    claims = Claim.objects.filter(
        reading__version__article=old.reading.version.article_id,
        reading__superseded__isnull=True,
        season=old.season,
        event=old.event,
    ).exclude(reading__reader=Reading.PERSON)
    same = [
        claim
        for claim in claims
        if key(claim.title) == key(old.title)
        and (claim.evidence in old.evidence or old.evidence in claim.evidence)
    ]
    near = sorted(same, key=lambda c: (c.edtf != old.edtf, abs(c.start - old.start), c.pk))
    return near[0].pk if near else None


def heirs(old: Sequence[Claim]) -> dict[int, int]:
    """Claim id -> id of the claim that counts in its place since a later reading, if there is one.

    ``old`` have their reading's version at hand. One query for all.
    """
    articles = {claim.reading.version.article_id for claim in old}
    fields = ("pk", "reading__version__article", "title", "season", "event", "evidence")
    rows = list(standing_claims().filter(reading__version__article__in=articles).values(*fields))
    found: dict[int, int] = {}
    for claim in old:
        for row in rows:
            words = row["evidence"]
            if (
                row["reading__version__article"] == claim.reading.version.article_id
                and (row["season"], row["event"]) == (claim.season, claim.event)
                and key(row["title"]) == key(claim.title)
                and (words in claim.evidence or claim.evidence in words)
            ):
                found.setdefault(claim.pk, row["pk"])
    return found
