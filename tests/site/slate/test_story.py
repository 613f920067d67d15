"""The story of one release."""

import pytest
from tests.site.slate.telling import day, jessica_jones, tell

from slated.site.catalogue.errors import TitleError
from slated.site.slate.finding import find_release
from slated.site.slate.story import story


@pytest.mark.usefixtures("database")
def test_every_claim_stands_in_order_with_what_was_believed_after() -> None:
    jessica_jones()
    told = list(story(find_release("JESSICA JONES", 2, "")).steps())
    steps = [
        (str(on), len(claims), began and (began.belief.standing.value, began.belief.window.edtf))
        for on, claims, began in told
    ]
    assert steps == [
        ("2017-10-04", 2, ("windowed", "2018")),
        ("2017-12-10", 1, ("dated", "2018-03-08")),
        # The day of the premiere passes, and for a day nobody has said that it came.
        ("2018-03-09", 1, ("released", "2018-03-08")),
    ]


@pytest.mark.usefixtures("database")
def test_a_window_that_ran_out_is_a_step_without_a_claim() -> None:
    jessica_jones()
    [*_, (on, claims, began)] = story(find_release("Arrow", 6, "")).steps()
    assert (str(on), claims) == ("2018-01-19", [])
    assert began is not None
    assert began.belief.standing == "overdue"


@pytest.mark.usefixtures("database")
def test_until_a_day_it_ends_there() -> None:
    jessica_jones()
    found = story(find_release("Jessica Jones", 2, "")).until(day("2017-11-01"))
    assert (len(found.told), len(found.spans)) == (2, 1)
    data = found.to_dict()
    assert [claim["when"] for claim in data["claims"]] == ["2018", None]
    assert data["beliefs"][0]["standing"] == "windowed"


@pytest.mark.usefixtures("database")
def test_what_runs_out_after_the_day_is_not_told() -> None:
    jessica_jones()
    [span] = story(find_release("Arrow", 6, "")).until(day("2018-01-18")).spans
    assert (span.belief.standing, span.last) == ("dated", None)
    [dated, overdue] = story(find_release("Arrow", 6, "")).until(day("2018-01-19")).spans
    assert (dated.last, overdue.belief.standing) == (day("2018-01-18"), "overdue")


@pytest.mark.usefixtures("database")
def test_a_title_with_one_release_needs_no_season() -> None:
    jessica_jones()
    assert find_release("Marvel's Daredevil", None, "").season == 3


@pytest.mark.usefixtures("database")
def test_what_is_not_there_is_told_with_what_is() -> None:
    jessica_jones()
    tell("2018-05-01", "Jessica Jones", 3, "renewal happened")
    with pytest.raises(TitleError, match="no title 'Jess' here"):
        find_release("Jess", 2, "")
    with pytest.raises(
        TitleError, match="no such release of Jessica Jones; there are claims on 2, 3"
    ):
        find_release("Jessica Jones", None, "")
    with pytest.raises(TitleError, match="there are claims on 2, 3"):
        find_release("Jessica Jones", 2, "Part 2")


@pytest.mark.usefixtures("database")
def test_namesakes_are_told_apart_by_year() -> None:
    from tests.site.catalogue.making import title

    for year, network in ((1988, "ABC"), (2018, "Hulu")):
        title("Roseanne", year, year + 1, network=network)
    tell("1988-05-01", "Roseanne (1988)", 1, "premiere announced", "1988-10-18")
    tell("2018-02-01", "Roseanne (2018)", 1, "premiere announced", "2018-03-27")
    with pytest.raises(
        TitleError, match=r"may be Roseanne \(1988\).*Roseanne \(2018\).*add the year"
    ):
        find_release("Roseanne", 1, "")
    assert find_release("Roseanne (2018)", 1, "").title.start_year == 2018


@pytest.mark.usefixtures("database")
def test_a_part_is_a_release_of_its_own() -> None:
    tell("2018-02-01", "The Ranch", 1, "premiere announced", "2018-06", part="part 2")
    assert find_release("The Ranch", 1, "Part 2").part == "Part 2"
