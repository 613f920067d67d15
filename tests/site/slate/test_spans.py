"""Spans brought to what is told: from the first day of which anything is new."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest
from tests.site.slate.telling import tell

from slated.site.news.models import Claim
from slated.site.slate.models import Carried, Prospect, Span
from slated.site.slate.prospecting import prospect
from slated.site.slate.spans import rebuild
from slated.site.writing import writing

TOLD = (
    ("2017-05-01", "renewal happened", None, "Deadline"),
    ("2017-10-04", "premiere announced", "2018", "Variety"),
    ("2017-12-10", "premiere announced", "2018-03-08", "Deadline"),
    ("2018-03-09", "premiere happened", "2018-03-08", "Variety"),
)


def rows() -> list[list[tuple[Any, ...]]]:
    """What is held, without the ids of rows."""
    spans = Span.objects.order_by("release", "first").values_list()
    prospects = Prospect.objects.order_by("title", "first").values_list()
    carried = Carried.objects.order_by("title", "network", "first").values_list()
    return [[one[1:] for one in table] for table in (spans, prospects, carried)]


def made_anew() -> list[list[tuple[Any, ...]]]:
    """The same after all of it has been made from nothing."""
    with writing():
        for model in (Span, Prospect, Carried):
            model.objects.all().delete()
        rebuild(set(Claim.objects.values_list("release_id", flat=True)))
        titles = Claim.objects.values_list("release__title_id", flat=True)
        prospect(dict.fromkeys(titles, date.min))
    return rows()


@pytest.mark.usefixtures("database")
def test_whatever_comes_last_the_spans_are_those_of_all_that_is_told() -> None:
    for number, told in enumerate(permutations(TOLD)):
        for day, what, when, outlet in told:
            tell(day, f"Series {number}", 2, what, when, outlet=outlet, platform="Netflix")
    assert rows() == made_anew()


@pytest.mark.usefixtures("database")
def test_a_season_told_of_after_its_series_was_cancelled_is_held_for_both() -> None:
    tell("2019-01-02", "Lucifer", 4, "premiere announced", "2019-05")
    tell("2019-03-01", "Lucifer", None, "cancellation happened", platform="Fox")
    tell("2019-04-01", "Lucifer", 5, "renewal happened", platform="Netflix")
    tell("2019-03-15", "Lucifer", 5, "renewal rumoured", platform="Netflix")
    assert rows() == made_anew()


@pytest.mark.usefixtures("database")
def test_the_last_row_that_changes_is_a_new_one_for_the_announcer_others_stay() -> None:
    tell("2017-10-04", "Arrow", 6, "premiere announced", "2018-01-18", outlet="Deadline")
    earlier, later = Span.objects.order_by("first")
    tell("2017-10-04", "Arrow", 6, "premiere announced", "2018-01-18", outlet="Variety")
    first, last = Span.objects.order_by("first")
    assert (first.pk, first.first) == (earlier.pk, earlier.first)
    assert last.pk > later.pk
    assert len(first.more["supporting"]) == len(last.more["supporting"]) == 2
    assert first.why != earlier.why
    assert rows() == made_anew()
