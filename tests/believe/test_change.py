"""What is told of the step from one belief to another."""

import pytest
from tests.believe.saying import day, said

from slated.believe import Statement, believe, changes

DAY = "2018-05-10"


def step(*statements: Statement, since: str = "2018-01-01", until: str = "2018-06-01") -> list[str]:
    """The changes between two days, in words."""
    before, after = believe(statements, day(since)), believe(statements, day(until))
    return [f"{change.move}: {change.text}" for change in changes(before, after)]


def announced(when: str | None, published: str = "2017-10-04", who: str = "platform") -> Statement:
    return said(published, who, "premiere announced", when)


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        ([announced("2018-09", DAY)], ["newly dated: newly dated September 2018"]),
        (
            [announced("2018-07"), announced("2018-10", DAY)],
            ["delayed: delayed 3 months, from July 2018 to October 2018"],
        ),
        (
            [announced("2018-09-20"), announced("2018-09-06", DAY)],
            ["brought forward: brought forward 2 weeks, from September 20, 2018 to "
             "September 6, 2018"],
        ),
        (
            [announced("2018"), announced("2018-09-06", DAY)],
            ["refined: refined from 2018 to September 6, 2018"],
        ),
        (
            [said("2017-10-04", "platform", "premiere expected", "2018"), announced("2018", DAY)],
            ["confirmed: confirmed for 2018"],
        ),
        (
            [said("2017-10-04", "writer", "premiere rumoured", "2018"), announced("2019", DAY)],
            ["newly dated: newly dated 2019, after a rumour of 2018"],
        ),
        (
            [announced("2018-07"), said(DAY, "platform", "delay happened")],
            ["delayed: delayed, no new date; it was July 2018"],
        ),
        (
            [announced("2018-07"), said(DAY, "platform", "cancellation happened")],
            ["cancelled: cancelled"],
        ),
        (
            [announced("2018-05-20"),
             said("2018-05-21", "outlet", "premiere happened", "2018-05-20")],
            ["released: released, May 20, 2018"],
        ),
        ([announced("2018-05-20")], ["overdue: overdue, May 20, 2018 has passed"]),
        (
            [announced("2018-09-20", "2018-04-30", "network"),
             announced("2018-09-06", DAY, "outlet")],
            ["conflicting: in conflict: September 20, 2018 or September 6, 2018"],
        ),
        ([said(DAY, "platform", "renewal happened")], ["renewed: ordered, no date known"]),
        ([said(DAY, "platform", "premiere unknown")], ["withheld: the date is withheld"]),
        ([said(DAY, "writer", "premiere rumoured", "2019")], ["rumoured: rumoured for 2019"]),
        ([said(DAY, "outlet", "trailer happened")], ["announced: coming, no date known"]),
        (
            [announced("2018-09"), said(DAY, "network", "conclusion announced")],
            ["ending: it will be the last"],
        ),
        (
            [said(DAY, "network", "conclusion announced", season=5)],
            ["ending: it will be the last"],
        ),
    ],
    ids=lambda value: value[0].partition(":")[0] if value and isinstance(value[0], str) else "",
)  # fmt: skip
def test_each_kind_of_change(statements: list[Statement], told: list[str]) -> None:
    assert step(*statements) == told


def test_a_conflict_that_is_settled() -> None:
    dates = [
        announced("2018-09-20", "2018-04-20", "network"),
        announced("2018-09-06", DAY, "outlet"),
    ]
    dates.append(announced("2018-09-20", "2018-05-20", "network"))
    assert step(*dates, since="2018-05-11") == ["settled: settled on September 20, 2018"]


def test_ended() -> None:
    last = said("2018-01-01", "network", "conclusion announced", season=5)
    over = said(DAY, "outlet", "finale happened", "2018-05-09", season=5)
    assert step(last, over) == ["ended: ended"]


def test_another_voice_for_the_same_date_is_no_change() -> None:
    assert step(announced("2018-09"), announced("2018-09", DAY, "outlet")) == []


def test_what_came_out_long_ago_is_no_news_when_first_heard_of() -> None:
    old = said(DAY, "outlet", "premiere happened", "2015-11")
    new = said(DAY, "outlet", "premiere happened", "2018-05-09")
    assert step(old) == []
    assert step(new) == ["released: released, May 9, 2018"]


def test_a_new_date_after_a_delay_is_measured_from_the_old_one() -> None:
    story = [announced("2018-07"), said("2018-02-01", "platform", "delay happened")]
    told = step(*story, announced("2018-10", DAY), since="2018-03-01")
    assert told == ["delayed: delayed 3 months, from July 2018 to October 2018"]


def test_a_move_of_days_weeks_months_and_years_is_said_as_such() -> None:
    lengths = []
    for when in ("2018-07-02", "2018-07-06", "2018-07-20", "2018-10-01", "2020-08-01"):
        told = step(announced("2018-07-01"), announced(when, DAY))
        lengths.append(told[0].partition("delayed ")[2].partition(",")[0])
    assert lengths == ["1 day", "5 days", "3 weeks", "3 months", "2 years"]


def test_what_is_undecided_is_not_a_date_withheld() -> None:
    told = [said(DAY, "platform", "renewal unknown")]
    belief = believe(told, day(DAY))
    assert (belief.rule, belief.why[:20]) == ("undecided", "Nothing is decided, ")
    [change] = changes(believe([], day(DAY)), belief)
    assert change.text == "undecided"
