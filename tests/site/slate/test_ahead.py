"""The slate of a day."""

import pytest
from tests.site.slate.telling import day, jessica_jones, tell

from slated.believe import Standing
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import pick
from slated.site.catalogue.models import Network, Title
from slated.site.slate.ahead import ahead
from slated.site.slate.held import Held, covering
from slated.site.slate.voices import leads


def named(found: list[Held]) -> list[tuple[str, int | None, str]]:
    return [(held.title, held.season, held.belief.standing.value) for held in found]


@pytest.mark.usefixtures("database")
def test_what_lies_ahead_stands_in_order_of_time_undated_last() -> None:
    jessica_jones()
    assert named(ahead(day("2018-01-02"))) == [
        ("Arrow", 6, "dated"),
        ("Jessica Jones", 2, "dated"),
        ("Luke Cage", 2, "rumoured"),
        ("Daredevil", 3, "undated"),
        ("The Punisher", None, "withheld"),
    ]


@pytest.mark.usefixtures("database")
def test_a_past_day_knows_only_what_was_published_by_then() -> None:
    jessica_jones()
    [first, *_] = ahead(day("2017-10-05"))
    assert (first.title, first.belief.standing, first.belief.window.edtf) == (
        "Jessica Jones",
        "windowed",
        "2018",
    )
    assert first.belief.as_of == day("2017-10-05")
    assert ahead(day("2017-10-03")) == []


@pytest.mark.usefixtures("database")
def test_what_is_out_is_not_ahead_unless_asked_for() -> None:
    jessica_jones()
    assert "Jessica Jones" not in {held.title for held in ahead(day("2018-03-09"))}
    [out] = ahead(day("2018-03-09"), standings=[Standing.RELEASED])
    assert (out.title, out.belief.why) == (
        "Jessica Jones",
        "Released March 8, 2018, reports Variety, 9 Mar 2018.",
    )


@pytest.mark.usefixtures("database")
def test_days_leave_what_may_come_within_them() -> None:
    jessica_jones()
    tell("2017-11-01", "Legion", 2, "premiere announced", "2018-04/..")
    found = ahead(day("2018-01-02"), days=20)
    assert [held.title for held in found] == ["Arrow", "Luke Cage"]
    # An open window may always come, once it has begun.
    assert "Legion" in {held.title for held in ahead(day("2018-03-20"), days=20)}


@pytest.mark.usefixtures("database")
def test_a_network_is_the_beliefs_or_the_titles() -> None:
    jessica_jones()
    cw = Network.objects.create(name="The CW", key=key("The CW"))
    Title.objects.filter(key=key("Daredevil")).update(network=cw)
    found = ahead(day("2018-01-02"), network="the cw")
    assert [held.title for held in found] == ["Arrow", "Daredevil"]
    assert ahead(day("2018-01-02"), network="CW") == found
    assert ahead(day("2018-01-02"), network="HBO") == []


@pytest.mark.usefixtures("database")
def test_a_list_leaves_its_titles() -> None:
    jessica_jones()
    pick("Comic TV", add=Title.objects.filter(key=key("Arrow")).values_list("pk", flat=True))
    assert [held.title for held in ahead(day("2018-01-02"), named_list="comic tv")] == ["Arrow"]
    with pytest.raises(TitleError, match="there is no list 'Westerns'"):
        ahead(day("2018-01-02"), named_list="Westerns")


@pytest.mark.usefixtures("database")
def test_what_nobody_spoke_of_for_long_is_left_out() -> None:
    jessica_jones()
    titles = {held.title for held in ahead(day("2019-10-03"))}
    assert titles == {"Daredevil", "Luke Cage", "The Punisher"}
    assert ahead(day("2021-01-03")) == []
    overdue = ahead(day("2021-01-03"), standings=[Standing.OVERDUE])
    assert [held.title for held in overdue] == ["Arrow"]


@pytest.mark.usefixtures("database")
def test_both_platforms_stand_beside_one_release() -> None:
    tell("2020-02-01", "Run", 1, "premiere announced", "2020-04-12", platform="HBO")
    tell("2020-02-02", "Run", 1, "premiere announced", "2020-04-13", platform="Sky")
    [held] = ahead(day("2020-03-01"))
    assert held.belief.platform == "HBO"
    assert [(one.platform, one.window.edtf) for one in held.belief.airings] == [
        ("HBO", "2020-04-12"),
        ("Sky", "2020-04-13"),
    ]


@pytest.mark.usefixtures("database")
def test_who_says_so_is_the_claim_that_leads() -> None:
    jessica_jones()
    [held] = ahead(day("2018-01-02"), standings=[Standing.DATED], network="Netflix")
    named = leads([held])[held.belief.supporting[0]]
    assert (named.speaker, named.venue, named.outlet) == ("Netflix", None, "Deadline")
    assert len(held.belief.supporting) == 2


@pytest.mark.usefixtures("sqlite_database")
def test_the_slate_is_found_by_its_index() -> None:
    plan = covering(day("2018-01-02")).filter(standing__in=["dated"]).explain()
    assert "USING INDEX span_slate" in plan
