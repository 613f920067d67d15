"""Whatever is merged, split and undone, in any order: no claim is lost or changed."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.site.catalogue.making import claims, keep

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.merge import Share, merge, split
from slated.site.catalogue.models import Title, TitleLog
from slated.site.catalogue.undo import undo
from slated.site.place import Place

_steps = st.lists(
    st.tuples(st.sampled_from(["merge", "split", "undo"]), st.integers(0, 9), st.integers(0, 9)),
    min_size=1,
    max_size=8,
)
_round = count()


@pytest.fixture
def series(database: Place) -> None:
    """Three titles, each with claims on some seasons."""
    for name, seasons in (("Arrow", (1, 2)), ("Arow", (2, 3)), ("Green Arrow", (None, 1))):
        for season in seasons:
            keep(name, season, when="2018")


def step(act: str, one: int, other: int) -> None:
    """One act on whichever titles the numbers point at."""
    titles = list(Title.objects.order_by("pk"))
    a, b = titles[one % len(titles)], titles[other % len(titles)]
    if act == "merge":
        merge(a.pk, b.pk, "the same")
    elif act == "split":
        share = Share(list(a.releases.values_list("pk", flat=True))[: 1 + other % 2])
        split(a.pk, Title(name=f"Part {next(_round)}"), share, "not the same")
    else:
        undo(TitleLog.objects.order_by("-pk")[one % max(1, TitleLog.objects.count())].pk, "no")


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=_steps)
def test_no_claim_is_lost(series: None, steps: list[tuple[str, int, int]]) -> None:
    before = claims()
    done = 0
    for act, one, other in steps:
        try:
            step(act, one, other)
            done += 1
        except (TitleError, IndexError):
            continue
        after = claims()
        assert after.keys() == before.keys()
        assert all(after[words][1] == season for words, (_, season) in before.items())
        merged = set(Title.objects.exclude(merged_into=None).values_list("pk", flat=True))
        assert not merged & {title for title, _ in after.values()}
    for log in TitleLog.objects.filter(undone=None).order_by("-pk"):
        undo(log.pk, "all of it")
    assert claims() == before
