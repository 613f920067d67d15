"""Questions that are put once give what Django gives, whatever the values."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

DAYS = (date(2016, 1, 4), date(2017, 10, 5), date(2026, 1, 1))


def test_rows_and_models_are_as_django_gives_them(client: Client) -> None:
    from django.db.models import Q, Value

    from slated.site.catalogue.models import Title
    from slated.site.news.models import Claim
    from slated.site.prepared import Prepared
    from slated.site.slate.models import Span

    def spans(title: int, day: date) -> object:
        found = Span.objects.filter(release__title=title, first__lte=day).order_by("pk")
        return found.values_list("first", "window_first", "more", "confidence")

    def claims(ids: list[int]) -> object:
        found = Claim.objects.filter(Q(pk__in=ids) | Q(reading__in=ids)).order_by("pk")
        found = found.select_related("speaker", "reading__version__article__outlet")
        return found.only("title", "published", "speaker__name", "reading").annotate(one=Value(1))[
            :3
        ]

    def surer(least: float) -> object:
        every = Span.objects.values_list("pk", "since")
        return every.filter(confidence__gt=least).union(every.filter(confidence__lt=least))

    ask_spans, ask_claims, ask_surer = Prepared(spans), Prepared(claims), Prepared(surer)
    titles = list(Title.objects.values_list("pk", flat=True))
    for title in titles:
        for day in DAYS:
            assert ask_spans(title, day) == list(spans(title, day))
    for number in range(1, 6):
        some = titles[:number]
        found = ask_claims(some)
        assert found == list(claims(some))
        assert [one.one for one in found] == [1] * len(found)
        for one, same in zip(found, claims(some), strict=True):
            assert (one.published, one.speaker) == (same.published, same.speaker)
            assert one.reading.version.article.outlet == same.reading.version.article.outlet
            assert one.evidence == same.evidence, "read when it is asked for"
    assert sorted(ask_surer(0.5)) == sorted(surer(0.5))


def test_a_value_that_was_worked_out_is_refused(client: Client) -> None:
    from slated.site.prepared import Prepared
    from slated.site.slate.models import Span

    every = Span.objects.values_list("pk")
    with pytest.raises(AssertionError):
        Prepared(lambda day: every.filter(first__lte=day - timedelta(days=7)))(DAYS[0])
    with pytest.raises(AssertionError):
        Prepared(lambda _day: every)(DAYS[0])
