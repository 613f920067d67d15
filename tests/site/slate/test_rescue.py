"""A series cancelled, and a season of it that is coming after all: told alike everywhere."""

import pytest
from tests.site.slate.telling import day, tell

from slated.believe import Move
from slated.site.news.models import Claim
from slated.site.slate.ahead import ahead
from slated.site.slate.models import Span
from slated.site.slate.moves import moves
from slated.site.slate.outlooks import outlooks
from slated.site.slate.story import find_release, story

NAME = "Brooklyn Nine-Nine"


def cancelled_then_saved() -> None:
    tell("2018-05-10", NAME, None, "cancellation happened", speaker="Fox", platform="Fox")
    tell("2018-05-11", NAME, 6, "renewal happened", speaker="NBC", platform="NBC")


@pytest.mark.usefixtures("database")
def test_the_series_is_cancelled_for_a_day_and_then_coming() -> None:
    cancelled_then_saved()
    found = story(find_release(NAME, None, ""))
    assert [(str(one.first), one.belief.standing.value) for one in found.spans] == [
        ("2018-05-10", "cancelled"),
        ("2018-05-11", "undated"),
    ]
    renewal = Claim.objects.get(event="renewal")
    assert found.spans[-1].belief.supporting == (str(renewal.pk),)
    assert [one.id for one in found.told][-1] == renewal.pk
    assert Claim.objects.count() == 2


@pytest.mark.usefixtures("database")
def test_slate_changes_and_scorecard_agree() -> None:
    cancelled_then_saved()
    assert [(held.title, held.season) for held in ahead(day("2018-05-12"))] == [(NAME, 6)]
    [held] = outlooks(day("2018-05-10"))
    assert held.entry.outlook == "cancelled"
    [held] = outlooks(day("2018-05-12"))
    assert (held.entry.outlook, held.entry.season) == ("renewed", 6)
    moved = moves(day("2018-05-10"), day("2018-05-12"), kinds=[Move.SAVED])
    assert [(one.held.title, one.held.season) for one in moved] == [(NAME, None)]


@pytest.mark.usefixtures("database")
def test_the_order_in_which_they_are_kept_makes_no_difference() -> None:
    tell("2018-05-11", NAME, 6, "renewal happened", speaker="NBC", platform="NBC")
    tell("2018-05-10", NAME, None, "cancellation happened", speaker="Fox", platform="Fox")
    spans = Span.objects.filter(release__season=None).order_by("first")
    assert [span.standing for span in spans] == ["cancelled", "undated"]
