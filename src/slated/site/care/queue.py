"""The editors' queue, a page at a time: each kind of doubt with what an editor needs to judge."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from slated.site.care.doubts import AT_HAND, conflicts, disputed, unsure
from slated.site.care.models import Report
from slated.site.care.twins import twins
from slated.site.care.words import in_sentences
from slated.site.catalogue.search import Hit
from slated.site.news.models import Claim, Reading
from slated.site.news.successor import heirs
from slated.site.pages.ahead import row
from slated.site.pages.claims import said
from slated.site.pages.links import show_path
from slated.site.slate.held import Held, fetched

PAGE = 20
"""Rows on one page."""
CONFLICTS = 8
"""Conflicts on one page."""
Rows = tuple[list[dict[str, Any]], bool]


def told(claim: Claim, sentence: dict[str, str], why: str = "") -> dict[str, Any]:
    """A claim with the sentence of its words, what stood when it was shown, and where to go."""
    person = claim.reading.reader == Reading.PERSON
    title = claim.release.title if claim.release else None
    return {
        **said(claim),
        "sentence": sentence,
        "seen": claim.correction.pk if person else 0,
        "by_a_person": person,
        "why": why,
        "show": show_path(title.pk, title.name) if title else None,
        "fix": reverse("care-claim", args=[claim.pk]),
        "reports": [],
        "reason": "",
    }


def with_sentences(claims: Iterable[Claim], why: str = "") -> list[dict[str, Any]]:
    """The claims as the pages show them; their relations of ``AT_HAND`` are at hand."""
    those = list(claims)
    around = in_sentences([claim.pk for claim in those])
    return [told(claim, around[claim.pk], why) for claim in those]


def of_claims(found: QuerySet[Claim], page: int, q: str, why: str) -> Rows:
    """A page of claims, the newest first; ``q`` is a part of the title."""
    if q:
        found = found.filter(title__icontains=q)
    ordered = found.select_related(*AT_HAND).order_by("-pk")
    some = list(ordered[(page - 1) * PAGE : page * PAGE + 1])
    return with_sentences(some[:PAGE], why), len(some) > PAGE


def reported(page: int, q: str) -> Rows:
    """Claims that people reported, the newest report first."""
    waiting = Report.objects.filter(settled__isnull=True)
    if q:
        waiting = waiting.filter(claim__title__icontains=q)
    related = (f"claim__{name}" for name in AT_HAND)
    ordered = waiting.select_related("claim__overruled", "user", *related).order_by("-pk")
    some = list(ordered[(page - 1) * PAGE : page * PAGE + 1])
    return _by_claim(some[:PAGE]), len(some) > PAGE


def _by_claim(reports: Sequence[Report]) -> list[dict[str, Any]]:
    old = [r.claim for r in reports if r.claim.reading.superseded or r.claim.overruled_id]
    new = heirs(old)
    current = {c.pk: c for c in Claim.objects.filter(pk__in=new.values()).select_related(*AT_HAND)}
    current |= {r.claim.pk: r.claim for r in reports if r.claim not in old}
    shown = {
        pk: current[new.get(pk, pk)]
        for pk in (r.claim_id for r in reports)
        if new.get(pk, pk) in current
    }
    gone = {r.claim_id: r.claim for r in reports if r.claim_id not in shown}
    rows: dict[int, dict[str, Any]] = {}
    around = in_sentences({claim.pk for claim in [*shown.values(), *gone.values()]})
    for one in reports:
        claim = shown.get(one.claim_id) or gone[one.claim_id]
        if claim.pk not in rows:
            rows[claim.pk] = {**told(claim, around[claim.pk]), "gone": one.claim_id in gone}
        rows[claim.pk]["reports"].append(_report(one))
        rows[claim.pk]["reason"] = _reason(one)
    return list(rows.values())


def _report(one: Report) -> dict[str, Any]:
    return {
        "id": one.pk,
        "what": one.get_what_display(),
        "note": one.note,
        "by": one.user.get_username() if one.user else None,
        "on": one.at.date().isoformat(),
    }


def _reason(one: Report) -> str:
    what = one.get_what_display()
    return f"reported: {what}, “{one.note}”"[: Report.NOTE] if one.note else f"reported: {what}"


def conflicting(page: int, q: str) -> Rows:
    """Releases on which sources disagree, with the claims of both sides."""
    found = conflicts()
    if q:
        found = found.filter(release__title__name__icontains=q)
    some = list(
        fetched(found.order_by("-first", "-pk")[(page - 1) * CONFLICTS : page * CONFLICTS + 1])
    )
    sides = {held.release: _sides(held) for held in some[:CONFLICTS]}
    ids = {pk for both in sides.values() for pk in both}
    claims = Claim.objects.filter(pk__in=ids).select_related(*AT_HAND).order_by("pk")
    by_id = {claim["id"]: claim for claim in with_sentences(claims)}
    rows = [
        {**row(held), "claims": [by_id[pk] for pk in sides[held.release] if pk in by_id]}
        for held in some[:CONFLICTS]
    ]
    open_ones = [one for one in rows if not all(c["by_a_person"] for c in one["claims"])]
    return open_ones, len(some) > CONFLICTS


def _sides(held: Held) -> list[int]:
    belief = held.belief
    return [int(pk) for pk in (*belief.supporting[:3], *belief.against[:3])]


def alike(page: int, q: str) -> Rows:
    """Titles that only news have named, beside titles with a name like theirs."""
    found, more = twins(page, q)
    return [{**_title(hit), "twins": [_title(t) for t in near]} for hit, near in found], more


def _title(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.title.pk,
        "title": str(hit.title),
        "url": show_path(hit.title.pk, hit.title.name),
        "claims": hit.claims,
        "provisional": hit.title.provisional,
    }


def kinds() -> dict[str, tuple[str, str]]:
    """Each kind of doubt: its name, and what is in it."""
    return {
        "reported": (_("Reported"), _("Claims that people say are wrong.")),
        "unsure": (_("Unsure"), _("Claims of which the reader was not sure.")),
        "readers": (
            _("Readers disagree"),
            _("Claims that an earlier reader of the same words had with another date or firmness."),
        ),
        "conflicts": (
            _("Sources disagree"),
            _("Releases with two firm dates that cannot both hold. Are both read right?"),
        ),
        "names": (
            _("Names alike"),
            _("Titles that only the news have named, beside titles with a name like theirs."),
        ),
    }


def rows_of(kind: str, page: int, q: str) -> Rows:
    """A page of a kind of ``kinds``."""
    match kind:
        case "unsure":
            return of_claims(unsure(), page, q, _("the reader was not sure"))
        case "readers":
            return of_claims(disputed(), page, q, _("an earlier reader had it otherwise"))
        case "conflicts":
            return conflicting(page, q)
        case "names":
            return alike(page, q)
        case _:
            return reported(page, q)


def waiting() -> int:
    """Open reports."""
    return Report.objects.filter(settled__isnull=True).count()


def numbers(given: Collection[str]) -> list[int]:
    """Those of the texts that are numbers of rows."""
    return [int(text) for text in given if text.isascii() and text.isdecimal() and len(text) < 19]
