"""A series cancelled, and a season of it that is coming after all: told alike everywhere."""

import pytest
from tests.site.slate.telling import day, tell

from slated.believe import Move
from slated.site.news.models import Claim
from slated.site.slate.ahead import ahead
from slated.site.slate.finding import find_release
from slated.site.slate.models import Span
from slated.site.slate.moves import moves
from slated.site.slate.outlooks import outlooks
from slated.site.slate.story import story

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


@pytest.mark.usefixtures("database")
def test_a_claim_on_a_season_is_told_where_another_row_decides() -> None:
    """The order undoes the cancellation, and what shows is that the date is withheld."""
    tell("2018-05-09", NAME, None, "premiere unknown", speaker="Fox", platform="Fox")
    cancelled_then_saved()
    found = story(find_release(NAME, None, ""))
    *_, (day_on, told, began) = found.steps()
    assert began is not None
    assert (str(day_on), began.belief.rule) == ("2018-05-11", "withheld")
    assert [one.claim.season for one in told] == [6]


@pytest.mark.usefixtures("database")
def test_a_claim_on_a_season_that_says_the_series_is_out_is_told() -> None:
    cancelled_then_saved()
    tell("2019-01-11", NAME, 6, "premiere happened", "2019-01-10", platform="NBC")
    *_, (_, told, began) = story(find_release(NAME, None, "")).steps()
    assert began is not None
    assert began.belief.standing == "released"
    assert [one.claim.event.value for one in told] == ["premiere"]
