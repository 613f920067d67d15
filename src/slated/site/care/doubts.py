"""Which claims and beliefs are doubtful, a page of them at a time, and why."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet

from slated.believe import Standing
from slated.site.news.models import UNSURE, Claim, Outlet, Reading
from slated.site.news.standing import standing_claims
from slated.site.pages.days import today
from slated.site.slate.held import covering
from slated.site.slate.models import Span

AT_HAND = ("reading__version__article__outlet", "speaker", "correction", "release__title")
"""What the pages tell of a claim beside its own columns."""


def by_readers() -> QuerySet[Claim]:
    """The claims that count and that no person has looked at, of the news."""
    news = Q(reading__version__article__outlet__isnull=True)
    news |= Q(reading__version__article__outlet__kind=Outlet.Kind.NEWS)
    return standing_claims().exclude(reading__reader=Reading.PERSON).filter(news)


def unsure() -> QuerySet[Claim]:
    """Claims of which the reader is not sure."""
    return by_readers().filter(confidence__lt=UNSURE)


def disputed() -> QuerySet[Claim]:
    """Claims that an earlier reader of the same words had with another date or firmness."""
    before = Reading.objects.filter(superseded__isnull=False)
    # By the few versions that were read again, not by each claim there is.
    again = before.exclude(reader=Reading.PERSON).values("version")
    older = Claim.objects.filter(
        reading__in=before.filter(version=OuterRef(OuterRef("reading__version"))).values("pk"),
        release=OuterRef("release"),
        event=OuterRef("event"),
        field=OuterRef("field"),
        start__lt=OuterRef("end"),
        end__gt=OuterRef("start"),
    ).exclude(reading__reader=Reading.PERSON)
    same = older.filter(status=OuterRef("status"))
    dated = Q(edtf__isnull=False) & ~Exists(same.filter(edtf=OuterRef("edtf")))
    bare = Q(edtf__isnull=True) & ~Exists(same.filter(edtf__isnull=True))
    found = by_readers().filter(reading__version__in=again)
    return found.filter(Exists(older)).filter(dated | bare)


def conflicts() -> QuerySet[Span]:
    """What is held today of releases on which two sources disagree."""
    return covering(today()).filter(standing=Standing.CONFLICTING.value)
